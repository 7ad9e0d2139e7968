import type {msg} from '@lit/localize';

/** Translates the messages, numbers and names of the content into one language. */
export interface Translator {
  /** The message's text in this language. `lit-localize` finds messages by this function's type. */
  msg: typeof msg;
  /** Writes a number in the language's digits and grouping. */
  number: (value: number) => string;
  /** Writes a year of the Gregorian calendar in the language's digits. */
  year: (value: number) => string;
  /** Writes a date, given as `2024-06-11`, `2023-12` or `2020`, as it stands alone. */
  date: (date: string) => string;
  /** Joins words as a list: a, b and c. */
  list: (items: readonly string[]) => string;
  /** The names of languages, given by BCP 47 tag, as a list. */
  languageNames: (tags: readonly string[]) => string;
}

/** Placeholder for a value that is only known when the text is shown: a link, a time, a name. */
export const SLOT = '{}';
