import {type Language, languages} from './languages.js';

/**
 * Finds the language for a BCP 47 tag by RFC 4647 lookup: subtags are cut off
 * from the right until one of our languages matches. Case and underscores don't
 * matter. Dari (`prs`) matches Persian, which its readers can read.
 *
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function matchLanguage(tag: string): Language | undefined {
  const subtags = tag
    .trim()
    .toLowerCase()
    .replace(/^prs\b/, 'fa')
    .split(/[-_]/);
  for (; subtags.length; subtags.pop()) {
    const range = subtags.join('-');
    const found = languages.find((language) => language.tag.toLowerCase() === range);
    if (found) return found;
  }
  return undefined;
}
