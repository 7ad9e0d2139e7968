/**
 * The translation workflow.
 *
 *   npm run locales                     extract, stamp, check, generate
 *   npm run locales -- --check          the same, but changes no XLIFF file
 *   npm run locales -- --accept de ID   the translation still holds after its source changed
 *   npm run locales -- --same de ID     the translation is meant to be the same as the Dutch
 *   npm run locales -- --report         prints how far each language is
 */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {SOURCE_LANGUAGE} from '../src/language/languages.js';
import {check} from './locales/check.js';
import {type Edition, generate, type Texts} from './locales/generate.js';
import {
  assertLanguageTag,
  editions,
  localesDir,
  messagesFor,
  plainText,
  sourceMessages,
  updateFile,
} from './locales/project.js';
import {pseudo} from './locales/pseudo.js';
import {report} from './locales/report.js';
import {readTerms} from './locales/terms.js';
import {XliffError, XliffFile} from './locales/xliff.js';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(
    ['check', 'accept', 'same', 'report'].map((name) => [name, {type: 'boolean' as const}])
  ),
});
const [namedTag, ...namedIds] = positionals;
const changes = !options['check'] && !options['report'];

try {
  await run();
} catch (error) {
  if (!(error instanceof XliffError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  const messages = sourceMessages();
  const dutch: Texts = new Map(messages.map((message) => [message.name, plainText(message)]));
  const dutchTerms = readTerms(SOURCE_LANGUAGE);
  const files: XliffFile[] = [];
  const faults = unlisted();
  for (const tag of editions) {
    const file = await open(tag, messagesFor(tag, messages));
    files.push(file);
    faults.push(...outOfDate(file, messagesFor(tag, messages)));
    faults.push(...check(file, readTerms(tag), dutchTerms));
  }
  if (options['report']) {
    console.log(report(files, dutch.size));
    return;
  }
  generate(editionsOf(dutch, files));
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length
      ? `${faults.length} faults in the translations`
      : `${messages.length} messages in ${editions.length + 1} editions: all present, none stale`
  );
  process.exitCode = faults.length ? 1 : 0;
}

/** A language's file, brought up to date with the code unless nothing may change. */
async function open(tag: string, messages: ProgramMessage[]): Promise<XliffFile> {
  assertLanguageTag(tag);
  const file = path.join(localesDir, `${tag}.xlf`);
  if (!changes) {
    if (!existsSync(file))
      throw new XliffError(`locales/${tag}.xlf is not there. Run: npm run locales`);
    return new XliffFile(file);
  }
  // Read once before it is written, so that a file with a fault is left as it is.
  if (existsSync(file)) new XliffFile(file);
  await updateFile(tag, messages);
  const updated = new XliffFile(file);
  for (const unit of updated.units) {
    const named = tag === namedTag && namedIds.includes(unit.id);
    if (options['same'] && named) unit.acceptSame();
    if (!unit.stale || (options['accept'] && named)) unit.accept();
  }
  updated.save();
  return updated;
}

/** The files on disk must hold the messages of the code. */
function outOfDate(file: XliffFile, messages: ProgramMessage[]): string[] {
  const inFile = new Map(file.units.map((unit) => [unit.id, unit.source]));
  return messages
    .filter((message) => inFile.get(message.name) !== plainText(message))
    .map(({name}) => `${file.name}: ${name}: not as in the code. Run: npm run locales`);
}

/** A file whose language is in no list would be forgotten without a word. */
function unlisted(): string[] {
  return readdirSync(localesDir)
    .filter((name) => name.endsWith('.xlf') && !editions.includes(path.basename(name, '.xlf')))
    .map(
      (name) =>
        `locales/${name}: no such language in src/language/languages.ts. Add its line there, or take the file away.`
    );
}

/** What the build writes out: the Dutch first, each language, its plain reading, and the pseudo-locales. */
function editionsOf(dutch: Texts, files: XliffFile[]): Edition[] {
  return [
    {tag: SOURCE_LANGUAGE, texts: dutch, reviewed: true},
    ...files.map(({tag, units}) => ({
      tag,
      texts: new Map(units.map(({id, target}) => [id, target ?? ''])),
      reviewed: units.every(({reviewed}) => reviewed),
    })),
    {tag: 'qps', texts: pseudo(dutch), reviewed: true},
    {tag: 'qps-Arab', texts: pseudo(dutch, true), reviewed: true},
  ];
}
