import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ContentParts} from '../../src/content/content.js';
import type {LocaleModule} from '../../src/language/load-content.js';
import {editionName, offeredLanguages, type Reading} from '../../src/language/languages.js';
import type {RenderedEdition} from '../../src/server/prerender.js';
import {root} from '../root.js';

/** A language in one of its readings. Each form is written once per edition. */
export interface Edition extends RenderedEdition {
  reading: Reading;
}

export async function readEditions(): Promise<Edition[]> {
  const editions = offeredLanguages.flatMap((language) =>
    (['standard', ...(language.readings ?? [])] as const).map((reading) => ({
      language,
      name: editionName(language, reading),
      reading,
    }))
  );
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

/** @param name - The name of an edition: `nl`, `nl-x-plain`. */
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
