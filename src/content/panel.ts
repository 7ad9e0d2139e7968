import {str} from '@lit/localize/internal/str-tag.js';
import {type Translator, SLOT} from './translator.js';
import {figureYears, policyYears, source} from './source.js';

export function panelText({msg}: Translator) {
  return {
    title: msg('Online seksueel kindermisbruik: hulp en aanpak', {
      id: 'panel.title',
      desc: 'Title of the whole panel: online child sexual abuse, where to get help and what is done against it.',
    }),
  };
}

export function pickerText({msg}: Translator) {
  return {
    label: msg('Taal', {
      id: 'picker.label',
      desc: 'Names the language picker; followed by the name of the language on display.',
    }),
  };
}

export function readingText({msg}: Translator) {
  return {
    plain: msg('Eenvoudige taal', {
      id: 'reading.plain',
      desc: 'Label of a switch: on shows the text in plain language, with short sentences and everyday words.',
    }),
  };
}

/** The link to this language, for a visitor whose browser prefers it to the one displayed. */
export function offerText({msg}: Translator) {
  return msg('Lees dit in het Nederlands', {
    id: 'offer.read',
    desc: 'Link offered to a visitor whose browser is set to your language while the page is in another. Write: read this in (your language).',
  });
}

export function rubricsText({msg, year}: Translator) {
  return {
    title: msg('Wat er tegen wordt gedaan', {
      id: 'rubrics.title',
      desc: 'Heading above the five rubrics: what is done against online child sexual abuse. Choose words that do not claim it is so today.',
    }),
    period: msg(
      str`Dit is de aanpak volgens een tekst van de Rijksoverheid uit ${year(source.year)}. Het beleid is van ${year(policyYears[0])} tot en met ${year(policyYears[1])}, de cijfers zijn van ${year(figureYears[0])} tot en met ${year(figureYears[1])}. Wat daarna is veranderd, staat hier niet in.`,
      {
        id: 'rubrics.period',
        desc: 'Says of when the text, the policy and the figures are. Rijksoverheid: the Government of the Netherlands.',
      }
    ),
    more: msg('Lees meer', {
      id: 'rubrics.more',
      desc: 'Label of the button below a rubric’s summary that opens the rest. The rubric’s title follows it for those who hear it.',
    }),
    about: msg('Over deze tekst', {
      id: 'rubrics.about',
      desc: 'Label of a button that opens where the text comes from.',
    }),
  };
}

/** The texts in the disclosure about the origin of the rubrics. */
export function originText({msg}: Translator) {
  return {
    words: msg(
      str`De tekst komt van de pagina met de titel ‘${source.heading}’ van de Rijksoverheid. Wij gebruiken woorden die nu gebruikelijk zijn, omdat het gaat om beelden van misbruik.`,
      {
        id: 'rubrics.words',
        desc: 'Where the text comes from. The placeholder is the Dutch title of the page, a word the field no longer uses; keep it quoted, with your own quotation marks.',
      }
    ),
    headings: msg('Dit zijn de kopjes van die pagina:', {
      id: 'rubrics.headings',
      desc: 'Introduces a list of the eight original Dutch headings, each quoted beside its new title.',
    }),
    sourceLink: msg(str`Naar ${SLOT}`, {
      id: 'rubrics.source-link',
      desc: 'Link to the website of the source. The placeholder is the name of the website.',
    }),
  };
}

export function noticeText({msg}: Translator) {
  return {
    unreviewed: msg(
      'Deze vertaling is nog niet nagekeken door iemand die deze taal als moedertaal heeft. De Nederlandse tekst gaat voor.',
      {
        id: 'notice.unreviewed',
        desc: 'Shown where the translation has not been reviewed by a native reader. The Dutch text prevails.',
      }
    ),
    readDutch: msg('Lees de Nederlandse tekst', {
      id: 'notice.read-dutch',
      desc: 'Button: switches to the Dutch text.',
    }),
    // Not a message: it shows only in Dutch, if another language can't be loaded.
    fallback: `De tekst kon niet worden geladen in deze taal: ${SLOT}. Daarom staat hier de Nederlandse tekst.`,
  };
}
