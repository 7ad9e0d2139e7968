import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {applyEdits, type JSONPath, modify} from 'jsonc-parser';
import {format, resolveConfig} from 'prettier';
import {root} from '../build/root.js';

/** A value and its place in the file. `undefined` removes what is there. */
interface Edit {
  at: JSONPath;
  value: unknown;
  /** Whether to insert it before the item of a list that is there. */
  inserts?: boolean;
}

/** Changes parts of a JSON file, and nothing else in it. */
export async function editJson(file: string, edits: readonly Edit[]) {
  let text = readFileSync(file, 'utf8');
  for (const {at, value, inserts = false} of edits) {
    text = applyEdits(text, modify(text, at, value, {isArrayInsertion: inserts}));
  }
  const style = await resolveConfig(path.join(root, 'package.json'));
  writeFileSync(file, await format(text, {...style, parser: 'json'}));
}
