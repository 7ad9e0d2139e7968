import {readFileSync} from 'node:fs';
import path from 'node:path';
import {offeredLanguages, PLAIN, SOURCE_LANGUAGE} from '../../src/language/languages.js';
import {root} from '../../demo/server.js';
import {XliffError} from './xliff.js';

export const localesDir = path.join(root, 'locales');

/**
 * The languages and plain readings that have an XLIFF file: all but the source language.
 * A plain reading is a translation of its own (`nl-x-plain`).
 */
export const editions = offeredLanguages.flatMap(({tag, plain}) => [
  ...(tag === SOURCE_LANGUAGE ? [] : [tag]),
  ...(plain ? [tag + PLAIN] : []),
]);

/** @throws {XliffError} with the line in the list of languages, if a tag in it is not BCP 47. */
export function assertLanguageTag(tag: string) {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    const list = 'src/language/languages.ts';
    const lines = readFileSync(path.join(root, list), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes(`'${tag}'`)) + 1;
    throw new XliffError(
      `${list}:${line}: "${tag}" is no language tag (BCP 47), such as nl or zh-Hans.`
    );
  }
}
