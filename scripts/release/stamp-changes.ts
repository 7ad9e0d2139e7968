/**
 * `tsx scripts/release/stamp-changes.ts`: writes the version of package.json and today's date into the
 * entries of `src/content/changes.json` that have no version yet. A step of each release.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {root} from '../../build/root.js';
import type {Change} from '../../src/content/changes.js';
import {editJson} from '../edit-json.js';

/** @returns how many entries the release brings. */
export async function stampChanges(file: string, version: string, date: string): Promise<number> {
  const {changes} = read(file) as {changes: Change[]};
  const released = changes.map((change, index) =>
    change.version ? [] : [{at: ['changes', index], value: {version, ...change, date}}]
  );
  await editJson(file, released.flat());
  return released.flat().length;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

if (process.argv[1] === import.meta.filename) {
  const {version} = read(path.join(root, 'package.json')) as {version: string};
  const [today] = new Date().toISOString().split('T') as [string];
  const file = path.join(root, 'src/content/changes.json');
  console.log(`${await stampChanges(file, version, today)} changes are of ${version}, ${today}`);
}
