import {formatDate} from '../../src/language/format-date.js';
import {formatYear, withDigits} from '../../src/language/format-numbers.js';

/** Formats numbers and dates as a panel in this language does. */
export const formatting = (tag: string) => ({
  number: (value: number) => formatYear(value, tag),
  date: (iso: string) => formatDate(iso, tag),
  fill: <T>(content: T) => withDigits(content, tag),
});
