import {str} from '@lit/localize/internal/str-tag.js';
import {type Translator, SLOT} from './translator.js';
import {figureYears, source} from './source.js';

export function panelText({msg}: Translator) {
  return {
    title: msg('Hulp bij online seksueel kindermisbruik', {
      id: 'panel.title',
      desc: 'Title of the whole panel: help around online child sexual abuse.',
    }),
    // By the name that the attribute `for` has.
    titles: {
      school: msg('Hulp bij iets naars online', {
        id: 'panel.title.school',
        desc: 'Title of the panel on a school’s page: help with something nasty online. Pupils’ classmates may look along, so it names no abuse.',
      }),
      parents: msg('Hulp als u zich zorgen maakt over een kind', {
        id: 'panel.title.parents',
        desc: 'Title of the panel on a page for parents: help if you are worried about a child.',
      }),
    },
  };
}

export function pickerText({msg}: Translator) {
  return {
    label: msg('Taal', {
      id: 'picker.label',
      desc: 'Names the language picker; the name of the language on display follows it.',
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
    title: msg('De aanpak van online seksueel kindermisbruik', {
      id: 'rubrics.title',
      desc: 'Heading above the five rubrics: how online child sexual abuse is tackled. Choose words that do not claim it is so today.',
    }),
    period: msg(
      str`Dit staat in een tekst van de Rijksoverheid uit ${year(source.year)}, met cijfers van ${year(figureYears[0])} tot en met ${year(figureYears[1])}. Wat daarna is veranderd, staat daar niet in.`,
      {
        id: 'rubrics.period',
        desc: 'Says of when the text and the figures are: of these years, never today. Rijksoverheid: the Government of the Netherlands.',
      }
    ),
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
      str`De tekst komt van de pagina met de titel ‘${source.heading}’ van de Rijksoverheid. Vakmensen gebruiken dat woord niet meer, en deze tekst ook niet: het gaat om beelden van seksueel misbruik.`,
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
      'Deze vertaling is nog niet nagekeken door iemand die deze taal als moedertaal heeft. Bij verschillen geldt de Nederlandse tekst.',
      {
        id: 'notice.unreviewed',
        desc: 'Shown where the translation has not been reviewed by a native reader. Where they differ, the Dutch text counts.',
      }
    ),
    readDutch: msg('Lees de Nederlandse tekst', {
      id: 'notice.read-dutch',
      desc: 'Button: switches to the Dutch text.',
    }),
    missing: msg(str`De tekst kon niet worden geladen in deze taal: ${SLOT}.`, {
      id: 'notice.missing',
      desc: 'Above the text on display, in its language, where another was asked for and could not be loaded. The placeholder is the name of that language, in itself; keep the colon before it.',
    }),
  };
}
