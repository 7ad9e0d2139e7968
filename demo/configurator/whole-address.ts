import {parseLink} from '../../../src/features/local-help/parse-fields.js';

/** The whole address of a page as editors write it, with or without `https://`; undefined if it is none. */
export function pageAddress(text = ''): string | undefined {
  try {
    return parseLink(text);
  } catch {
    return undefined;
  }
}
