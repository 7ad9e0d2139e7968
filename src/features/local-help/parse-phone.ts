import type {Phone} from '../../content/directory/helpline.js';
import type {ValidationRules} from './model.js';
import {reject, throwWarning} from './reject.js';
import {toSingleLine} from './unknown-value.js';

/** Never the number of a local service, in any region. */
const EMERGENCY_NUMBERS = ['112', '911', '999'];

/** What people write before a number: `T 030…`, `tel.: 030…`. Not `fax`. */
const LABEL =
  /^(?:t|tel|tél|telefoon|telefoonnummer|telefon|téléphone|telefono|phone)(?!\p{L})[.:\s]*/iu;

/**
 * Parses a short number, or one that is Dutch or international, as people write it. What it shows is
 * what it dials: a label is left out, and Arabic digits become Latin ones. Throws by `reject`.
 */
export function parsePhone(value: unknown, {nationalNumbers, region}: ValidationRules): Phone {
  const display = cleanNumber(toSingleLine(value));
  const isWellFormed = /^\(?\+?[\d\s()./\u2010-\u2015\u2212-]{3,30}$/.test(display);
  const digits = digitsOf(display);
  // 0030… is international, 030… is Dutch.
  const dial = digits.replace(/^00/, '+').replace(/^0/, '+31');
  if (isWellFormed && isNational(dial, [...EMERGENCY_NUMBERS, ...nationalNumbers])) {
    reject('national-number', {value: display});
  }
  if (/^0[1-9]/.test(digits) && isAbroad(region)) {
    reject('no-country-code', {value: display});
  }
  if (!isWellFormed || isTwoNumbers(display) || !isValidNumber(dial)) {
    reject('not-a-phone-number', {value});
  }
  return {display, dial};
}

/** Without a label, and without the invisible marks of numbers copied from a list of contacts. */
function cleanNumber(text: string): string {
  return (
    text
      .replace(/\p{Cf}/gu, '')
      .replace(LABEL, '')
      // The last four bits of an Arabic or Persian digit are its value.
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .trim()
  );
}

/** `030/1234567` is one number, `030 1234567/68` would dial neither of two. */
function isTwoNumbers(display: string): boolean {
  const [area = '', number, ...more] = display.split('/').map(digitsOf);
  return number !== undefined && (more.length > 0 || area.length > 8 || number.length < 5);
}

/** The digits to dial: without the 0 of `+31 (0)30`. */
function digitsOf(display: string): string {
  const number = display.replace(/^\(?\+/, '00');
  return (number.startsWith('00') ? number.replace('(0)', '') : number).replace(/\D/g, '');
}

const isAbroad = (region?: string | null) => /^\s*(?!nl)[a-z]{2}\b/i.test(region ?? '');

/** By E.164; for Dutch numbers by the Dutch numbering plan, which catches a missing digit. */
function isValidNumber(dial: string): boolean {
  return (
    /^(\+[1-9]\d{7,14}|[1-9]\d{2,5})$/.test(dial) &&
    !/^\+31(?![1-9]\d{8}$|(800|90[069])\d{4,7}$|97\d{9}$)/.test(dial)
  );
}

/**
 * Whether dialling this reaches a national number. It does with digits after the number, which the
 * network ignores, and may do with a 0 after the country's code.
 */
function isNational(dial: string, nationalNumbers: readonly string[]): boolean {
  const forms = [dial, dial.replace(/^(\+.{1,3}?)0+/, '$1')];
  return nationalNumbers.some((number) => forms.some((form) => form.startsWith(number)));
}

/** Covers premium-rate prefixes of the Netherlands, nearby countries and international services. */
export function warnOfPremiumRate({display, dial}: Phone) {
  if (/^(18\d\d$|\+(31(90[069]|18\d\d$)|1900|3290|338[19]|4[139]900|449|979))/.test(dial)) {
    throwWarning('premium-rate', {value: display});
  }
}
