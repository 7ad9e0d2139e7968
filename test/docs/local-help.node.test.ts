import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../build/root.js';
import {check} from '../../src/cli/check.js';
import {strictHours} from '../../src/features/opening-hours/written-hours.js';

describe('docs/local-help.md', () => {
  const markdown = readFileSync(path.join(root, 'docs/local-help.md'), 'utf8');

  /** What stands as code in each cell of the table with this heading. */
  const rowsOf = (heading: string) =>
    markdown
      .split(`| ${heading}`)[1]!
      .split('\n\n')[0]!
      .split('\n')
      .slice(2)
      .map((row) =>
        row.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!))
      );

  it('has a valid file', () => {
    const [, json] = /^```json\n(.*?)^```$/ms.exec(markdown) ?? [];
    assert.deepEqual(check('hulp.json', json!), {
      lines: ['hulp.json: 1 will show, 0 left out.'],
      exitCode: 0,
    });
  });

  it('says what opening hours mean', () => {
    const rows = rowsOf('You write');
    assert.ok(rows.length > 5);
    for (const [, [written], [strict]] of rows as [string[], string[], string[]][]) {
      assert.equal(strictHours(written!), strict);
    }
  });

  it('says which opening hours are refused, and what to write', () => {
    const rows = rowsOf('Refused');
    assert.ok(rows.length > 3);
    for (const [, refused, , remedies] of rows as [string[], string[], string[], string[]][]) {
      for (const hours of refused) assert.throws(() => strictHours(hours), hours);
      for (const hours of remedies) assert.ok(strictHours(hours));
    }
  });
});
