import {sayDate} from '../../src/language/format-date.js';
import {Localizer} from '../../src/language/language-controller.js';
import {languages} from '../../src/language/languages.js';

/** Formats numbers and dates as a panel in this language does. */
export function formatting(tag: string) {
  const host = {addController: () => {}, requestUpdate: () => {}} as never;
  const l = new Localizer(host);
  l.language = languages.find((language) => language.tag === tag);
  return {number: l.year, date: (iso: string) => sayDate(iso, l.locale), fill: l.withDigits};
}
