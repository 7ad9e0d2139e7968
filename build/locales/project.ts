import {readFileSync} from 'node:fs';
import path from 'node:path';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import type {Message, ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import ts from 'typescript';
import {XliffError} from './xliff.js';
import {languages, PLAIN, SOURCE_LANGUAGE} from '../../src/language/languages.js';

export const root = path.resolve(import.meta.dirname, '../..');
export const localesDir = path.join(root, 'locales');

/**
 * What has an XLIFF file: every language but the source, and every language's
 * plain reading, which is written as a translation of its own (`nl-x-plain`).
 */
export const editions = languages
  .filter(({hidden}) => !hidden)
  .flatMap(({tag, plain}) => [
    ...(tag === SOURCE_LANGUAGE ? [] : [tag]),
    ...(plain ? [tag + PLAIN] : []),
  ]);

/** Messages that are only shown in the source language, and so never go to translators. */
const SOURCE_ONLY = /^fallback\./;

const PLURAL_FORM = /\.(zero|one|two|few|many|other)$/;

/** `lit-localize`, configured from the one list of languages. */
function config(targets: string[], xliffDir = localesDir) {
  return {
    baseDir: root,
    resolve: (file: string) => path.resolve(root, file),
    sourceLocale: SOURCE_LANGUAGE as Locale,
    targetLocales: targets as Locale[],
    tsConfig: './tsconfig.json',
    inputFiles: ['src/content/**/*.ts'],
    interchange: {format: 'xliff' as const, xliffDir},
    output: {mode: 'runtime' as const, outputDir: './src/language/locales'},
  };
}

/** Every `msg()` of the content, in the order a reader of the code meets them. */
export function sourceMessages(): ProgramMessage[] {
  const {messages, errors} = new RuntimeLitLocalizer(config([])).extractSourceMessages();
  if (errors.length) {
    const texts = errors.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    throw new Error(texts.join('\n'));
  }
  return [...messages].sort(
    (a, b) => a.file.fileName.localeCompare(b.file.fileName) || a.node.pos - b.node.pos
  );
}

/** What a language's file has to hold: of the plural forms, those it has by CLDR. */
export function messagesFor<T extends Message>(tag: string, messages: T[]): T[] {
  const {pluralCategories} = new Intl.PluralRules(tag).resolvedOptions();
  return messages.filter(({name}) => {
    const [, form] = PLURAL_FORM.exec(name) ?? [];
    return (
      !SOURCE_ONLY.test(name) && (!form || pluralCategories.includes(form as Intl.LDMLPluralRule))
    );
  });
}

/** Writes the messages of the code into a language's file, and leaves its translations. */
export async function updateFile(tag: string, messages: ProgramMessage[]) {
  const formatter = new XliffFormatter(config([tag]));
  const [bundle] = formatter.readTranslations();
  await formatter.writeOutput(messages, new Map([[tag as Locale, bundle?.messages ?? []]]));
}

/** Refuses a tag in the list that is no language tag, saying where it stands. */
export function assertLanguageTag(tag: string) {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    const list = 'src/language/languages.ts';
    const lines = readFileSync(path.join(root, list), 'utf8').split('\n');
    const line = lines.findIndex((one) => one.includes(`'${tag}'`)) + 1;
    throw new XliffError(
      `${list}:${line}: "${tag}" is no language tag (BCP 47), such as nl or zh-Hans.`
    );
  }
}

/** A message as one line of text, placeholders as `{0}`: for hashes and for people. */
export function plainText({contents}: Message): string {
  return contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
}
