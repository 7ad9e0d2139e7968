import type {msg} from '@lit/localize';

/** What the content needs in order to be written out in one language. */
export interface Localize {
  /** Gives a message's text in this language. Its type is what `lit-localize` recognises. */
  msg: typeof msg;
  /** Where a number stands, for the reader's own digits and grouping. */
  number: (value: number) => string;
  /** Where a year stands, for the reader's own digits. Always the Gregorian year. */
  year: (value: number) => string;
  /** Names of languages, by BCP 47 tag, in this language. */
  languageNames: (tags: readonly string[]) => string;
}

/**
 * Where a text leaves room for what is put in when it is shown: a link, a time,
 * a name.
 */
export const SLOT = '{}';
