import {parseLink} from '../../src/features/local-help/parse-fields.js';

/** A web address as editors write it, with or without `https://`; undefined if it is none. */
export function wholeAddress(text = ''): string | undefined {
  try {
    return parseLink(text);
  } catch {
    return undefined;
  }
}
