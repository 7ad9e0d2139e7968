import {type Language, languages} from './languages.js';

/**
 * Finds the language for a BCP 47 tag by RFC 4647 lookup: subtags are cut off
 * from the right until one of our languages matches. Case and underscores don't
 * matter, nor does a code of three letters where one of two exists (`deu`). Dari
 * (`prs`) matches Persian, which its readers can read. A tag of Chinese without a
 * script gets that of its region.
 *
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function matchLanguage(tag: string): Language | undefined {
  const subtags = tag
    .trim()
    .toLowerCase()
    .replace(/^prs\b/, 'fa')
    .replace(/^zh([-_](tw|hk|mo))\b/, 'zh-hant')
    .replace(/^zh(?![-_]han[st])\b/, 'zh-hans')
    .split(/[-_]/);
  const found = lookUp(subtags);
  return found ?? (subtags[0]?.length === 3 ? lookUp([shortCode(subtags[0])]) : undefined);
}

function lookUp(subtags: string[]): Language | undefined {
  for (let length = subtags.length; length > 0; length--) {
    const range = subtags.slice(0, length).join('-');
    const found = languages.find((language) => language.tag.toLowerCase() === range);
    if (found) return found;
  }
  return undefined;
}

/** The code of two letters for one of three, `de` for `deu`, where there is one. */
function shortCode(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0]!;
  } catch {
    return code;
  }
}
