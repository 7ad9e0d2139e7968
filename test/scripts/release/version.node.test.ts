import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe('npm version', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-version-'));
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  beforeEach(() => {
    mkdirSync(path.join(folder, 'src/embed'), {recursive: true});
    cpSync('src/embed/version.ts', path.join(folder, 'src/embed/version.ts'));
    writeFileSync(path.join(folder, 'package.json'), '{"version": "9.8.7"}');
    writeFileSync(
      path.join(folder, 'CHANGELOG.md'),
      '# Changelog\n\n## Unreleased\n\n- A number.\n'
    );
  });
  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  /** Runs a lifecycle script of package.json, up to what git does. */
  function run(name: string) {
    const [, script, ...args] = scripts[name]!.split(' && ')[0]!.split(' ');
    return spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), path.resolve(script!), ...args],
      {cwd: folder, encoding: 'utf8'}
    );
  }

  it('takes the version to the script and to the changelog', () => {
    assert.equal(run('version').status, 0);
    assert.match(read('src/embed/version.ts'), /^export const version: string = '9\.8\.7';$/m);
    assert.match(read('CHANGELOG.md'), /^## 9\.8\.7 \(20\d\d-\d\d-\d\d\)\n\n- A number\.$/m);
  });

  it('stops before anything changes if the changelog has nothing to release', () => {
    assert.equal(run('preversion').status, 0);
    assert.match(read('CHANGELOG.md'), /^## Unreleased$/m);
    writeFileSync(path.join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 9.8.6 (2026-11-27)\n');
    const {status, stderr} = run('preversion');
    assert.equal(status, 1);
    assert.match(stderr, /^CHANGELOG\.md has nothing under "## Unreleased"/);
  });
});
