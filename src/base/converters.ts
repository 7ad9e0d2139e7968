import type {ComplexAttributeConverter} from 'lit';
import {needIds} from '../content/needs.js';
import {offeredLanguages, type Reading} from '../language/languages.js';
import {warnOfValue} from './warnings.js';

/** Called with a value, or a part of one, that is not understood. Returns undefined. */
type Reject = (value: string) => undefined;

/**
 * A Lit converter for a property that never holds a value which is not allowed.
 *
 * Lit doesn't tell a converter which element it converts for, and a property
 * can be set by script too. So `SignpostElement` hands every value that is set
 * to `checked`, which warns and falls back.
 */
export class CheckedConverter<T> implements ComplexAttributeConverter {
  /**
   * @param fallback - The value of an absent attribute, and of one that is not understood.
   * @param allowed - What the warning says is allowed.
   * @param parse - Reads a value; gives undefined where it is not understood.
   */
  constructor(
    readonly fallback: T,
    readonly allowed: string,
    readonly parse: (text: string, reject: Reject) => T | undefined
  ) {}

  /** The fallback needs no attribute. */
  toAttribute(value: unknown): string | null {
    return value === this.fallback ? null : String(value);
  }
}

/** Returns the value for a property. One that is not understood gives a warning, and the fallback. */
export function checked<T>(
  {fallback, allowed, parse}: CheckedConverter<T>,
  element: Element,
  attribute: string,
  value: string | number | null | undefined
): T {
  // Null and undefined mean the default, as in the platform's own elements.
  if (value === null || value === undefined) return fallback;
  const reject: Reject = (part): undefined => {
    warnOfValue(element, attribute, part, allowed);
  };
  return parse(String(value), reject) ?? fallback;
}

/** Whether all of a value is understood. */
export function accepts({parse}: CheckedConverter<unknown>, text: string): boolean {
  let accepted = true;
  parse(text, (): undefined => {
    accepted = false;
  });
  return accepted;
}

/** One of several names; the first is the default. */
export function oneOf<T extends string>(...names: [T, ...T[]]): CheckedConverter<T> {
  return new CheckedConverter(
    names[0],
    names.filter(Boolean).join(', '),
    (text, reject) => names.find((name) => name === text) ?? reject(text)
  );
}

/** Names separated by spaces, in the order given. Unknown names are left out. */
export function listOf(names: readonly string[]): CheckedConverter<string> {
  return new CheckedConverter('', names.join(', '), (text, reject) => {
    const given = [...new Set(text.split(/\s+/).filter(Boolean))];
    for (const name of given) if (!names.includes(name)) reject(name);
    return given.filter((name) => names.includes(name)).join(' ');
  });
}

/** A level of headings, 1 to 6. Another number becomes the nearest, anything else 2. */
export const headingLevel = new CheckedConverter<number>(2, '1 to 6', (text, reject) => {
  const trimmed = text.trim();
  const number = trimmed === '' ? NaN : Math.round(Number(trimmed));
  const level = Number.isFinite(number) ? Math.min(6, Math.max(1, number)) : undefined;
  if (String(level) !== trimmed) reject(trimmed);
  return level;
});

/** The region whose helplines are in the script itself. */
export const HOME_REGION = 'NL';

/** An ISO 3166 code of a country or a part of one, in capitals: `NL`, `BE-BRU`. `UK` is `GB`. */
export const regionCode = new CheckedConverter<string>(
  HOME_REGION,
  'an ISO 3166 code such as NL, BE or BE-BRU',
  (text, reject) => {
    const code = text.trim().toUpperCase().replace(/^UK\b/, 'GB');
    if (/^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code)) return code;
    reject(code);
    return undefined;
  }
);

const LONGEST_TITLE = 100;

/** A title of the page's own. One that is too long, or looks like markup, shows as it is. */
export const titleText = new CheckedConverter<string>(
  '',
  `plain text of at most ${LONGEST_TITLE} characters`,
  (text, reject) => {
    if (text.length > LONGEST_TITLE || /<\/?[a-z]/i.test(text)) reject(text);
    return text.trim();
  }
);

export const theme = oneOf('auto', 'light', 'dark');
export const reading = oneOf<Reading>('standard', 'plain', 'young');
export const needList = listOf(needIds);
export const partList = listOf(['help', 'rubrics', 'figures']);
export const languageList = listOf(offeredLanguages.map(({tag}) => tag));
