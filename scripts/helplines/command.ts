import path from 'node:path';
import {factsOf} from '../../src/content/directory/helpline.js';
import type {Fact} from '../../src/content/fact.js';
import {editJson} from '../edit-json.js';
import {afterWrong} from './after-wrong.js';
import {changeFor} from './change-for.js';
import {callSheet} from './call-sheet.js';
import {type Entry, readEntries, writeFact} from './directory-files.js';
import {type Options, readOptions, USAGE} from './options.js';

interface Context {
  /** The folder of the directory's files. */
  folder: string;
  /** The file that tells partners what changed. */
  changes: string;
  now: Date;
}

interface Result {
  output?: string;
  errors?: string;
  exitCode: 0 | 2;
}

/** Prints the call sheet, or writes what somebody found. With any fault, nothing is written. */
export async function runHelplines(args: string[], context: Context): Promise<Result> {
  const {folder, now} = context;
  let read;
  try {
    read = readOptions(args, now);
  } catch (error) {
    return {errors: `${(error as Error).message}\n\n${USAGE}`, exitCode: 2};
  }
  const {options, faults} = read;
  const entries = readEntries(folder);
  const {command, service, fact, lang} = options;
  if (command === 'sheet' && !faults.length) {
    const helplines = entries.map(({helpline}) => helpline);
    return {output: callSheet(helplines, now, lang), exitCode: 0};
  }
  const entry = entries.find(({helpline}) => helpline.id === service);
  const known = entry && factsOf(entry.helpline);
  const found = known?.find(([key]) => key === fact)?.[1];
  if (service && !entry) faults.push(unknownService(service, entries));
  if (fact && known && !found) {
    faults.push(
      `${service} has no fact "${fact}". It has: ${known.map(([key]) => key).join(', ')}.`
    );
  }
  if (found?.wrong) faults.push(alreadyWrong(options, found.wrong.on));
  if (faults.length || !entry || !found) {
    return {errors: [...faults, '', USAGE].join('\n'), exitCode: 2};
  }
  return {output: await record(options, entry, found, context), exitCode: 0};
}

async function record(
  {command, service, fact, on, by, how, why}: Options,
  entry: Entry,
  found: Fact<unknown>,
  {changes}: Context
) {
  const file = path.basename(entry.file);
  if (command === 'confirm') {
    await writeFact(entry, fact, {confirmed: {on, by, how}});
    return [
      `${file}: ${fact} of ${service} is confirmed on ${on} by ${by} (${how}).`,
      'Visitors see the date after the next build: npm run build, and publish dist/.',
    ].join('\n');
  }
  const wrong = {on, by, ...(why && {why})};
  // A confirmation that stayed would hold for the value that replaces this one.
  await writeFact(entry, fact, {confirmed: undefined, wrong});
  const change = changeFor(entry.helpline, fact, on);
  if (change) await editJson(changes, [{at: ['changes', 0], value: change, inserts: true}]);
  return afterWrong(entry.helpline, fact, {...found, wrong}, file, change);
}

const alreadyWrong = ({service, fact}: Options, on: string) =>
  `${fact} of ${service} is marked wrong since ${on}. Write the right value into its file and take "wrong" out.`;

/** Names the services that resemble what was typed; all if there are none. */
function unknownService(typed: string, entries: Entry[]): string {
  const ids = entries.map(({helpline}) => helpline.id);
  const alike = ids.filter(
    (id) => id.includes(typed) || typed.includes(id) || id.startsWith(typed.slice(0, 4))
  );
  const list = alike.length ? `Did you mean: ${alike.join(', ')}?` : `Known: ${ids.join(', ')}.`;
  return `There is no service "${typed}". ${list}`;
}
