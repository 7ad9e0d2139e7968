import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {root} from '../../demo/server.js';
import {check} from '../../src/cli/check.js';

it('the file in docs/local-help.md is valid', () => {
  const markdown = readFileSync(path.join(root, 'docs/local-help.md'), 'utf8');
  const [, json] = /^```json\n(.*?)^```$/ms.exec(markdown) ?? [];
  assert.deepEqual(check('hulp.json', json!), {
    lines: ['hulp.json: 1 will show, 0 left out.'],
    exitCode: 0,
  });
});
