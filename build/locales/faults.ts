import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {root} from '../root.js';
import {SOURCE_LANGUAGE} from '../../src/language/languages.js';
import {type Catalogue, folderOf} from './catalogue.js';
import {check} from './check.js';
import {plainText} from './extract.js';
import type {Files} from './files.js';
import {readTerms} from './terms.js';
import type {XliffFile} from './xliff.js';

/** Prints each fault in the translations on a line of its own, or that there are none. */
export function reportFaults(catalogue: Catalogue, messages: ProgramMessage[], files: Files) {
  const faults = faultsOf(catalogue, messages, files);
  const folder = folderOf(catalogue);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length
      ? `${folder}/: ${faults.length} faults in the translations`
      : `${folder}/: ${messages.length} messages in ${catalogue.editions.length + 1} editions: all present, none stale`
  );
  if (faults.length) process.exitCode = 1;
}

/** What is wrong with the messages of a catalogue and their translations, a line each. */
export function faultsOf(
  catalogue: Catalogue,
  messages: ProgramMessage[],
  {files, missing, unreadable}: Files
): string[] {
  const dutchTerms = readTerms(SOURCE_LANGUAGE);
  return [
    ...unreadable,
    ...missing.map((file) => `${file} is not there. Run: npm run locales`),
    ...unlisted(catalogue),
    ...messages.flatMap(withoutId),
    ...files.flatMap((file) => [
      ...outOfDate(file, messages),
      ...check(file, readTerms(file.tag), dutchTerms),
    ]),
  ];
}

/** What `lit-localize` makes of the text of a message that has no id. It changes with the text. */
const GENERATED_ID = /^[hs][0-9a-f]{16}$/;

function withoutId(message: ProgramMessage): string[] {
  const {name, file, node} = message;
  if (!GENERATED_ID.test(name)) return [];
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const place = path.relative(root, file.fileName).replaceAll(path.sep, '/');
  return [
    `${place}:${line}: "${plainText(message)}" has no id. Write one, as in: {id: 'start.title'}`,
  ];
}

/** Reports messages that differ between the code and a file. */
function outOfDate(file: XliffFile, messages: ProgramMessage[]): string[] {
  const inFile = new Map(file.units.map((unit) => [unit.id, unit.source]));
  return messages
    .filter((message) => inFile.get(message.name) !== plainText(message))
    .map(({name}) => `${file.name}: ${name}: not as in the code. Run: npm run locales`);
}

/** Reports a language that is missing from one of the lists, which nothing else would notice. */
function unlisted(catalogue: Catalogue): string[] {
  const {config, configFile, editions, list} = catalogue;
  const folder = folderOf(catalogue);
  const unknownFiles = readdirSync(config.resolve(folder))
    .filter((name) => name.endsWith('.xlf') && !editions.includes(path.basename(name, '.xlf')))
    .map((name) => `${folder}/${name}: not in ${list}. Add it there, or take the file away.`);
  return config.targetLocales.join(', ') === editions.join(', ')
    ? unknownFiles
    : [
        ...unknownFiles,
        `${configFile}: targetLocales must be as in ${list}: ${editions.join(', ')}`,
      ];
}
