import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {msg} from '@lit/localize';
import {
  contacts,
  content,
  moreContent,
  nationalNumbers,
  offer,
  referenceContent,
  statement,
} from '../../src/content/content.js';
import {pageCheckWords} from '../../src/content/editor/page-check.js';
import type {Translator} from '../../src/content/translator.js';
import {languages, offeredLanguages, SOURCE_LANGUAGE} from '../../src/language/languages.js';
import {formatDate} from '../../src/language/format-date.js';
import {root} from '../root.js';
import {editorTexts, visitorTexts} from './catalogue.js';
import {languageOf} from './editions.js';
import {readFiles} from './files.js';
import {lengthened, mirrored} from './pseudo.js';
import type {XliffFile} from './xliff.js';

const outputDir = path.join(root, 'src/language/locales');

/** A language, one of its readings or a pseudo-locale. Each gets its own language modules. */
export interface Edition {
  tag: string;
  /** Whether a native reader has reviewed every text. */
  reviewed: boolean;
  /** @param source - The Dutch text, with placeholders as `{0}`. */
  translate: (source: string, id: string) => string;
}

/**
 * Writes the content of each language as data, in modules of its own. The script
 * contains no texts and no message ids, so a visitor downloads one language only.
 *
 * The modules import nothing, so that they cost no second round trip.
 *
 * @returns the missing and outdated translations, which the development server
 *   reports. It shows the Dutch or the older text until they are corrected.
 */
export function writeLanguageModules(): string[] {
  const {files, missing, unreadable} = readFiles(visitorTexts);
  const outdated = new Map<string, Set<string>>();
  const editions = [
    sourceEdition,
    ...files.map((file) => translatedEdition(file, outdated)),
    {tag: 'qps', reviewed: true, translate: lengthened},
    {tag: 'qps-Arab', reviewed: true, translate: mirrored},
  ];
  const contract = contractOf(contentOf(dutch));
  const editorFiles = readFiles(editorTexts);
  const editorEditions = [
    sourceEdition,
    ...editorFiles.files.map((file) => translatedEdition(file, outdated)),
  ];
  writeFiles({
    ...Object.fromEntries(editions.flatMap((edition) => modulesOf(edition, contract))),
    ...checkModulesOf(editorEditions),
    'contract.ts': exportsOf({contract}, {contract: 'string'}),
    'contacts.ts': exportsOf(
      {contacts},
      {contacts: "readonly import('../../content/helplines.js').Contact[]"}
    ),
    'national-numbers.ts': exportsOf({nationalNumbers}),
    'statements.ts': exportsOf({statements: statements(editions)}),
  });
  return [
    ...unreadable,
    ...editorFiles.unreadable,
    ...[...missing, ...editorFiles.missing].map((file) => `${file} is not there`),
    ...[...outdated].map(
      ([id, tags]) => `${id}: no translation, or an older one, in ${[...tags].join(', ')}`
    ),
  ];
}

const sourceEdition: Edition = {
  tag: SOURCE_LANGUAGE,
  reviewed: true,
  translate: (source) => source,
};

/** Writes the content in Dutch, as in its source. */
export const dutch = translatorOf(sourceEdition);

/**
 * A language from its XLIFF file. A text without a translation stays Dutch.
 *
 * @param outdated - Collects the ids of such texts, and of those whose Dutch has changed.
 */
export function translatedEdition(
  {tag, units}: XliffFile,
  outdated: Map<string, Set<string>>
): Edition {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return {
    tag,
    reviewed: units.every(({reviewed}) => reviewed),
    translate: (source, id) => {
      const unit = byId.get(id);
      if (unit?.target === undefined || unit.source !== source) {
        outdated.set(id, (outdated.get(id) ?? new Set()).add(tag));
      }
      return unit?.target ?? source;
    },
  };
}

/** JavaScript, so that the development server can serve the files as they are. */
function modulesOf(edition: Edition, contract: string): [file: string, code: string][] {
  const l = translatorOf(edition);
  const {tag, reviewed} = edition;
  return [
    [`${tag}.js`, exportsOf({contract, reviewed, content: ownContent(l, tag)})],
    [`${tag}.more.js`, exportsOf({contract, content: moreContent(l)})],
    [`${tag}.reference.js`, exportsOf({contract, content: referenceContent(l)})],
    [`${tag}.offer.js`, exportsOf({contract, content: offer(l)})],
  ];
}

