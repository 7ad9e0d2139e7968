/** Where a fact was read. A date is as exact as the source is: `2020`, `2023-12`, `2024-06-11`. */
export interface Source {
  name: string;
  /** The language of a name that is words and not an address. */
  lang?: string;
  date?: string;
}

/**
 * How sure a fact is: `2S` two independent sources, `1O` one source which is
 * the service itself, `1S` one other source, `link` good enough to link to and
 * no more.
 */
export type Mark = '2S' | '1O' | '1S' | 'link';

/** A fact about a service, with what it rests on. */
export interface Fact<T = true> {
  value: T;
  mark: Mark;
  sources: readonly Source[];
  /** The day (ISO 8601) a person dialled the number or saw it on the live site. */
  confirmed?: string;
}

/** How long a confirmation holds. A wrong number does harm, so it is short. */
const CONFIRMED_FOR_DAYS = 90;

/**
 * The release rule: the value where the fact is sure enough to be shown, else
 * nothing. A service's name and website show in any case.
 */
export function released<T>(fact: Fact<T> | undefined): T | undefined {
  return fact && (fact.mark === '2S' || fact.mark === '1O') ? fact.value : undefined;
}

/** Whether a confirmation is missing or too old, so that the visitor should check for themselves. */
export function needsChecking(confirmed: string | undefined, now: Date): boolean {
  const age = now.getTime() - Date.parse(confirmed ?? '');
  // A date that can't be read gives NaN, and is then no confirmation.
  return !(age <= CONFIRMED_FOR_DAYS * 24 * 60 * 60 * 1000);
}
