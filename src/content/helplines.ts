import {str} from '@lit/localize/internal/str-tag.js';
import type {Helpline, OpeningHours, Phone} from './directory/helpline.js';
import {released} from './fact.js';
import type {Localize} from './translation.js';
import type {NeedId} from './needs.js';
import {allDay} from './help.js';

/** What every panel must be able to show, even when no text can be had. */
export interface Contact {
  id: string;
  name: string;
  nameLang?: string;
  needs: readonly NeedId[];
  phones?: readonly Phone[];
  website?: string;
}

/** What is said about a service, in one language, as far as it may be shown. */
export interface ServiceText {
  /** What it is and who it is for, in one sentence. */
  about?: string;
  /** What anonymity means and where it ends. */
  anonymity?: string;
  /** What a call costs and whether it is answered day and night. */
  claims?: string[];
  /** What else is known: languages, age. */
  notes?: string[];
  chat?: boolean;
  form?: boolean;
  hours?: OpeningHours;
  /** The day the number was last confirmed. */
  confirmed?: string;
}

/** A service as the elements show it. */
export interface Service extends Contact, ServiceText {}

export function contact(line: Helpline): Contact {
  const {id, name, nameLang, needs, phones, website} = line;
  return compact({id, name, nameLang, needs, phones: released(phones), website: website?.value});
}

export function serviceText(line: Helpline, l: Localize): ServiceText {
  const {msg} = l;
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
  const charge = released(line.charged);
  return compact({
    about: about(line, l),
    anonymity: released(line.anonymous) && anonymity(line, l),
    claims: some([
      ...(released(line.free) ? [free] : []),
      ...(charge ? [charges[charge]] : []),
      ...(released(line.allDay) ? [allDay(l)] : []),
    ]),
    notes: some(notes(line, l)),
    chat: released(line.chat),
    form: released(line.form),
    hours: released(line.hours),
    confirmed: line.phones?.confirmed,
  });
}

/** What a service is. No more is said than the sources do. */
function about({id}: Helpline, l: Localize): string | undefined {
  const {msg, number} = l;
  if (/^stop-it-now/.test(id)) {
    return msg(
      'Een luisterend oor en advies voor mensen die zich zorgen maken over hun eigen gevoelens of gedrag tegenover kinderen, en voor hun naasten. Om zo misbruik te helpen voorkomen.',
      {id: 'helpline.stop-it-now.about', desc: 'What Stop it Now is. Promise no more than this.'}
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

function anonymity({id}: Helpline, {msg}: Localize): string {
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
    default:
      return msg('U kunt anoniem bellen.', {
        id: 'helpline.anonymity',
        desc: 'The caller can stay anonymous.',
      });
  }
}

function notes(line: Helpline, {msg, languageNames}: Localize): string[] {
  const languages = released(line.languages);
  return [
    ...(languages?.length
      ? [
          msg(str`Talen: ${languageNames(languages)}`, {
            id: 'more.languages',
            desc: 'The languages a service answers in. The placeholder is one language, or several with commas.',
          }),
        ]
      : []),
    ...(released(line.interpreters)
      ? [
          msg('Er zijn tolken.', {
            id: 'more.interpreters',
            desc: 'The service has interpreters for callers who speak another language.',
          }),
        ]
      : []),
    ...(line.phones || line.website
      ? []
      : [
          msg('Van deze dienst kennen wij alleen de naam.', {
            id: 'more.name-only',
            desc: 'Shown where neither the number nor the website of a service is known for certain.',
          }),
        ]),
  ];
}

const some = <T>(list: T[]) => (list.length ? list : undefined);

/** Without the keys that have no value, since they would travel too. */
function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
