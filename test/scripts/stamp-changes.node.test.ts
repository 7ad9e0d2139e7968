import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {stampChanges} from '../../scripts/release/stamp-changes.js';

const released = {version: '1.0.0', date: '2026-11-01', says: 'Before.'};
const number = {date: '2026-11-30', says: 'Wrong.', withdrawn: ['+31']};

describe('a release', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-changes-'));
  const file = path.join(folder, 'changes.json');
  before(() => {
    writeFileSync(file, JSON.stringify({changes: [number, released]}));
  });
  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });
  const stamp = () => stampChanges(file, '1.0.1', '2026-12-01');

  it('writes its version and day into the changes that have none, and into no other', async () => {
    const stamped = {...number, version: '1.0.1', date: '2026-12-01'};
    for (const brought of [1, 0]) {
      assert.equal(await stamp(), brought);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), {changes: [stamped, released]});
    }
  });
});
