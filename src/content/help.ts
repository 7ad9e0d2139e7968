import {READ_IN} from './fact.js';
import {str} from '@lit/localize/internal/str-tag.js';
import {alsoText, nextText, quoteText, remarkText} from './punctuation.js';
import {type Translator, SLOT} from './translator.js';

/** The languages in which the lines answer for certain. */
export const ANSWERED_IN = ['nl', 'en'];

/** The texts around the services: controls, and notices about a phone number. */
export function helpText({msg}: Translator) {
  return {
    title: msg('Hier kunt u hulp krijgen', {
      id: 'help.title',
      desc: 'Heading above the helplines where they stand alone: here you can get help.',
    }),
    opening: msg('U hoeft dit niet alleen op te lossen.', {
      id: 'help.opening',
      desc: 'The sentence that opens the help, to a frightened visitor: you do not have to solve this alone. Warm, short, without a promise.',
    }),
    firstSteps: msg('Eerst dit', {
      id: 'step.title',
      desc: 'Small heading above at most three sentences that say what to do first.',
    }),
    call: msg(str`Bel ${SLOT}`, {
      id: 'help.call',
      desc: 'A button: call this number. The placeholder is the number.',
    }),
    channels: {
      chat: msg('chat', {
        id: 'channel.chat',
        desc: 'The service has a chat: a button’s word, and a word in “Stop it Now · 0800 266 64 36 · chat”. The button begins with a capital by its style.',
      }),
      form: msg('meldformulier', {
        id: 'channel.form',
        desc: 'The service has a form for reporting: a word of the same kind.',
      }),
      website: msg('website', {
        id: 'channel.website',
        desc: 'The service’s website: a word of the same kind.',
      }),
    },
    copy: msg('Kopieer nummer', {
      id: 'help.copy',
      desc: 'Button beside a phone number, for those whose device cannot call: copies the number.',
    }),
    copied: msg('Nummer gekopieerd', {
      id: 'help.copied',
      desc: 'Said after the number has been copied.',
    }),
    notCopied: msg('Kopiëren lukt hier niet. Schrijf het nummer op.', {
      id: 'help.not-copied',
      desc: 'Said where the page or the browser does not allow the number to be copied: copying does not work here; write the number down.',
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
      'Vanuit het buitenland en vanuit Caribisch Nederland werken de nummers soms niet. Kijk dan op de website van de dienst.',
      {
        id: 'help.abroad',
        desc: 'Caribisch Nederland: the Caribbean Netherlands (Bonaire, Sint Eustatius, Saba).',
      }
    ),
  };
}

/** Where all numbers come from, and whether anyone has dialled them: said once, below the services. */
export function provenance(translator: Translator, confirmed: 'all' | 'some' | 'none'): string {
  const {msg, date} = translator;
  const read = msg(str`De nummers komen uit openbare bronnen. Laatst gelezen: ${date(READ_IN)}.`, {
    id: 'help.read',
    desc: 'Once below all services: where their numbers come from. The placeholder is a month with its year, in the nominative, which cannot be inflected; keep the colon before it.',
  });
  const undialled = msg(str`${read} Niemand heeft ze nog gebeld om ze te controleren.`, {
    id: 'help.undialled',
    desc: 'The placeholder is the sentence about where the numbers (ze: them) come from; this one follows it.',
  });
  const partly = msg(str`${read} Een deel is daarna gecontroleerd.`, {
    id: 'help.partly-confirmed',
    desc: 'The placeholder is the sentence about where the numbers come from; this one follows it: some of them have been checked since.',
  });
  return {all: read, some: partly, none: undialled}[confirmed];
}

/** For a number that may be out of date. The slot is the service's website. */
export function checkNumber({msg}: Translator, hasWebsite: boolean): string {
  return hasWebsite
    ? msg(str`Het is niet zeker of dit nummer klopt. Kijk op ${SLOT}.`, {
        id: 'help.check',
        desc: 'Below a phone number that may be out of date: its only source is undated, or its last confirmation is more than 90 days ago. The placeholder is the name of the website, a link.',
      })
    : msg('Het is niet zeker of dit nummer klopt.', {
        id: 'help.unconfirmed',
        desc: 'The same, where no website is known to check it on.',
      });
}

export function allDay({msg}: Translator) {
  return msg('Dag en nacht', {
    id: 'helpline.all-day',
    desc: 'Open 24 hours a day, every day.',
  });
}

/** The texts of opening hours and of local help. */
export function moreText(translator: Translator) {
  const {msg} = translator;
  return {
    allDay: allDay(translator),
    also: alsoText(translator),
    next: nextText(translator),
    remark: remarkText(translator),
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
    withdrawn: msg(str`Het telefoonnummer dat hier stond, klopt niet meer. Kijk op ${SLOT}.`, {
      id: 'more.withdrawn',
      desc: 'On the card of a helpline whose phone number was found to be wrong and has just been taken off the page. The number is not shown. The placeholder is the name of the website, a link.',
    }),
    withdrawnHere: msg('Het telefoonnummer dat hier stond, klopt niet meer.', {
      id: 'more.withdrawn-here',
      desc: 'The same, for a helpline without a known website.',
    }),
    noWindow: msg(
      str`Hier kan geen ander venster open. Kopieer dit adres en open het in uw browser: ${SLOT}`,
      {
        id: 'more.no-window',
        desc: 'Said below a link to a service’s website where the page does not allow a link to open. The placeholder is the address; keep the colon before it, and no full stop after it.',
      }
    ),
  };
}

/** The texts around other regions and sources. */
export function referenceText(translator: Translator) {
  const {msg} = translator;
  return {
    remark: remarkText(translator),
    quote: quoteText(translator),
    noLocal: msg('Voor dit gebied is geen hulplijn bekend.', {
      id: 'more.no-local',
      desc: 'For the country or region asked for, no helpline is known. Services for everyone, worldwide, follow.',
    }),
    anyLanguage: msg('U krijgt misschien geen hulp in uw eigen taal.', {
      id: 'more.any-language',
      desc: 'In which languages the lines of other countries answer is not known.',
    }),
    sources: msg(str`Deze gegevens komen van: ${SLOT}.`, {
      id: 'more.sources',
      desc: 'Where a service’s number and the rest were read. The placeholder is a list of websites with dates.',
    }),
    confirmed: msg(str`Dit nummer is gecontroleerd op ${SLOT}.`, {
      id: 'more.confirmed',
      desc: 'The day a person dialled the number or saw it on the live site. The placeholder is a date.',
    }),
  };
}
