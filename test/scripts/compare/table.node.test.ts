import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {firstVisits as benchTable, type Result} from '../../../bench/table.js';
import {comparison, firstVisits, ratios} from '../../../scripts/compare/table.js';

const page = (label: string, time: number): Result => {
  const visit = {shift: 0, longTasks: 0, bytes: 1, requests: 1, roundTrips: 1};
  return {label, visits: [{inView: time, all: time, ready: 2 * time, ...visit}]};
};
const base = page('static HTML', 100);

describe('the comparison of two checkouts', () => {
  it('reads the bytes of each language that npm run size prints', () => {
    const {stdout} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/size.ts'], {
      encoding: 'utf8',
    });
    const visits = firstVisits(stdout);
    assert.ok(visits.get('nl')! > 15_000);
    assert.ok(visits.has('en-x-plain') && !visits.has('nl.more'));
  });

  it('reads the ratios that npm run bench prints', () => {
    const printed = benchTable([base, page('Signpost, script', 150)], base);
    // The second time of a page is divided by that of static HTML: 300 by 200.
    assert.deepEqual([...ratios(printed)], [['Signpost, script', [1.5, 1.5, 1.5]]]);
  });

  it('says what became heavier, in Dutch and in the heaviest language', () => {
    const before = new Map([
      ['nl', 22_000],
      ['bg', 23_800],
      ['en', 1],
    ]);
    const after = new Map([
      ['nl', 22_001],
      ['bg', 23_700],
      ['en', 2],
    ]);
    const text = comparison(before, after, []);
    assert.match(text, /^\| nl \| 22,000 \| 22,001 \| \+1 \|$/m);
    assert.match(text, /^\| bg \| 23,800 \| 23,700 \| -100 \|$/m);
    assert.doesNotMatch(text, /^\| en /m);
  });

  it('says how the times changed, as a ratio, and how sure that is', () => {
    const turn = (before: number[], after: number[]) => ({
      before: new Map([['Signpost, script', before]]),
      after: new Map([
        ['Signpost, script', after],
        ['new', [1, 1, 1]],
      ]),
    });
    const turns = [
      turn([2, 2, 2], [2.2, 1, 2]),
      turn([2, 2, 2], [2, 1, NaN]),
      turn([2, 2, 2], [1.9, 1.2, 2]),
    ];
    const text = comparison(new Map(), new Map(), turns);
    assert.match(
      text,
      /^\| Signpost, script \| 1\.00 \(0\.95–1\.10\) \| 0\.50 \(0\.50–0\.60\) \| – \|$/m
    );
    assert.match(text, /^\| new \| – \| – \| – \|$/m);
    // Nothing was built before, or the build failed.
    assert.match(text, /^\| nl \| – \| – \| – \|$/m);
  });
});
