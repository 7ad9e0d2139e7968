import {formatDate} from '../../src/language/format-date.js';
import {formatYear, withDigits} from '../../src/language/format-numbers.js';

/** Numbers and dates as a panel in this language writes them. */
export const formatting = (tag: string) => ({
  number: (value: number) => formatYear(value, tag),
  date: (iso: string) => formatDate(iso, tag),
  fill: <T>(content: T) => withDigits(content, tag),
});
