import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {root} from '../../build/root.js';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

it('shows the files of the Next app that `npm run test:frameworks` builds', () => {
  const blocks = read('docs/npm.md').matchAll(/```tsx\n\/\/ (app\/[\w/.]+)\n([^]*?)```/g);
  const shown = [...blocks].map(([, file, code]) => {
    assert.equal(code, read(`demo/frameworks/next/${file!}`), file);
    return file;
  });
  assert.deepEqual(shown, ['app/help/page.tsx', 'app/help/signpost.tsx']);
});
