import {str} from '@lit/localize/internal/str-tag.js';
import type {Helpline, OpeningHours, Phone} from './directory/helpline.js';
import {isUncertain, linked, released} from './fact.js';
import type {Translator} from './translator.js';
import type {NeedId} from './needs.js';
import {allDay, checkNumber} from './help.js';

/** The part of a service that is in the script, so that it shows even if no text can be loaded. */
export interface Contact {
  id: string;
  name: string;
  nameLang?: string;
  needs: readonly NeedId[];
  phones?: readonly Phone[];
  website?: string;
}

/** The part of a service that is written in one language. Only facts that may be shown. */
export interface ServiceText {
  /** One sentence: what the service is and who it is for. */
  about?: string;
  /** What anonymity means at this service, and where it ends. */
  anonymity?: string;
  /** Short labels: what a call costs, and whether it is answered day and night. */
  claims?: string[];
  /** Sentences about languages and interpreters. */
  notes?: string[];
  chat?: boolean;
  form?: boolean;
  hours?: OpeningHours;
  /** What to say beside the number unless it was confirmed recently; the slot is the website. */
  check?: string;
  /** The date (ISO 8601) of the last confirmation of the number. */
  confirmed?: string;
}

/** A service as the elements show it. */
export interface Service extends Contact, ServiceText {}

export function contact(helpline: Helpline): Contact {
  const {id, name, nameLang, needs, phones, website} = helpline;
  return withoutUndefined({
    id,
    name,
    nameLang,
    needs,
    phones: released(phones),
    website: linked(website),
  });
}

export function serviceText(helpline: Helpline, translator: Translator): ServiceText {
  const {msg} = translator;
  const free = msg('Gratis', {
    id: 'helpline.free',
    desc: 'The call is free of charge. One word or two.',
  });
  const charges = {
    'local-rate': msg('Niet gratis: lokaal tarief', {
      id: 'helpline.local-rate',
      desc: 'The call is not free: it is charged at the local rate. A few words.',
    }),
    charged: msg('Niet gratis', {
      id: 'more.charged',
      desc: 'The call is charged. One word or two.',
    }),
  };
  const charge = released(helpline.charged);
  // What a call costs and when it is answered says nothing beside no number; a chat or a form is
  // on the website.
  const canCall = released(helpline.phones) !== undefined;
  const hasWebsite = linked(helpline.website) !== undefined;
  return withoutUndefined({
    about: about(helpline, translator),
    anonymity: released(helpline.anonymous) && anonymity(helpline, translator),
    claims: nonEmpty([
      ...(canCall && released(helpline.free) ? [free] : []),
      ...(canCall && charge ? [charges[charge]] : []),
      ...(canCall && released(helpline.allDay) ? [allDay(translator)] : []),
    ]),
    notes: nonEmpty(notes(helpline, translator)),
    chat: hasWebsite ? released(helpline.chat) : undefined,
    form: hasWebsite ? released(helpline.form) : undefined,
    hours: canCall ? released(helpline.hours) : undefined,
    check: canCall ? check(helpline, translator) : undefined,
    confirmed: canCall ? helpline.phones?.confirmed?.on : undefined,
  });
}

/** For a number that is uncertain, or whose confirmation will be too old one day. */
function check({needs, phones, website}: Helpline, translator: Translator): string | undefined {
  if (needs.includes('danger')) return undefined;
  const mayNeedIt = phones && (phones.confirmed !== undefined || isUncertain(phones));
  return mayNeedIt ? checkNumber(translator, website !== undefined) : undefined;
}

