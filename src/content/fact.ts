/** A source of a fact. */
export interface Source {
  name: string;
  /** The language of the name, if the name is words rather than a domain. */
  lang?: string;
  /** As precise as the source is: `2020`, `2023-12`, `2024-06-11`. */
  date?: string;
}

/**
 * How well a fact is supported: `2S` by two independent sources, `1O` by the service itself, `1S` by
 * one other source, `link` only well enough to link to the service.
 */
export type Mark = '2S' | '1O' | '1S' | 'link';

/** A person dialled the number, or saw the fact on the service's own site. */
interface Confirmation {
  /** An ISO 8601 date. */
  on: string;
  by: string;
  how: 'dialled' | 'site';
}

/** A person found that a fact is wrong. */
interface Rejection {
  /** An ISO 8601 date. */
  on: string;
  by: string;
  why?: string;
}

/** A fact about a service, with its sources. */
export interface Fact<T = true> {
  value: T;
  mark: Mark;
  /** Each a name, and a date if it has one: `nhnieuws.nl 2023-12`. Read by `parseSource()`. */
  sources: readonly string[];
  confirmed?: Confirmation;
  wrong?: Rejection;
  /** For a fact that may soon be out of date, for example because a successor is announced. */
  inDoubt?: boolean;
}

/** When the sources of the helplines were last read, as a whole. */
export const READ_IN = '2026-11';

/** Short, since a wrong number does harm. */
const CONFIRMATION_DAYS = 90;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

/**
 * The value of a fact that is supported well enough to be shown, otherwise `undefined`. One that a
 * person found to be wrong is not shown, however good its sources are.
 */
export function released<T>(fact: Fact<T> | undefined): T | undefined {
  return fact && (fact.mark === '2S' || fact.mark === '1O') ? linked(fact) : undefined;
}

/** The value of a website, which is shown whatever its mark unless it is wrong. */
export function linked<T>(fact: Fact<T> | undefined): T | undefined {
  return fact && !fact.wrong ? fact.value : undefined;
}

/** Whether a person has to confirm the fact: nobody has, or too long ago. */
export function needsConfirming(confirmed: string | undefined, now: Date): boolean {
  const age = now.getTime() - Date.parse(confirmed ?? '');
  // An invalid date gives NaN, for which every comparison is false.
  return !(age <= CONFIRMATION_DAYS * MS_PER_DAY);
}

/**
 * Whether visitors should check the fact themselves, until somebody confirms it: it is in doubt, or
 * rests on the service alone, on a page without a date.
 */
export function isUncertain({mark, sources, confirmed, inDoubt}: Fact<unknown>): boolean {
  const isUndated = mark === '1O' && sources.every((source) => !/ \d{4}[\d-]*$/.test(source));
  return !confirmed && (isUndated || inDoubt === true);
}
