import type {msg} from '@lit/localize';

/**
 * What the content needs in order to speak one language. The elements'
 * `Localizer` is one; a build script that writes the content out is another.
 */
export interface Localize {
  /** Gives a message's text in this language. Its type is what `lit-localize` recognises. */
  msg: typeof msg;
  /** A number as the reader writes it, digits and grouping included. */
  number: (value: number) => string;
  /** A year as the reader writes it: their digits, no grouping. Always the Gregorian year. */
  year: (value: number) => string;
}
