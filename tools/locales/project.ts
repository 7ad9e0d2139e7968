import path from 'node:path';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Message, ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import ts from 'typescript';
import {languages, SOURCE_LANGUAGE} from '../../src/language/languages.js';

export const root = path.resolve(import.meta.dirname, '../..');
export const localesDir = path.join(root, 'locales');

/** Languages with an XLIFF file: all but the source. */
export const targetLanguages = languages
  .map(({tag}) => tag)
  .filter((tag) => tag !== SOURCE_LANGUAGE);

/** Messages that are only shown in the source language, and so never go to translators. */
const SOURCE_ONLY = /^fallback\./;

const config = {
  baseDir: root,
  resolve: (file: string) => path.resolve(root, file),
  sourceLocale: SOURCE_LANGUAGE as Locale,
  targetLocales: targetLanguages as Locale[],
  tsConfig: './tsconfig.json',
  inputFiles: ['src/content/**/*.ts'],
  interchange: {format: 'xliff' as const, xliffDir: localesDir},
  output: {mode: 'runtime' as const, outputDir: './src/language/locales'},
};

/** `lit-localize`, configured from the one list of languages. */
export const project = new RuntimeLitLocalizer(config);
export const xliff = new XliffFormatter(config);

/** Every `msg()` of the content, in the order a reader of the code meets them. */
export function sourceMessages(): ProgramMessage[] {
  const {messages, errors} = project.extractSourceMessages();
  if (errors.length) {
    throw new Error(errors.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'));
  }
  return [...messages].sort(
    (a, b) => a.file.fileName.localeCompare(b.file.fileName) || a.node.pos - b.node.pos
  );
}

export const isTranslated = ({name}: Message) => !SOURCE_ONLY.test(name);

/** A message as one line of text, placeholders as `{0}`: for hashes and for people. */
export function plainText({contents}: Message): string {
  return contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
}
