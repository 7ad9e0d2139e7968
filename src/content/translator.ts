import type {msg} from '@lit/localize';

/** Translates the messages, numbers and names of the content into one language. */
export interface Translator {
  /** The message's text in this language. `lit-localize` finds messages by this function's type. */
  msg: typeof msg;
  /** Writes a number in the language's digits and grouping. */
  number: (value: number) => string;
  /** Writes a year of the Gregorian calendar in the language's digits. */
  year: (value: number) => string;
  /** Writes a month, given as `2026-11`, with its year, as it stands alone. */
  month: (month: string) => string;
  /** The names of languages, given by BCP 47 tag. */
  languageNames: (tags: readonly string[]) => string;
}

/** Placeholder for a value that is only known when the text is shown: a link, a time, a name. */
export const SLOT = '{}';
