import type {ComplexAttributeConverter} from 'lit';
import {needIds} from '../content/needs.js';
import {warnOfValue} from './warnings.js';

/** Called with a value, or a part of one, that is not understood. */
type Reject = (value: string) => void;

/** What a checked property takes. */
interface Rule<T> {
  /** The value where the attribute is absent, or where what it says is not understood at all. */
  fallback: T;
  /** What the warning says is allowed. */
  allowed: string;
  /** Reads a value; undefined where it is not understood. */
  parse: (text: string, reject: Reject) => T | undefined;
}

/**
 * A Lit converter for a property that never holds a value which is not allowed.
 *
 * Lit doesn't tell a converter which element it converts for, and a property
 * can be set by script too. So `SignpostElement` hands every value that is set
 * to `check`, which warns and falls back.
 */
export class CheckedConverter<T> implements ComplexAttributeConverter<unknown> {
  constructor(private readonly rule: Rule<T>) {}

  get fallback(): T {
    return this.rule.fallback;
  }

  get allowed(): string {
    return this.rule.allowed;
  }

  /** Whether all of a value is understood. */
  readonly accepts = (text: string): boolean => {
    let accepted = true;
    this.rule.parse(text, () => (accepted = false));
    return accepted;
  };

  fromAttribute(value: string | null): unknown {
    return value;
  }

  /** The fallback needs no attribute. */
  toAttribute(value: unknown): string | null {
    return value === this.fallback ? null : String(value);
  }

  /** The value to hold, after a warning where that is not what was given. */
  check(element: Element, attribute: string, value: unknown): T {
    // Nothing stands for the default, as with the platform's own elements.
    if (value === null || value === undefined) return this.fallback;
    const {parse, allowed, fallback} = this.rule;
    const reject: Reject = (part) => {
      warnOfValue(element, attribute, part, allowed);
    };
    return parse(String(value), reject) ?? fallback;
  }
}

/** One of several names; the first is the default. */
export function oneOf<T extends string>(first: T, ...others: T[]): CheckedConverter<T> {
  const names: readonly string[] = [first, ...others];
  const isName = (text: string): text is T => names.includes(text);
  return new CheckedConverter<T>({
    fallback: first,
    allowed: names.join(', '),
    parse: (text, reject) => (isName(text) ? text : void reject(text)),
  });
}

/** Any text. */
export const anyText = new CheckedConverter<string>({
  fallback: '',
  allowed: 'text',
  parse: (text) => text,
});

/** Names separated by spaces, in the order given. Unknown names are left out. */
export function listOf(names: readonly string[]): CheckedConverter<string> {
  return new CheckedConverter({
    fallback: '',
    allowed: names.join(', '),
    parse: (text, reject) => {
      const given = [...new Set(text.split(/\s+/).filter(Boolean))];
      for (const name of given) if (!names.includes(name)) reject(name);
      return given.filter((name) => names.includes(name)).join(' ');
    },
  });
}

/** A level of headings, 1 to 6. Another number becomes the nearest, anything else 2. */
export const headingLevel = new CheckedConverter<number>({
  fallback: 2,
  allowed: '1 to 6',
  parse: (text, reject) => {
    const trimmed = text.trim();
    const number = trimmed === '' ? NaN : Math.round(Number(trimmed));
    const level = Number.isFinite(number) ? Math.min(6, Math.max(1, number)) : undefined;
    if (String(level) !== trimmed) reject(trimmed);
    return level;
  },
});

/** The region whose helplines are in the script itself. */
export const HOME_REGION = 'NL';

/** An ISO 3166 code of a country or a part of one, in capitals: `NL`, `BE-BRU`. */
export const regionCode = new CheckedConverter<string>({
  fallback: HOME_REGION,
  allowed: 'an ISO 3166 code such as NL, BE or BE-BRU',
  parse: (text, reject) => {
    const code = text.trim().toUpperCase();
    return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) ? code : void reject(code);
  },
});

/** The absolute address of a web page. */
export function webAddress(fallback: string): CheckedConverter<string> {
  return new CheckedConverter({
    fallback,
    allowed: 'a whole address with https: or http:',
    parse: (text, reject) => parseWebAddress(text) ?? void reject(text),
  });
}

/** @returns the address in its full form; undefined for any that is not of the web. */
export function parseWebAddress(text: string): string | undefined {
  try {
    const {protocol, href} = new URL(text);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

export const theme = oneOf('auto', 'light', 'dark');
export const reading = oneOf('standard', 'plain');
export const needList = listOf(needIds);
