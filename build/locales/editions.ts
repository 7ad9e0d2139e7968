import {readFileSync} from 'node:fs';
import path from 'node:path';
import {editionName, offeredLanguages, SOURCE_LANGUAGE} from '../../src/language/languages.js';
import {root} from '../root.js';
import {XliffError} from './xliff.js';

export const localesDir = path.join(root, 'locales');

/**
 * The languages and readings that have an XLIFF file: all but the source language.
 * A reading is a translation of its own (`nl-x-plain`).
 */
export const editions = offeredLanguages.flatMap((language) => [
  ...(language.tag === SOURCE_LANGUAGE ? [] : [language.tag]),
  ...(language.readings ?? []).map((reading) => editionName(language, reading)),
]);

/** The tag of an edition's language: `nl` of `nl-x-plain`. */
export const languageOf = (edition: string) => edition.replace(/-x-.*/, '');

/** @throws {XliffError} with the line in the list of languages, if a tag in it is not BCP 47. */
export function assertLanguageTag(tag: string, list: string) {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    const lines = readFileSync(path.join(root, list), 'utf8').split('\n');
    const line =
      lines.findIndex((text) => text.includes(`'${tag}'`) || text.includes(`"${tag}"`)) + 1;
    throw new XliffError(
      `${list}:${line}: "${tag}" is no language tag (BCP 47), such as nl or zh-Hans.`
    );
  }
}
