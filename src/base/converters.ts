import {warn} from './warn.js';

/**
 * What an attribute's value means. One that means nothing gives a warning and
 * the nearest sensible value; nothing here throws.
 */

/** One of those allowed; the first of them otherwise. */
export function oneOf(
  element: Element,
  attribute: string,
  value: string,
  allowed: readonly string[]
): string {
  if (allowed.includes(value)) return value;
  warn(element, attribute, value, allowed.join(', '));
  return allowed[0]!;
}

/** The known names of a list, in its order; all where it names none. */
export function listed<T extends string>(
  element: Element,
  attribute: string,
  value: string,
  all: readonly T[]
): readonly T[] {
  const isKnown = (name: string): name is T => (all as readonly string[]).includes(name);
  const names = new Set(value.split(/\s+/).filter(Boolean));
  for (const name of names) if (!isKnown(name)) warn(element, attribute, name, all.join(', '));
  const known = [...names].filter(isKnown);
  return known.length ? known : all;
}

/** A heading's level, 1 to 6; the nearest of them for another number. */
export function levelOf(
  element: Element,
  attribute: string,
  value: string,
  byDefault: number
): number {
  const trimmed = value.trim();
  const level = trimmed === '' ? NaN : Math.round(Number(trimmed));
  const valid = Number.isFinite(level) ? Math.min(6, Math.max(1, level)) : byDefault;
  if (String(valid) !== trimmed) warn(element, attribute, trimmed, '1 to 6');
  return valid;
}

/** A code as ISO 3166 writes them, of a country or a part of one. */
export function regionOf(
  element: Element,
  attribute: string,
  value: string,
  byDefault: string
): string {
  const code = value.trim().toUpperCase();
  if (/^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code)) return code;
  warn(element, attribute, code, 'an ISO 3166 code such as NL, BE or BE-BRU');
  return byDefault;
}