/** What a service is, claiming no more than its sources do. */
function about({id}: Helpline, translator: Translator): string | undefined {
  const {msg, number} = translator;
  if (/^stop-it-now/.test(id)) {
    return msg(
      'Een luisterend oor en advies voor mensen die zich zorgen maken over hun eigen gevoelens of gedrag tegenover kinderen, en voor hun naasten. Om zo misbruik te helpen voorkomen.',
      {id: 'helpline.stop-it-now.about', desc: 'What Stop it Now is. Promise no more than this.'}
    );
  }
  if (id.startsWith('take-it-down')) {
    return msg(
      str`Voor wie op een naaktbeeld jonger was dan ${number(18)} jaar: om het te laten verwijderen, gratis en zonder uw naam. Alleen bij sites die meedoen; het beeld blijft op uw toestel.`,
      {
        id: 'helpline.take-it-down.about',
        desc: 'What Take It Down is: for people who were younger than 18 in a nude image of themselves, to have it removed from sites that take part. Promise no more than this.',
      }
    );
  }
  if (id.startsWith('stopncii')) {
    return msg(
      'Voor volwassenen van wie naaktbeelden worden gedeeld: om ze te laten verwijderen. Gratis.',
      {
        id: 'helpline.stopncii.about',
        desc: 'What StopNCII is: for adults whose nude images are shared. Promise no more than this.',
      }
    );
  }
  return {
    'veilig-thuis': msg(
      'Het advies- en meldpunt voor huiselijk geweld en kindermishandeling, voor iedereen die zich zorgen maakt.',
      {id: 'helpline.veilig-thuis.about', desc: 'What Veilig Thuis is. Promise no more than this.'}
    ),
    helpwanted: msg(
      'Hulp en advies als seksuele beelden van iemand online zijn gedeeld, of als iemand daarmee wordt bedreigd.',
      {
        id: 'helpline.helpwanted.about',
        desc: 'What Helpwanted is: help when someone’s sexual images are shared online or someone is threatened with it. Promise no more than this.',
      }
    ),
    kindertelefoon: msg(
      str`Hier kunnen kinderen van ${number(8)} tot ${number(18)} jaar over alles praten.`,
      {
        id: 'helpline.kindertelefoon.about',
        desc: 'What De Kindertelefoon is. From and to which age. Promise no more than this.',
      }
    ),
    'centrum-seksueel-geweld': msg(
      'Medische en psychische hulp na seksueel geweld, en hulp bij contact met de politie.',
      {
        id: 'helpline.centrum-seksueel-geweld.about',
        desc: 'What Centrum Seksueel Geweld (sexual assault centre) is: medical and psychological help, and help with the police, after sexual violence. Promise no more than this.',
      }
    ),
    slachtofferhulp: msg('Praktische, juridische en emotionele steun voor slachtoffers.', {
      id: 'helpline.slachtofferhulp.about',
      desc: 'What Slachtofferhulp (victim support) is. Promise no more than this.',
    }),
    'meldpunt-kinderporno': msg(
      'Een plek om beelden van seksueel kindermisbruik te melden die op internet staan.',
      {
        id: 'helpline.meldpunt-kinderporno.about',
        desc: 'What Meldpunt Kinderporno is: a place to report images of child sexual abuse found online. Promise no more than this.',
      }
    ),
    police: msg('Om een misdrijf te melden als er geen spoed is.', {
      id: 'helpline.police.about',
      desc: 'What the police number is for: to report a crime when it is no emergency.',
    }),
    'meld-misdaad-anoniem': msg('Om een misdrijf te melden zonder uw naam te noemen.', {
      id: 'helpline.meld-misdaad-anoniem.about',
      desc: 'What Meld Misdaad Anoniem is: to report a crime without giving your name.',
    }),
    '113': msg(
      'Voor iedereen die aan zelfmoord denkt, of zich zorgen maakt over iemand die daaraan denkt.',
      {
        id: 'helpline.113.about',
        desc: 'What 113 is: for anyone who thinks about suicide, or worries about someone who does. Use the careful word of your language’s own prevention lines.',
      }
    ),
  }[id];
}

function anonymity({id, phones}: Helpline, {msg}: Translator): string | undefined {
  switch (id) {
    case 'stop-it-now':
      return msg(
        'U bepaalt zelf of u anoniem blijft. Dat geldt niet als een minderjarige direct in gevaar is.',
        {
          id: 'helpline.stop-it-now.anonymity',
          desc: 'What anonymity means and where it ends. Never: completely anonymous.',
        }
      );
    case 'meldpunt-kinderporno':
      return msg('U kunt anoniem melden. Het formulier is voor openbare webadressen.', {
        id: 'helpline.meldpunt-kinderporno.anonymity',
        desc: 'You can report anonymously. The form is for web addresses that everyone can open.',
      });
    default: {
      const text = msg('U kunt anoniem bellen.', {
        id: 'helpline.anonymity',
        desc: 'The caller can stay anonymous.',
      });
      return released(phones) && text;
    }
  }
}

function notes(helpline: Helpline, {msg, languageNames}: Translator): string[] {
  const languages = released(helpline.languages);
  return [
    ...(languages?.length
      ? [
          msg(str`Talen: ${languageNames(languages)}`, {
            id: 'more.languages',
            desc: 'The languages a service answers in. The placeholder is one language, or several with commas.',
          }),
        ]
      : []),
    ...(released(helpline.interpreters)
      ? [
          msg('Er zijn tolken.', {
            id: 'more.interpreters',
            desc: 'The service has interpreters for callers who speak another language.',
          }),
        ]
      : []),
    ...(released(helpline.phones) || linked(helpline.website)
      ? []
      : [
          msg('Van deze dienst kennen wij alleen de naam.', {
            id: 'more.name-only',
            desc: 'Shown where neither the number nor the website of a service is known for certain.',
          }),
        ]),
  ];
}

const nonEmpty = <T>(list: T[]) => (list.length ? list : undefined);

/** Keys without a value would take up bytes in the data that visitors load. */
function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
