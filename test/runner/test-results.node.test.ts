import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  addTest,
  failures,
  noResults,
  replaceBroken,
  type Results,
  type Status,
} from './test-results.js';

const broken = {file: 'test/a.test.ts', engine: 'WebKit'};

/** Results in which a file passes in Chromium, and has these tests in WebKit. */
function results(inWebKit: Status[], isBroken = false): Results {
  const made = noResults();
  addTest(made, {name: 'a', status: 'passed', file: broken.file, engine: 'Chromium'});
  for (const status of inWebKit) addTest(made, {name: 'a', status, ...broken});
  if (isBroken) {
    made.broken.push(broken);
    made.failed++;
  }
  return made;
}

describe('a test file that did not finish', () => {
  it('counts as it did when it ran again, in that engine', () => {
    const first = results(['passed', 'failed'], true);
    replaceBroken(first, results(['passed', 'passed', 'passed']), broken);
    assert.equal(first.passed, 4);
    assert.equal(first.failed, 0);
    assert.deepEqual(first.broken, []);
    assert.equal(first.tests.length, 4);
  });

  it('still fails if it did not finish again, or if a test of it failed', () => {
    const first = results([], true);
    replaceBroken(first, results(['failed'], true), broken);
    assert.equal(first.passed, 1);
    assert.equal(first.failed, 2);
    assert.deepEqual(first.broken, [broken]);
  });
});

describe('the list of failures', () => {
  it('names each test that failed and each file that did not finish, with the error', () => {
    const made = results(['passed', 'failed']);
    made.broken.push({...broken, error: 'Error: timed out\nat line 1'});
    assert.deepEqual(failures(made), [
      'WebKit, test/a.test.ts: a',
      'WebKit, test/a.test.ts: did not finish\n    Error: timed out\n    at line 1',
    ]);
  });
});
