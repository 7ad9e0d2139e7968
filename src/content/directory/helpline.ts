import type {Fact} from '../fact.js';
import type {NeedId} from '../needs.js';

export interface Phone {
  /** As people dial and read it; never translated, always left to right. */
  display: string;
  /** What a `tel:` link dials: the international form, or a short number as it is. */
  dial: string;
}

/** When a service answers, in the notation that local help uses too (`hours/parse.ts`). */
export interface OpeningHours {
  /** `Mo-Fr 09:00-17:00; Sa 10:00-12:00; 2026-12-25 off` */
  rules: string;
  /** IANA time zone the times are in: `Europe/Brussels`. */
  timeZone: string;
}

/** A service as data: what needs no translation, with the source of every fact. */
export interface Helpline {
  id: string;
  name: string;
  /** The language the name is in, so that a voice reads it well. Emergency numbers have no name. */
  nameLang?: string;
  /** What a visitor comes for, in whose lists it stands. */
  needs: readonly NeedId[];
  /**
   * ISO 3166 codes of where it serves; `EU` for the Union's emergency number,
   * `001` (UN M.49: the world) for a service that can be used from anywhere.
   */
  regions: readonly string[];
  phones?: Fact<readonly Phone[]>;
  /** The site to read more on, and to check the number on. */
  website?: Fact<string>;
  chat?: Fact;
  /** A web form to report with, anonymously. */
  form?: Fact;
  free?: Fact;
  /** What a call costs where it is not free. */
  charged?: Fact<'local-rate' | 'charged'>;
  allDay?: Fact;
  anonymous?: Fact;
  /** Youngest and oldest age it is for. */
  ages?: Fact<readonly [number, number?]>;
  /** BCP 47 tags of the languages it answers in; `mul` for several that are not named. */
  languages?: Fact<readonly string[]>;
  interpreters?: Fact;
  hours?: Fact<OpeningHours>;
}

/** The facts of a service, each with its name. */
export function factsOf(line: Helpline): [string, Fact<unknown>][] {
  return Object.entries(line).filter(
    (entry): entry is [string, Fact<unknown>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'mark' in entry[1]
  );
}
