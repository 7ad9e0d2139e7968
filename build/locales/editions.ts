import {readFileSync} from 'node:fs';
import path from 'node:path';
import {languages, PLAIN, SOURCE_LANGUAGE} from '../../src/language/languages.js';
import {root} from '../../demo/server.js';
import {XliffError} from './xliff.js';

export const localesDir = path.join(root, 'locales');

/**
 * What has an XLIFF file: every language but the source language, and every
 * plain reading, which is a translation of its own (`nl-x-plain`).
 */
export const editions = languages
  .filter(({hidden}) => !hidden)
  .flatMap(({tag, plain}) => [
    ...(tag === SOURCE_LANGUAGE ? [] : [tag]),
    ...(plain ? [tag + PLAIN] : []),
  ]);

/** Refuses what is no language tag in the list of languages, naming its line. */
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
