import type {FactKey, Helpline} from '../../src/content/directory/helpline.js';
import {siteName} from '../../src/base/views/contact-links.js';

export type SheetLanguage = 'nl' | 'en';

/** What to ask about each kind of fact. Where an answer is more than yes, it says what we write. */
type Questions = Record<FactKey, (helpline: Helpline) => string>;

interface Words {
  introduction: string[];
  questions: Questions;
  emergency: string;
  website: (site: string) => string;
  noWebsite: string;
  never: string;
  confirmed: (date: string) => string;
  read: (sources: string) => string;
  wrong: string;
  nothing: string;
  total: (facts: number, services: number) => string;
}

const numbers = ({phones}: Helpline) => phones!.value.map(({display}) => display).join(' + ');
const isItsName = (helpline: Helpline) => numbers(helpline) === helpline.name;
const site = ({website}: Helpline) => siteName(website!.value);
const ages = ({ages}: Helpline) => ages!.value.join('–');
const hours = ({hours}: Helpline) => `${hours!.value.rules} (${hours!.value.timeZone})`;
const languages = ({languages}: Helpline, lang: SheetLanguage) => {
  const names = new Intl.DisplayNames(lang, {type: 'language'});
  return languages!.value.map((tag) => names.of(tag)).join(', ');
};

const dutch: Words = {
  introduction: [
    'Te controleren gegevens van hulpdiensten, het langst niet bevestigde eerst.',
    '',
    'Bel, of kijk op de eigen website van de dienst. Zeg aan de telefoon meteen dat u alleen',
    'gegevens controleert, en houd het kort: iemand anders kan de lijn nodig hebben.',
    'Schrijf bij elke vraag op: klopt of klopt niet, de datum, uw naam, gebeld of op de website gezien.',
  ],
  questions: {
    phones: (helpline) =>
      isItsName(helpline)
        ? 'Klopt dit nummer?'
        : `Is ${numbers(helpline)} het nummer van ${helpline.name}?`,
    website: (helpline) => `Is ${site(helpline)} de eigen website van ${helpline.name}?`,
    chat: () => 'Kan men op de website chatten?',
    form: () => 'Kan men op de website melden met een formulier?',
    free: () => 'Is bellen gratis?',
    charged: ({charged}) =>
      charged!.value === 'local-rate' ? 'Kost bellen het lokale tarief?' : 'Kost bellen geld?',
    allDay: () => 'Kan men dag en nacht bellen?',
    anonymous: () => 'Kan men anoniem blijven?',
    ages: (helpline) => `Voor welke leeftijden is het? Wij schrijven: ${ages(helpline)}.`,
    languages: (helpline) => `In welke talen? Wij schrijven: ${languages(helpline, 'nl')}.`,
    interpreters: () => 'Zijn er tolken?',
    unbilled: () => 'Staat het gesprek niet op de telefoonrekening?',
    limited: () => 'Kan men alleen op bepaalde tijden bellen of chatten?',
    forChildren: () => 'Is het een lijn voor kinderen?',
    hours: (helpline) => `Wanneer kan men bellen? Wij schrijven: ${hours(helpline)}.`,
  },
  emergency: 'Bel dit alarmnummer niet om het te controleren.',
  website: (site) => `Website: ${site}`,
  noWebsite: 'Website: niet bekend',
  never: 'nog nooit bevestigd',
  confirmed: (date) => `bevestigd op ${date}`,
  read: (sources) => `gelezen bij ${sources}`,
  wrong: 'Klopt niet, en staat daarom niet op de website. Wat is het wel?',
  nothing: 'Alles is in de laatste 90 dagen bevestigd.',
  total: (facts, services) => `${facts} gegevens van ${services} diensten.`,
};

const english: Words = {
  introduction: [
    'Facts about helplines to confirm, the longest unconfirmed first.',
    '',
    "Call, or look on the service's own website. On the telephone, say at once that you only check",
    'facts, and be brief: somebody else may need the line.',
    'Write down for each question: right or wrong, the date, your name, called or seen on the website.',
  ],
  questions: {
    phones: (helpline) =>
      isItsName(helpline)
        ? 'Is this number right?'
        : `Is ${numbers(helpline)} the number of ${helpline.name}?`,
    website: (helpline) => `Is ${site(helpline)} ${helpline.name}’s own website?`,
    chat: () => 'Can people chat on the website?',
    form: () => 'Can people report with a form on the website?',
    free: () => 'Is it free to call?',
    charged: ({charged}) =>
      charged!.value === 'local-rate'
        ? 'Does a call cost the local rate?'
        : 'Does a call cost money?',
    allDay: () => 'Can people call day and night?',
    anonymous: () => 'Can people stay anonymous?',
    ages: (helpline) => `What ages is it for? We write: ${ages(helpline)}.`,
    languages: (helpline) => `In which languages? We write: ${languages(helpline, 'en')}.`,
    interpreters: () => 'Are there interpreters?',
    unbilled: () => 'Is the call absent from the phone bill?',
    limited: () => 'Can one call or chat only at certain hours?',
    forChildren: () => 'Is it a line for children?',
    hours: (helpline) => `When can people call? We write: ${hours(helpline)}.`,
  },
  emergency: 'Do not call this emergency number to check it.',
  website: (site) => `Website: ${site}`,
  noWebsite: 'Website: not known',
  never: 'never confirmed',
  confirmed: (date) => `confirmed on ${date}`,
  read: (sources) => `read at ${sources}`,
  wrong: 'Wrong, and so not shown. What is right?',
  nothing: 'Everything was confirmed in the last 90 days.',
  total: (facts, services) => `${facts} facts of ${services} services.`,
};

export const words: Record<SheetLanguage, Words> = {nl: dutch, en: english};
