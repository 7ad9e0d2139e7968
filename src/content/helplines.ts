import type {Helpline, OpeningHours, Phone} from './directory/helpline.js';
import {isUncertain, linked, released} from './fact.js';
import type {Translator} from './translator.js';
import type {NeedId} from './needs.js';
import {checkNumber} from './help.js';
import {claims, notes} from './service-labels.js';
import {about, anonymity} from './service-sentences.js';

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
  /** Short labels: what a call costs, when it is answered, for which ages. */
  claims?: string[];
  /** Labels about languages and interpreters. */
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

/** The services of a content, whose texts are in the order of the contacts. */
export const servicesOf = (
  contacts: readonly Contact[],
  texts: readonly ServiceText[]
): Service[] => contacts.map((contact, index) => ({...contact, ...texts[index]}));

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
  // Hours say nothing beside no number; a chat or a form is on the website.
  const canCall = released(helpline.phones) !== undefined;
  const hasWebsite = linked(helpline.website) !== undefined;
  return withoutUndefined({
    about: about(helpline, translator),
    anonymity: anonymity(helpline, translator),
    claims: nonEmpty(claims(helpline, translator)),
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

const nonEmpty = <T>(list: T[]) => (list.length ? list : undefined);

/** Keys without a value would take up bytes in the data that visitors load. */
function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
