import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {applyEdits, modify} from 'jsonc-parser';
import {format, resolveConfig} from 'prettier';
import {root} from '../../demo/server.js';
import type {Helpline} from '../../src/content/directory/helpline.js';
import type {Fact} from '../../src/content/fact.js';

/** A helpline, and where it is written. */
export interface Entry {
  helpline: Helpline;
  file: string;
  /** Its place in the file's list. */
  index: number;
}

/** Reads every file of the directory: first the Dutch helplines, then by the name of the file. */
export function readEntries(folder: string): Entry[] {
  const names = readdirSync(folder).filter((name) => /^\w+\.json$/.test(name));
  return ['nl.json', ...names.filter((name) => name !== 'nl.json').sort()].flatMap((name) => {
    const file = path.join(folder, name);
    const {helplines} = JSON.parse(readFileSync(file, 'utf8')) as {helplines: Helpline[]};
    return helplines.map((helpline, index) => ({helpline, file, index}));
  });
}

/** Changes parts of a fact, and nothing else in its file. A part that is `undefined` is removed. */
export async function writeFact(
  {file, index}: Entry,
  fact: string,
  parts: Pick<Fact, 'confirmed' | 'wrong'>
) {
  let text = readFileSync(file, 'utf8');
  for (const [part, value] of Object.entries(parts)) {
    text = applyEdits(text, modify(text, ['helplines', index, fact, part], value, {}));
  }
  const style = await resolveConfig(path.join(root, 'package.json'));
  writeFileSync(file, await format(text, {...style, parser: 'json'}));
}
