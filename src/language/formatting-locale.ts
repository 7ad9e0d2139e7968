import {type Language, SOURCE_LANGUAGE} from './languages.js';
import {matchLanguage} from './match.js';

/**
 * The page's or the visitor's own tag for a language, which may be more exact than ours: readers of
 * Arabic in Damascus and in Rabat use other digits.
 *
 * @param inherited - The `lang` around the element.
 */
export function ownVariant({tag}: Language, inherited = ''): string {
  const candidates = [inherited, ...navigator.languages];
  return candidates.find((candidate) => matchLanguage(candidate)?.tag === tag) ?? tag;
}

/** The tag to format dates and times with: the reader's own variant, if the engine has it. */
export function formattingLocale(language: Language, inherited?: string): string {
  // Where an engine lacks a language it would format in the browser's own.
  const ours = [language.tag, SOURCE_LANGUAGE];
  try {
    return supported([ownVariant(language, inherited), ...ours]);
  } catch {
    // Not a well-formed tag, though its beginning matched.
    return supported(ours);
  }
}

const supported = (tags: string[]) => Intl.NumberFormat.supportedLocalesOf(tags)[0]!;
