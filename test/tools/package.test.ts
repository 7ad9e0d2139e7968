import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {version} from '../../src/embed/version.js';

it('the script knows the version of its package', () => {
  const {version: packaged} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  assert.equal(version, packaged);
});
