import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {LocaleModule} from '../../src/language/load-content.js';
import type {ContentParts} from '../../src/content/content.js';
import {type Language, offeredLanguages, PLAIN} from '../../src/language/languages.js';
import {root} from '../../demo/server.js';

/** A language or its plain reading. Each form is written once per edition. */
export interface Edition {
  language: Language;
  /** The name of its files: `nl`, `nl-x-plain`. */
  name: string;
  plain: boolean;
  module: LocaleModule;
  parts: Required<ContentParts>;
}

export async function readEditions(): Promise<Edition[]> {
  const editions = offeredLanguages.flatMap((language) => [
    {language, name: language.tag, plain: false},
    ...(language.plain ? [{language, name: language.tag + PLAIN, plain: true}] : []),
  ]);
  return Promise.all(
    editions.map(async (edition) => {
      const module = await readLanguageModule(edition.name);
      const parts = {
        more: await readPart(edition.name, 'more'),
        reference: await readPart(edition.name, 'reference'),
      };
      return {...edition, module, parts};
    })
  );
}

/** @param name - The name of a language or a plain reading: `nl`, `nl-x-plain`. */
export const readLanguageModule = (name: string) => importModule<LocaleModule>(name);

async function readPart<Part extends keyof ContentParts>(name: string, part: Part) {
  const {content} = await importModule<{content: Required<ContentParts>[Part]}>(`${name}.${part}`);
  return content;
}

function importModule<T>(name: string) {
  const file = path.join(root, 'src/language/locales', `${name}.js`);
  return import(pathToFileURL(file).href) as Promise<T>;
}

/** The public address of `dist/`: absolute, with a slash at its end. */
export const base = (process.env['SIGNPOST_BASE'] ?? 'https://signpost.example/v1/').replace(
  /\/*$/,
  '/'
);
