import {str} from '@lit/localize/internal/str-tag.js';
import type {Localize} from './localize.js';
import {figureYears, policyYears, source} from './source.js';

/** The words around the content: headings, notices and what the controls are called. */

export function panelText({msg}: Localize) {
  return {
    title: msg('Online seksueel kindermisbruik: hulp en aanpak', {
      id: 'panel.title',
      desc: 'Title of the whole panel: online child sexual abuse, where to get help and what is done against it.',
    }),
  };
}

export function pickerText({msg}: Localize) {
  return {
    label: msg('Taal', {
      id: 'picker.label',
      desc: 'Names the language picker; followed by the name of the language on display.',
    }),
  };
}

export function readingText({msg}: Localize) {
  return {
    plain: msg('Eenvoudige taal', {
      id: 'reading.plain',
      desc: 'Label of a switch: on shows the text in plain language, with short sentences and everyday words.',
    }),
  };
}

/** The button that reads a rubric aloud; what it needs when it is pressed is in `speechText`. */
export function listenText({msg}: Localize) {
  return msg('Voorlezen', {
    id: 'speech.listen',
    desc: 'Button: reads the text aloud with the voice of the visitor’s own device. As short as natural.',
  });
}

/** The controls while a text is read aloud. */
export function speechText({msg}: Localize) {
  return {
    pause: msg('Pauze', {
      id: 'speech.pause',
      desc: 'Button: halts the reading aloud, to go on later.',
    }),
    resume: msg('Verder voorlezen', {
      id: 'speech.resume',
      desc: 'Button: goes on reading aloud after a pause.',
    }),
    stop: msg('Stop met voorlezen', {
      id: 'speech.stop',
      desc: 'Button: ends the reading aloud.',
    }),
    speed: msg('Snelheid', {
      id: 'speech.speed',
      desc: 'Label of a list to choose how fast the text is read aloud.',
    }),
    failed: msg('Voorlezen lukt niet op dit apparaat.', {
      id: 'speech.failed',
      desc: 'The device could not read the text aloud, though it seemed to have a voice for it.',
    }),
  };
}

/** The button that leaves the page. It promises no more than it does. */
export function exitText({msg}: Localize) {
  return {
    leave: msg('Verlaat deze pagina', {
      id: 'exit.leave',
      desc: 'Button: leaves this page at once for a harmless one, for a visitor who may be seen. An instruction, as short as natural.',
    }),
    shift: msg('U kunt ook drie keer op Shift drukken.', {
      id: 'exit.shift',
      desc: 'Below the button that leaves the page. Shift: the key on the keyboard; use what keyboards in your language call it.',
    }),
    history: msg('Uw browser kan bewaren dat u hier bent geweest.', {
      id: 'exit.history',
      desc: 'Below the button that leaves the page: it does not erase the browser’s history. Promise no more.',
    }),
    twiceMore: msg('Druk nog twee keer op Shift om deze pagina te verlaten.', {
      id: 'exit.twice-more',
      desc: 'Said after Shift has been pressed once. Write the number in words.',
    }),
    onceMore: msg('Druk nog één keer op Shift om deze pagina te verlaten.', {
      id: 'exit.once-more',
      desc: 'Said after Shift has been pressed twice. Write the number in words.',
    }),
    expired: msg('U blijft op deze pagina.', {
      id: 'exit.expired',
      desc: 'Said when Shift was pressed fewer than three times in five seconds, so that the page was not left.',
    }),
    leaving: msg('U verlaat deze pagina.', {
      id: 'exit.leaving',
      desc: 'Alone on the screen while the other page loads.',
    }),
    full: msg('Open deze informatie op een eigen pagina. Die kunt u snel verlaten.', {
      id: 'exit.full',
      desc: 'Link shown in place of the button where the panel is a frame in another page, which it cannot leave: opens the panel as a page of its own, which has the button.',
    }),
  };
}

/** Written into the script for every language, so that a language can offer itself. */
export function offerText({msg}: Localize) {
  return msg('Lees dit in het Nederlands', {
    id: 'offer.read',
    desc: 'Link offered to a visitor whose browser is set to your language while the page is in another. Write: read this in (your language).',
  });
}

/**
 * Where a text leaves room for what is put in when it is shown: a link, a time,
 * a name.
 */
export const SLOT = '{}';

