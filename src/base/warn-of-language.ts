import type {LanguageController} from '../language/language-controller.js';
import type {Reading} from '../language/languages.js';
import {matchLanguage} from '../language/match.js';
import {languageList} from './converters.js';
import {warnOfValue} from './warnings.js';

/** Warns of a `lang` that is not available, and of a reading that the language lacks. */
export function warnOfLanguage(host: Element & {language: LanguageController; reading: Reading}) {
  const {language, reading} = host;
  const {current} = language;
  const own = host.getAttribute('lang');
  if (own && !matchLanguage(own)) {
    warnOfValue(host, 'lang', own, languageList.allowed);
  }
  if (reading !== 'standard' && current && !current.readings?.includes(reading)) {
    warnOfValue(host, 'reading', `${reading} in ${current.tag}`, 'standard');
  }
}
