import {str} from '@lit/localize/internal/str-tag.js';
import {SLOT, type Translator} from '../translator.js';

/** The lines of the check of a page, with slots for what it found. */
export function checkFindings({msg}: Pick<Translator, 'msg'>) {
  return {
    ...scriptFindings({msg}),
    ...languageFindings({msg}),
    ...helpFindings({msg}),
    ...pageFindings({msg}),
  };
}

function scriptFindings({msg}: Pick<Translator, 'msg'>) {
  return {
    version: msg(str`Versie ${SLOT} is geladen van ${SLOT}`, {
      id: 'check.version',
      desc: 'The version of the script, and the address of its folder, which ends the sentence.',
    }),
    otherScripts: msg(
      str`Op deze pagina staan meer scripts van Signpost. Alleen het eerste werkt: laat er één staan. Het gaat om: ${SLOT}`,
      {id: 'check.other-scripts', desc: 'The page loads several copies. A list of addresses.'}
    ),
    unknownTag: msg(
      str`‘${SLOT}’ is geen tag van Signpost, dus daar staat niets. Kijk of de naam goed is geschreven.`,
      {id: 'check.unknown-tag', desc: 'The name of a mistyped tag.'}
    ),
    filesLoaded: msg('Alles wat deze pagina nodig heeft, is geladen.', {
      id: 'check.files-loaded',
      desc: 'Every file has loaded.',
    }),
    fileFailed: msg(
      str`Het bestand ${SLOT} laadt niet. Vraag IT of de hele map van Signpost is gekopieerd, en of de site het bestand niet tegenhoudt.`,
      {id: 'check.file-failed', desc: 'The name of a file.'}
    ),
    noNumber: msg('In het paneel staat geen telefoonnummer. Vraag IT om hulp.', {
      id: 'check.no-number',
      desc: 'The panel should have phone numbers, but has none.',
    }),
  };
}

function languageFindings({msg}: Pick<Translator, 'msg'>) {
  return {
    languageOwn: msg(str`Toont ${SLOT}, omdat op de tag staat: lang=${SLOT}`, {
      id: 'check.language-own',
      desc: 'The name of the language; its code. lang= stays.',
    }),
    languageAround: msg(
      str`Toont ${SLOT}, de taal van het deel van de pagina eromheen: lang=${SLOT}`,
      {id: 'check.language-around', desc: 'The name of the language; its code. lang= stays.'}
    ),
    languagePage: msg(str`Toont ${SLOT}, de taal van de pagina: lang=${SLOT}`, {
      id: 'check.language-page',
      desc: 'The name of the language; its code. lang= stays.',
    }),
    languageChosen: msg(str`Toont ${SLOT}, omdat een bezoeker (u) dat heeft gekozen.`, {
      id: 'check.language-chosen',
      desc: 'The name of the language. The editor has chosen it in the panel, as a visitor would.',
    }),
    languageUnstated: msg(
      str`Toont ${SLOT}, omdat de pagina niet zegt in welke taal zij is. Vraag IT om lang op de pagina te zetten.`,
      {id: 'check.language-unstated', desc: 'The name of the language. lang stays.'}
    ),
    languageUnknown: msg(str`Toont ${SLOT}, omdat wij deze taal niet hebben: lang=${SLOT}`, {
      id: 'check.language-unknown',
      desc: 'The name of the language that shows; the code of the one we lack. lang= stays.',
    }),
    languageFailed: msg(
      str`Toont ${SLOT}, omdat de tekst in deze taal niet laadt: ${SLOT}. Vraag IT of de map locales is gekopieerd.`,
      {
        id: 'check.language-failed',
        desc: 'The name of the language that shows; that of the one which failed. locales stays.',
      }
    ),
    languageNone: msg(
      'Er is geen tekst geladen. Alleen namen en nummers staan er. Vraag IT of de map locales is gekopieerd.',
      {id: 'check.language-none', desc: 'No text could be loaded at all. locales stays.'}
    ),
    languageLoading: msg('De tekst wordt nog geladen.', {
      id: 'check.language-loading',
      desc: 'The text is not there yet.',
    }),
    reading: msg(str`Toont ${SLOT}, met de hulplijnen van: ${SLOT}`, {
      id: 'check.reading',
      desc: 'One of the next three; the name of a country or region.',
    }),
    readings: {
      standard: msg('de gewone tekst', {
        id: 'check.reading.standard',
        desc: 'After “Shows”: the standard text.',
      }),
      plain: msg('de tekst in eenvoudige taal', {
        id: 'check.reading.plain',
        desc: 'After “Shows”: the text in plain language.',
      }),
      young: msg('de tekst voor jongeren', {
        id: 'check.reading.young',
        desc: 'After “Shows”: the text for readers of 12 to 18.',
      }),
    },
  };
}

