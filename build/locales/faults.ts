import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {SOURCE_LANGUAGE} from '../../src/language/languages.js';
import {check} from './check.js';
import {editions, localesDir} from './editions.js';
import {config, plainText} from './extract.js';
import type {Files} from './files.js';
import {readTerms} from './terms.js';
import type {XliffFile} from './xliff.js';

/** Prints each fault in the translations on a line of its own, or that there are none. */
export function reportFaults(messages: ProgramMessage[], files: Files) {
  const faults = faultsOf(messages, files);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length
      ? `${faults.length} faults in the translations`
      : `${messages.length} messages in ${editions.length + 1} editions: all present, none stale`
  );
  process.exitCode = faults.length ? 1 : 0;
}

function faultsOf(messages: ProgramMessage[], {files, missing, unreadable}: Files): string[] {
  const dutchTerms = readTerms(SOURCE_LANGUAGE);
  return [
    ...unreadable,
    ...missing.map((tag) => `locales/${tag}.xlf is not there. Run: npm run locales`),
    ...unlisted(),
    ...files.flatMap((file) => [
      ...outOfDate(file, messages),
      ...check(file, readTerms(file.tag), dutchTerms),
    ]),
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
function unlisted(): string[] {
  const list = 'src/language/languages.ts';
  const targets: readonly string[] = config.targetLocales;
  const unknownFiles = readdirSync(localesDir)
    .filter((name) => name.endsWith('.xlf') && !editions.includes(path.basename(name, '.xlf')))
    .map((name) => `locales/${name}: not in ${list}. Add its line there, or take the file away.`);
  return targets.join(', ') === editions.join(', ')
    ? unknownFiles
    : [
        ...unknownFiles,
        `lit-localize.json: targetLocales must be as in ${list}: ${editions.join(', ')}`,
      ];
}
