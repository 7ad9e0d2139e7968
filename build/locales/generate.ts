import {createHash} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {msg} from '@lit/localize';
import {contacts, content, moreContent, offer, statement} from '../../src/content/content.js';
import type {Translator} from '../../src/content/translator.js';
import {languages, PLAIN} from '../../src/language/languages.js';
import {root} from './project.js';

const outputDir = path.join(root, 'src/language/locales');

/** A message's text by its id, placeholders as `{0}`. */
export type Texts = ReadonlyMap<string, string>;

export interface Edition {
  tag: string;
  texts: Texts;
  /** Whether a native reader has reviewed every text. */
  reviewed: boolean;
}

/**
 * Writes the content out in every language. The script holds no text and no
 * message ids, only what it shows them with; a visitor gets one language, whole
 * and ready.
 *
 * The modules import nothing, so that they cost no second round trip.
 */
export function generate(editions: Edition[]) {
  rmSync(outputDir, {recursive: true, force: true});
  mkdirSync(outputDir, {recursive: true});
  const contract = contractOf(editions[0]!);
  for (const edition of editions) {
    const l = localize(edition);
    const {tag, reviewed} = edition;
    const {plain, ...rest} = content(l);
    // The label of a switch that only some languages have.
    const hasPlain = languages.some((one) => one.plain && one.tag === tag.replace(PLAIN, ''));
    writeLanguage(tag, {contract, reviewed, content: hasPlain ? {...rest, plain} : rest});
    writeLanguage(`${tag}.more`, {contract, content: moreContent(l)});
    writeLanguage(`${tag}.offer`, {contract, content: offer(l)});
  }
  writeModule('contract', {contract});
  writeModule('contacts', {contacts});
  writeModule('statements', {statements: statements(editions)});
}

/** What partners copy, in every language there is a name for in the picker. */
function statements(editions: Edition[]): Record<string, string> {
  const published = editions.filter(({tag}) =>
    languages.some((one) => one.tag === tag && !one.hidden)
  );
  return Object.fromEntries(
    published.map((edition) => [edition.tag, statement(localize(edition))])
  );
}

/**
 * A hash of the content's shape: its keys, lists and numbers. Script and module
 * both carry it, so a cached script can tell a module of another version.
 */
function contractOf(edition: Edition): string {
  const l = localize(edition);
  const shape = JSON.stringify([content(l), moreContent(l), contacts], (_key, value: unknown) =>
    typeof value === 'string' ? '' : value
  );
  return createHash('sha256').update(shape).digest('hex').slice(0, 8);
}

/**
 * The content's `Translator` for writing out. Numbers stay marked, `{423}` and
 * `{y2014}`, since their digits depend on the reader: see `Localizer`.
 */
function localize({tag, texts}: Edition): Translator {
  const names = new Intl.DisplayNames([tag.replace(PLAIN, ''), 'nl'], {type: 'language'});
  return {
    msg: ((template: string | {values: unknown[]}, {id}: {id: string}) => {
      const values = typeof template === 'string' ? [] : template.values;
      return texts
        .get(id)
        ?.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));
    }) as typeof msg,
    number: (value) => `{${value}}`,
    year: (value) => `{y${value}}`,
    languageNames: (tags) => tags.map((one) => names.of(one) ?? one).join(', '),
  };
}

/** Types wider than the value's own, where the script must not know it. */
const types: Record<string, string> = {
  contract: ': string',
  contacts: ": readonly import('../../content/helplines.js').Contact[]",
};

/** JavaScript that imports nothing: the development server serves it as it is. */
function writeLanguage(name: string, exported: Record<string, unknown>) {
  write(`${name}.js`, exported);
}

function writeModule(name: string, exported: Record<string, unknown>) {
  write(`${name}.ts`, exported, types);
}

function write(
  file: string,
  exported: Record<string, unknown>,
  types: Record<string, string> = {}
) {
  const code = Object.entries(exported).map(
    ([key, value]) =>
      `export const ${key}${types[key] ?? ''} = ${JSON.stringify(value, null, 2)};\n`
  );
  writeFileSync(
    path.join(outputDir, file),
    `// Generated from src/content and locales/; do not edit.\n${code.join('')}`
  );
}