function helpFindings({msg}: Pick<Translator, 'msg'>) {
  return {
    localHelp: msg(str`Eigen hulp die in het paneel staat: ${SLOT}`, {
      id: 'check.local-help',
      desc: 'How many services of the page’s own show.',
    }),
    localProblem: msg(str`${SLOT}, ${SLOT}: ${SLOT}`, {
      id: 'check.local-problem',
      desc: 'Punctuation only: the name of a service, one of its fields, what is wrong with it.',
    }),
    localProblemOfAll: msg(str`${SLOT}: ${SLOT}`, {
      id: 'check.local-problem-of-all',
      desc: 'Punctuation only: the name of a service or a field, what is wrong with it.',
    }),
    localNumber: msg(str`Hulp nummer ${SLOT}`, {
      id: 'check.local-number',
      desc: 'Names a service without a name, by its place in the list.',
    }),
    localFile: msg('Het bestand', {
      id: 'check.local-file',
      desc: 'Before a problem that is of the whole file of services.',
    }),
    localUnreadable: msg(
      str`Het bestand met eigen hulp kan niet worden gelezen: ${SLOT}. Kijk of het adres klopt en of het bestand op de site staat.`,
      {id: 'check.local-unreadable', desc: 'The address of the file.'}
    ),
    unknownValue: msg(str`${SLOT}=${SLOT} kennen we niet. Wat kan: ${SLOT}`, {
      id: 'check.unknown-value',
      desc: 'The name of a setting; the value that was written; what is allowed.',
    }),
    allowed: {
      'heading-level': msg('een cijfer van 1 tot 6', {
        id: 'check.allowed.heading-level',
        desc: 'After “What is possible:”. So are the next.',
      }),
      region: msg('een land of een deel ervan, zoals NL, BE of BE-BRU', {
        id: 'check.allowed.region',
        desc: 'Codes of regions stay.',
      }),
      label: msg('gewone tekst van ten hoogste 100 tekens', {
        id: 'check.allowed.label',
        desc: 'A title.',
      }),
      href: msg('een heel adres dat begint met https: of http:', {
        id: 'check.allowed.href',
        desc: 'A web address.',
      }),
    },
    otherWarning: msg(str`Voor IT, in het Engels: ${SLOT}`, {
      id: 'check.other-warning',
      desc: 'A message for developers, in English.',
    }),
    exit: msg(str`De knop om weg te gaan leidt naar ${SLOT}`, {
      id: 'check.exit',
      desc: 'The address ends the sentence.',
    }),
    exitFailed: msg('De knop om weg te gaan is er niet. Vraag IT of exit.js laadt.', {
      id: 'check.exit-failed',
      desc: 'exit.js is the name of a file.',
    }),
    noExit: msg(
      'Er is geen knop om weg te gaan. Die is er voor pagina’s waar iemand kan meekijken.',
      {id: 'check.no-exit', desc: 'Pages need that button only where someone may watch.'}
    ),
  };
}

function pageFindings({msg}: Pick<Translator, 'msg'>) {
  return {
    coloursUsed: msg(str`Gebruikt uw kleuren: ${SLOT}`, {
      id: 'check.colours-used',
      desc: 'A list of names of colours, as they are in the code.',
    }),
    coloursRefused: msg(
      str`Uw kleuren ${SLOT} worden niet gebruikt: ${SLOT} op ${SLOT} heeft een contrast van ${SLOT}, en ${SLOT} is nodig om het te kunnen lezen. Kies donkerder of lichter.`,
      {
        id: 'check.colours-refused',
        desc: 'Names of colours in the code; what is written in one; what on; the contrast; the lowest allowed.',
      }
    ),
    coloursUnmeasured: msg(
      str`Uw kleuren ${SLOT} worden niet gebruikt, omdat we het contrast niet kunnen meten. Schrijf een kleur zoals #0b4d5c, en zet het paneel niet op een foto.`,
      {id: 'check.colours-unmeasured', desc: 'Names of colours in the code. Keep #0b4d5c.'}
    ),
    coloursOurs: msg('Gebruikt de kleuren van Signpost.', {
      id: 'check.colours-ours',
      desc: 'The page has set no colours for the panel.',
    }),
    placeholder: msg(
      str`Dit adres is een voorbeeld, daar staat niets: ${SLOT}. Zet er het adres van uw eigen kopie voor in de plaats.`,
      {id: 'check.placeholder', desc: 'Part of the page’s code with the address of the examples.'}
    ),
    noPlaceholder: msg('Geen adres op deze pagina is nog een voorbeeld.', {
      id: 'check.no-placeholder',
      desc: 'Every address of the examples has been replaced.',
    }),
    fallback: msg('Het nummer staat er ook als het script niet laadt.', {
      id: 'check.fallback',
      desc: 'The text inside the tag has a phone number.',
    }),
    noFallback: msg(
      'In de tag staat geen telefoonnummer. Als het script niet laadt, ziet een bezoeker niets. Zet de zin met het nummer uit de voorbeeldcode weer in de tag.',
      {id: 'check.no-fallback', desc: 'The text inside the tag has no phone number.'}
    ),
    room: msg('De stijl die plaats vrijhoudt, staat op de pagina.', {
      id: 'check.room',
      desc: 'The page has the style that keeps it from moving while the panel loads.',
    }),
    noRoom: msg('De stijl die plaats vrijhoudt, staat niet op de pagina. Die is niet verplicht.', {
      id: 'check.no-room',
      desc: 'The page lacks that style, and does not move noticeably.',
    }),
    shift: msg(str`De pagina verspringt bij het laden: ${SLOT}. Minder dan ${SLOT} is goed.`, {
      id: 'check.shift',
      desc: 'How much the page moved (Cumulative Layout Shift); the limit for good.',
    }),
    shiftWithoutRoom: msg(
      str`De pagina verspringt bij het laden: ${SLOT}. Minder dan ${SLOT} is goed. Zet de stijl uit de voorbeeldcode op de pagina: die houdt plaats vrij.`,
      {id: 'check.shift-without-room', desc: 'As before, and the page lacks the style for it.'}
    ),
  };
}
