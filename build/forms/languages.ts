import path from 'node:path';
import type {LocaleModule} from '../../src/language/load-content.js';
import type {MoreContent} from '../../src/content/content.js';
import {type Language, languages, PLAIN} from '../../src/language/languages.js';
import {root} from '../../demo/server.js';

/** What there is a page of: each language, and its plain reading. */
export interface Edition {
  language: Language;
  /** The name of its files: `nl`, `nl-x-plain`. */
  name: string;
  plain: boolean;
  module: LocaleModule;
  more: MoreContent;
}

export const published = languages.filter(({hidden}) => !hidden);

export async function readEditions(): Promise<Edition[]> {
  const wanted = published.flatMap((language) => [
    {language, name: language.tag, plain: false},
    ...(language.plain ? [{language, name: language.tag + PLAIN, plain: true}] : []),
  ]);
  return Promise.all(
    wanted.map(async (one) => {
      const read = (file: string) =>
        import(path.join(root, 'src/language/locales', `${file}.js`)) as Promise<LocaleModule>;
      const {content: more} = (await read(`${one.name}.more`)) as unknown as {content: MoreContent};
      return {...one, module: await read(one.name), more};
    })
  );
}

/** Where the files will be found by others: absolute, with a slash at its end. */
export const base = (process.env['SIGNPOST_BASE'] ?? 'https://signpost.example/v1/').replace(
  /\/*$/,
  '/'
);
