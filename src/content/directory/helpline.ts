import {type Fact, linked, type Mark, released} from '../fact.js';
import type {NeedId} from '../needs.js';

export interface Phone {
  /** As people write it. Never translated, always left to right. */
  display: string;
  /** For the `tel:` link: the international form, or a short number unchanged. */
  dial: string;
}

/** When a service answers. `features/opening-hours/parse.ts` describes the notation. */
export interface OpeningHours {
  /** `Mo-Fr 09:00-17:00; Sa 10:00-12:00; 2026-12-25 off` */
  rules: string;
  /** The IANA time zone of the rules: `Europe/Brussels`. */
  timeZone: string;
}

/** The data of a service that needs no translation, with the sources of every fact. */
export interface Helpline {
  id: string;
  name: string;
  /** The language of the name, so that a voice reads it correctly. Absent for a number as name. */
  nameLang?: string;
  /** The needs under which the service is listed. */
  needs: readonly NeedId[];
  /**
   * ISO 3166 codes of the regions that the service covers. `EU` is for the Union's emergency number,
   * `001` (UN M.49: the world) for a service that can be used from anywhere.
   */
  regions: readonly string[];
  /** Where the name was read, of a service of which nothing else is shown. As `Fact.sources`. */
  nameSources?: readonly string[];
  phones?: Fact<readonly Phone[]>;
  /** Where visitors read more, and check the number. */
  website?: Fact<string>;
  chat?: Fact;
  /** Whether the website has a form for reporting. */
  form?: Fact;
  free?: Fact;
  /** The charge for a call that is not free. */
  charged?: Fact<'local-rate' | 'charged'>;
  allDay?: Fact;
  anonymous?: Fact;
  /** Lowest and highest age of the people it is for. */
  ages?: Fact<readonly [number, number?]>;
  /** BCP 47 tags of the languages in which it answers; `mul` for several unnamed languages. */
  languages?: Fact<readonly string[]>;
  interpreters?: Fact;
  /** The call is not on the phone bill. */
  unbilled?: Fact;
  /** Phone or chat is open only at some hours of the week. */
  limited?: Fact;
  /** A line for children and young people. */
  forChildren?: Fact;
  hours?: Fact<OpeningHours>;
}

/** The keys of a service that hold facts. */
export type FactKey = {
  [Key in keyof Helpline]-?: NonNullable<Helpline[Key]> extends {mark: Mark} ? Key : never;
}[keyof Helpline];

/** The facts of a service that are shown, each with its key. */
export function shownFacts(helpline: Helpline): [FactKey, Fact<unknown>][] {
  return factsOf(helpline).filter(
    ([key, fact]) => (key === 'website' ? linked(fact) : released(fact)) !== undefined
  );
}

/** The facts of a service, each with its key. */
export function factsOf(helpline: Helpline): [FactKey, Fact<unknown>][] {
  return Object.entries(helpline).filter(
    (entry): entry is [FactKey, Fact<unknown>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'mark' in entry[1]
  );
}
