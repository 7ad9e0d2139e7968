import type {Phone} from '../../content/directory/helpline.js';
import type {Rules} from './model.js';
import {folded, refuse, refuseAs, shown} from './refusal.js';

/** Emergency numbers, wherever one is: of no local service's, whatever is in the directory. */
const EMERGENCY = ['112', '911', '999'];

/** A phone number as written, and as it is dialled: with the country's code, or a short number. */
export function phoneOf(value: unknown, {nationalNumbers, region}: Rules): Phone {
  const display = folded(value);
  const written = /^\+?[\d\s().\u2010-\u2013-]{3,30}$/.test(display);
  const digits = digitsOf(display);
  // What begins with one 0 is Dutch; two stand for the +.
  const dial = digits.replace(/^00/, '+').replace(/^0/, '+31');
  if (written && isNational(dial, [...EMERGENCY, ...nationalNumbers])) {
    refuse(
      `${shown(display)} is the number of a national line, which is there already. Write the service's own.`
    );
  }
  if (/^0[1-9]/.test(digits) && isAbroad(region)) {
    refuse(`${shown(display)} has no country's code. Write as in: +32 2 123 45 67.`);
  }
  if (!written || !isNumber(dial)) {
    refuseAs(value, 'phone number. Write as in: 030 123 45 67, +31 30 123 45 67');
  }
  return {display, dial};
}

/** Without the 0 of `+31 (0)30`, which is not dialled. */
function digitsOf(display: string): string {
  const whole = display.replace(/^\+/, '00');
  return (whole.startsWith('00') ? whole.replace('(0)', '') : whole).replace(/\D/g, '');
}

const isAbroad = (region?: string | null) => /^\s*(?!nl)[a-z]{2}\b/i.test(region ?? '');

/** By E.164, and Dutch ones by the Dutch numbering plan: a digit is easily left out. */
function isNumber(dial: string): boolean {
  return (
    /^(\+[1-9]\d{7,14}|[1-9]\d{2,5})$/.test(dial) &&
    !/^\+31(?![1-9]\d{8}$|(800|90[069])\d{4,7}$|97\d{9}$)/.test(dial)
  );
}

/**
 * Also with a 0 after the country's code, and with digits too many, which a
 * telephone no longer hears: no number is the beginning of another.
 */
function isNational(dial: string, national: readonly string[]): boolean {
  const forms = [dial, dial.replace(/^(\+.{1,3}?)0+/, '$1')];
  return national.some((one) => forms.some((form) => form.startsWith(one)));
}

/** Numbers that cost more than a call does: in the Netherlands, near it, and worldwide. */
export function warnOfPremiumRate({display, dial}: Phone) {
  if (/^(18\d\d$|\+(31(90[069]|18\d\d$)|1900|3290|338[19]|4[139]900|449|979))/.test(dial)) {
    refuse(
      `${shown(display)} costs more than a call does. Write another, if there is one.`,
      [],
      true
    );
  }
}
