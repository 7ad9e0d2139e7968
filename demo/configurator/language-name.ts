import {languages} from '../../src/language/languages.js';
import {getLocale} from './localization.js';

/** The name of a language in itself and, where that differs, as editors call it: العربية (Arabisch). */
export function languageName(tag: string): string {
  const own = languages.find((language) => language.tag === tag)?.name ?? tag;
  const here = new Intl.DisplayNames(getLocale(), {type: 'language'}).of(tag) ?? own;
  return here.toLowerCase() === own.toLowerCase() ? own : `${own} (${here})`;
}