export function helpText({msg}: Localize) {
  return {
    title: msg('Hulp: u kunt bellen', {
      id: 'help.title',
      desc: 'Heading above the helplines: help, you can call.',
    }),
    check: msg(str`Wij konden dit nummer nog niet bevestigen. Controleer het op ${SLOT}.`, {
      id: 'help.check',
      desc: 'Below a phone number no person has dialled or checked on the live site in the last 90 days. The placeholder is the name of the website, a link.',
    }),
    unconfirmed: msg('Wij konden dit nummer nog niet bevestigen.', {
      id: 'help.unconfirmed',
      desc: 'Below a phone number no person has dialled in the last 90 days, where no website is known to check it on.',
    }),
    chat: msg(str`Op ${SLOT} kunt u ook chatten.`, {
      id: 'helpline.chat',
      desc: 'The website has a chat too. The placeholder is the name of the website.',
    }),
    form: msg(str`Melden kan met het formulier op ${SLOT}.`, {
      id: 'helpline.form',
      desc: 'You can report with the form on the website. The placeholder is the name of the website.',
    }),
    copy: msg('Kopieer nummer', {
      id: 'help.copy',
      desc: 'Button beside a phone number, for those whose device cannot call: copies the number.',
    }),
    copied: msg('Nummer gekopieerd', {
      id: 'help.copied',
      desc: 'Said after the number has been copied.',
    }),
    about: msg('Over deze gegevens', {
      id: 'help.about',
      desc: 'Label of a small button on a helpline’s card that opens where the number and the rest were read, and when. Gegevens: this information.',
    }),
    languages: msg('U krijgt misschien alleen hulp in het Nederlands of het Engels.', {
      id: 'help.languages',
      desc: 'In which languages the lines answer is not known. Promise no more than this.',
    }),
    abroad: msg(
      'Vanuit het buitenland en vanuit Caribisch Nederland werken de nummers soms niet. Kijk dan op de website.',
      {
        id: 'help.abroad',
        desc: 'Caribisch Nederland: the Caribbean Netherlands (Bonaire, Sint Eustatius, Saba).',
      }
    ),
  };
}

export function allDay({msg}: Localize) {
  return msg('Dag en nacht', {
    id: 'helpline.all-day',
    desc: 'Open 24 hours a day, every day.',
  });
}

/** What only some panels say: of other regions, opening hours, local help and sources. */
export function moreText(l: Localize) {
  const {msg} = l;
  return {
    allDay: allDay(l),
    noLocal: msg('Voor dit gebied kennen wij geen eigen hulplijn.', {
      id: 'more.no-local',
      desc: 'For the country or region asked for, no helpline of its own is known. Services for everyone follow.',
    }),
    anyLanguage: msg('U krijgt misschien geen hulp in uw eigen taal.', {
      id: 'more.any-language',
      desc: 'In which languages the lines of other countries answer is not known.',
    }),
    openUntil: msg(str`Nu open tot ${SLOT}.`, {
      id: 'more.open-until',
      desc: 'The service is open now. The placeholder is the time it closes, or a day and a time, which cannot be inflected.',
    }),
    opensAt: msg(str`Nu gesloten. Weer open: ${SLOT}.`, {
      id: 'more.opens-at',
      desc: 'The service is closed now. The placeholder is a day and a time, such as Monday 14:00; keep the colon before it, since it cannot be inflected.',
    }),
    hours: msg(str`Openingstijden: ${SLOT}`, {
      id: 'more.hours',
      desc: 'The placeholder is a list of days with their times.',
    }),
    localBy: msg(str`Toegevoegd door de eigenaar van deze website: ${SLOT}`, {
      id: 'more.local-by',
      desc: 'Label of a service that the owner of the website added itself. The placeholder is the owner’s name.',
    }),
    sources: msg(str`Deze gegevens zijn gelezen bij: ${SLOT}.`, {
      id: 'more.sources',
      desc: 'Where a service’s number and the rest were read. The placeholder is a list of websites with dates.',
    }),
    confirmed: msg(str`Het nummer is bevestigd op ${SLOT}.`, {
      id: 'more.confirmed',
      desc: 'The day a person dialled the number or saw it on the live site. The placeholder is a date.',
    }),
  };
}

export function rubricsText({msg, year}: Localize) {
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

/** Where the text comes from, to who wants to know. */
export function originText({msg}: Localize) {
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

export function noticeText({msg}: Localize) {
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
    // Only ever shown in the source language, so it is not translated.
    fallback: msg(
      str`De tekst kon niet worden geladen in deze taal: ${SLOT}. Daarom staat hier de Nederlandse tekst.`,
      {
        id: 'fallback.notice',
        desc: 'Not translated: shown in Dutch when the language asked for could not be loaded.',
      }
    ),
  };
}