/** The words of `?signpost-check`, in the languages of editors. */
function checkModulesOf(editions: Edition[]): Record<string, string> {
  const contract = contractOf(pageCheckWords(dutch));
  const modules = editions.map((edition): [string, string] => [
    `${edition.tag}.check.js`,
    exportsOf({contract, content: pageCheckWords(translatorOf(edition))}),
  ]);
  return {
    ...Object.fromEntries(modules),
    'check-languages.ts': exportsOf(
      {contract, checkLanguages: editions.map(({tag}) => tag)},
      {contract: 'string', checkLanguages: 'readonly string[]'}
    ),
  };
}

/** The content without the label of a switch that only some languages have. */
function ownContent(l: Translator, tag: string) {
  const {plain, ...all} = content(l);
  const own = languages.find((language) => language.tag === languageOf(tag));
  return {...all, ...(own?.readings && {plain})};
}

/** The paragraph that partners copy into their accessibility statement, in every language of the picker. */
function statements(editions: Edition[]): Record<string, string> {
  const published = editions.filter(({tag}) =>
    offeredLanguages.some((language) => language.tag === tag)
  );
  return Object.fromEntries(
    published.map((edition) => [edition.tag, statement(translatorOf(edition))])
  );
}

const contentOf = (l: Translator) => [content(l), moreContent(l), referenceContent(l), contacts];

/**
 * A hash of the content's shape: its keys, lists and numbers. It is in the script and
 * in the modules, so that a cached script recognises a module of another version.
 */
function contractOf(texts: unknown): string {
  const shape = JSON.stringify(texts, (_key, value: unknown) =>
    typeof value === 'string' ? '' : value
  );
  return createHash('sha256').update(shape).digest('hex').slice(0, 8);
}

/**
 * The `Translator` of an edition. Numbers are written in the language's digits, since the first
 * call of `Intl` takes a page 30 to 115 ms.
 */
export function translatorOf({tag, translate}: Edition): Translator {
  const tags = [languageOf(tag), SOURCE_LANGUAGE];
  const names = new Intl.DisplayNames(tags, {type: 'language'});
  const numbers = new Intl.NumberFormat(tags);
  const lists = new Intl.ListFormat(tags);
  const years = new Intl.NumberFormat(tags, {useGrouping: false});
  return {
    msg: ((template: Template, {id}: {id: string}) => {
      const {strings, values} =
        typeof template === 'string' ? {strings: [template], values: []} : template;
      const source = strings.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
      return translate(source, id).replace(/\{(\d+)\}/g, (_, index: string) =>
        String(values[Number(index)])
      );
    }) as typeof msg,
    number: (value) => numbers.format(value),
    year: (value) => years.format(value),
    date: (date) => formatDate(date, tags[0]!),
    list: (items) => lists.format(items),
    languageNames: (named) =>
      lists.format(
        named.map((name) => usualNames[`${name} in ${tags[0]}`] ?? names.of(name) ?? name)
      ),
  };
}

/** Names of languages that the texts use, where `Intl` has another. */
const usualNames: Readonly<Record<string, string>> = {'nl in tr': 'Hollandaca'};

/** What `msg()` is given: a text, or one tagged by `str`. */
type Template = string | {strings: readonly string[]; values: unknown[]};

/** @param types - Wider types for values that the type checker must not infer from the data. */
function exportsOf(values: Record<string, unknown>, types: Record<string, string> = {}): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const type = types[name] ? `: ${types[name]}` : '';
      return `export const ${name}${type} = ${JSON.stringify(value, null, 2)};\n`;
    })
    .join('');
}

/** Writes only what has changed, since every change reloads the pages of the development server. */
function writeFiles(contents: Record<string, string>) {
  mkdirSync(outputDir, {recursive: true});
  for (const file of readdirSync(outputDir)) {
    if (!(file in contents)) rmSync(path.join(outputDir, file));
  }
  for (const [name, code] of Object.entries(contents)) {
    const file = path.join(outputDir, name);
    const text = `// Generated from src/content and locales/; do not edit.\n${code}`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
