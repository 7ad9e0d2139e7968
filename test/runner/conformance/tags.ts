import {SEPARATOR} from '../test-results.js';

/**
 * The title of a test names the criteria that it checks and the language in which it
 * runs: `names each control [lang ar] [wcag 2.4.6, 4.1.2]`. The tags of a `describe`
 * hold for all tests in it.
 */
const WCAG = /\s*\[wcag\b([^\]]*)\]/g;
const LANG = /\s*\[lang ([^\]]*)\]/g;

/** The numbers of the criteria named in a title, or anywhere in the source of a test file. */
export function criteriaIn(text: string): string[] {
  const numbers = [...text.matchAll(WCAG)].flatMap(([, list]) => list!.split(','));
  return [...new Set(numbers.map((number) => number.trim()))];
}

/** The language of a test, by its full title. */
export const languageIn = (title: string): string | undefined =>
  [...title.matchAll(LANG)].at(-1)?.[1];

/** A title without its tags. */
export const withoutTags = (title: string): string =>
  title.replaceAll(WCAG, '').replaceAll(LANG, '').trim();

/** The full title up to the part with the criterion: for a tagged `describe`, without the titles in it. */
export function taggedPart(title: string, criterion: string): string {
  const titles = title.split(SEPARATOR);
  const tagged = titles.findIndex((part) => criteriaIn(part).includes(criterion));
  return titles.slice(0, tagged + 1).join(SEPARATOR);
}
