/** Where a fact was read. A date is as exact as the source is: `2023-12`, `2024-06-11`. */
export interface Source {
  name: string;
  date?: string;
}

/**
 * How sure a fact is: `2S` two independent sources, `1O` one source which is
 * the service itself, `1S` one other source.
 */
export type Mark = '2S' | '1O' | '1S';

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

/** The release rule: the value where the fact is sure enough to be shown, else nothing. */
export function released<T>(fact: Fact<T> | undefined): T | undefined {
  return fact && fact.mark !== '1S' ? fact.value : undefined;
}

/** Whether the visitor should be told to check the fact on the service's own site. */
export function needsChecking(fact: Fact<unknown>, today: Date): boolean {
  if (!fact.confirmed) return true;
  const age = today.getTime() - Date.parse(fact.confirmed);
  // A date that can't be read gives NaN, and is then no confirmation.
  return !(age <= CONFIRMED_FOR_DAYS * 24 * 60 * 60 * 1000);
}
