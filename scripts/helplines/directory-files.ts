import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Helpline} from '../../src/content/directory/helpline.js';
import type {Fact} from '../../src/content/fact.js';
import {editJson} from '../edit-json.js';

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
export const writeFact = (
  {file, index}: Entry,
  fact: string,
  parts: Pick<Fact, 'confirmed' | 'wrong'>
) =>
  editJson(
    file,
    Object.entries(parts).map(([part, value]) => ({at: ['helplines', index, fact, part], value}))
  );
