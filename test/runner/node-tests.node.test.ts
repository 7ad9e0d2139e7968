import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {root} from '../../build/root.js';
import type {Results} from './test-results.js';

const files = {
  'tests.mjs': `
    import {before, describe, it} from 'node:test';
    describe('outer', () => {
      describe('inner', () => {
        it('costs #1', () => {});
      });
      it('fails', () => { throw new Error('no such number'); });
    });
    describe('a suite that can’t be prepared', () => {
      before(() => { throw new Error(); });
      it('is cancelled', () => {});
    });
    it.skip('is left out', () => {});`,
  'breaks-off.mjs': `
    import {it} from 'node:test';
    it('ends the process', () => process.exit(1));`,
  'empty.mjs': '',
};

describe('the results of tests in Node', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-node-tests-'));
  const output = path.join(folder, 'results.json');
  let results: Results;

  before(() => {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const paths = Object.keys(files).map((name) => path.join(folder, name));
    const script = `
      import {writeFileSync} from 'node:fs';
      import {runNodeTests} from ${JSON.stringify(path.resolve('test/runner/node-tests.ts'))};
      const results = await runNodeTests(${JSON.stringify(paths)});
      writeFileSync(${JSON.stringify(output)}, JSON.stringify(results));`;
    // Without this variable: if it is set, `run()` does nothing.
    const {NODE_TEST_CONTEXT: _, ...env} = process.env;
    const main = path.join(folder, 'main.mjs');
    writeFileSync(main, script);
    spawnSync(process.execPath, [...process.execArgv, main], {env});
    results = JSON.parse(readFileSync(output, 'utf8')) as Results;
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  const relative = (name: string) => path.relative(root, path.join(folder, name));

  it('give each test its full title, status and file', () => {
    assert.deepEqual(
      results.tests.map(({name, status, file}) => [name, status, file]),
      [
        ['outer › inner › costs #1', 'passed', relative('tests.mjs')],
        ['outer › fails', 'failed', relative('tests.mjs')],
        ['a suite that can’t be prepared › is cancelled', 'failed', relative('tests.mjs')],
        ['a suite that can’t be prepared › hook of the suite', 'failed', relative('tests.mjs')],
        ['is left out', 'skipped', relative('tests.mjs')],
      ]
    );
  });

  it('say why a test failed', () => {
    const failed = results.tests.find(({name}) => name === 'outer › fails');
    assert.match(failed?.error ?? '', /no such number/);
  });

  it('list the files that ended too early or have no test', () => {
    assert.deepEqual(
      results.broken.map(({file}) => file),
      [relative('breaks-off.mjs'), relative('empty.mjs')]
    );
  });

  it('count failures, also outside tests', () => {
    assert.equal(results.passed, 1);
    // Two tests, a `before` hook, and two files.
    assert.equal(results.failed, 5);
  });
});
