import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {localesDir} from '../../build/locales/editions.js';
import {XliffFile} from '../../build/locales/xliff.js';
import {root} from '../../build/root.js';

describe('npx lit-localize extract', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-extract-'));
  const changed = path.join(folder, 'locales/de.xlf');

  before(() => {
    // The project's own configuration, on a copy of the XLIFF files.
    const config = JSON.parse(readFileSync(path.join(root, 'lit-localize.json'), 'utf8')) as {
      inputFiles: string[];
    };
    const inputFiles = config.inputFiles.map((glob) => glob.replace(/^!?/, `$&${root}/`));
    const configFile = path.join(folder, 'lit-localize.json');
    writeFileSync(configFile, JSON.stringify({...config, inputFiles}));
    cpSync(localesDir, path.join(folder, 'locales'), {recursive: true});

    // A translation that was made when the Dutch text was different.
    const file = new XliffFile(changed);
    writeFileSync(
      changed,
      file.text.replace('<source>Cijfers</source>', '<source>Getallen</source>')
    );
    const older = new XliffFile(changed);
    for (const unit of older.units) unit.accept();
    older.save();

    const cli = path.join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
    const {status, stderr} = spawnSync(
      process.execPath,
      [cli, `--config=${configFile}`, 'extract'],
      {encoding: 'utf8'}
    );
    assert.equal(status, 0, stderr);
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('leaves files that are up to date unchanged, stamps included', () => {
    const files = readdirSync(localesDir).filter((name) => name.endsWith('.xlf'));
    for (const name of files.filter((name) => name !== 'de.xlf')) {
      const [own, extracted] = [localesDir, path.join(folder, 'locales')].map((directory) =>
        readFileSync(path.join(directory, name), 'utf8')
      );
      assert.equal(extracted, own, name);
    }
  });

  it('keeps the stamp that shows that the Dutch has changed since', () => {
    const {units} = new XliffFile(changed);
    assert.deepEqual(
      units.filter(({stale}) => stale).map(({id, source}) => [id, source]),
      [['figures.title', 'Cijfers']]
    );
  });
});
