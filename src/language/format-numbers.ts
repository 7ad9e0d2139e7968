import {type Language, SOURCE_LANGUAGE} from './languages.js';
import {matchLanguage} from './match.js';

/**
 * The tag to format numbers and dates with. It is the page's or the visitor's
 * own where that is more exact than ours: readers of Arabic in Damascus and in
 * Rabat use other digits.
 *
 * @param inherited - The `lang` around the element.
 */
export function formattingLocale({tag}: Language, inherited = ''): string {
  const candidates = [inherited, ...navigator.languages];
  const own = candidates.find((candidate) => matchLanguage(candidate)?.tag === tag) ?? '';
  for (const candidate of [own, tag]) {
    try {
      // Where an engine lacks a language it would format in the browser's own.
      const [supported] = Intl.NumberFormat.supportedLocalesOf(candidate);
      if (supported) return supported;
    } catch {
      // Not a well-formed tag, though its beginning matched.
    }
  }
  return SOURCE_LANGUAGE;
}

export const formatNumber = (value: number, locale: string) =>
  new Intl.NumberFormat(locale).format(value);

export const formatYear = (year: number, locale: string) =>
  new Intl.NumberFormat(locale, {useGrouping: false}).format(year);

/** Puts the numbers of the texts, written as `{423}` and `{y2014}`, into the locale's digits. */
export function withDigits<T>(content: T, locale: string): T {
  const text = JSON.stringify(content).replace(
    /\{(y?)(\d+)\}/g,
    (_, isYear: string, digits: string) =>
      (isYear ? formatYear : formatNumber)(Number(digits), locale)
  );
  return JSON.parse(text) as T;
}
