import {getLocale} from '../localization.js';

/** A number in the digits of this page's language. */
export function decimal(value: number, digits = 1): string {
  return new Intl.NumberFormat(getLocale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}
