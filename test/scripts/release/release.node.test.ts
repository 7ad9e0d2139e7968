import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {list} from 'tar';
import {publishedFiles} from '../../../build/manifest/files.js';
import {writeTar, writeZip} from '../../../scripts/release/archives.js';
import {version} from '../../../src/embed/version.js';

const folder = mkdtempSync(path.join(tmpdir(), 'signpost-release-'));
after(() => {
  rmSync(folder, {recursive: true, force: true});
});

const tsx = (script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    env: {...process.env, ...env},
  });
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function namesInTar(file: string): Promise<string[]> {
  const names: string[] = [];
  await list({
    file,
    onReadEntry: ({path: name}) => {
      names.push(name);
    },
  });
  return names;
}

describe('an archive', () => {
  const time = new Date('2026-11-28T09:00:00Z');

  it('has the same bytes, whatever the times, rights and order of the files', async () => {
    const [first, second] = ['first', 'second'].map((name) => path.join(folder, name));
    mkdirSync(path.join(first!, 'b'), {recursive: true});
    for (const name of ['c.js', 'b/d.js', 'a.js']) writeFileSync(path.join(first!, name), name);
    cpSync(first!, second!, {recursive: true});
    utimesSync(path.join(second!, 'a.js'), 1, 1);
    chmodSync(path.join(second!, 'c.js'), 0o600);
    const sums = [];
    for (const from of [first!, second!]) {
      await writeTar(`${from}.tar.gz`, {from, into: 'signpost-1.2.3', time});
      writeZip(`${from}.zip`, {from, into: 'signpost-1.2.3', time});
      sums.push([sha256(`${from}.tar.gz`), sha256(`${from}.zip`)]);
    }
    assert.deepEqual(sums[0], sums[1]);
    assert.deepEqual(
      await namesInTar(`${first!}.tar.gz`),
      ['a.js', 'b/d.js', 'c.js'].map((name) => `signpost-1.2.3/${name}`)
    );
  });

  it('has the same bytes in every time zone', () => {
    const script = `
      import {writeZip} from './scripts/release/archives.ts';
      const [, file, from] = process.argv;
      writeZip(file, {from, into: 'signpost', time: new Date('${time.toISOString()}')});`;
    const sums = ['UTC', 'Asia/Tokyo', 'America/New_York'].map((zone) => {
      const file = path.join(folder, `${zone.replace('/', '-')}.zip`);
      execFileSync(
        process.execPath,
        [
          '--import',
          'tsx',
          '--input-type=module',
          '--eval',
          script,
          file,
          path.join(folder, 'first'),
        ],
        {env: {...process.env, TZ: zone}}
      );
      return sha256(file);
    });
    assert.equal(new Set(sums).size, 1);
  });

  it('has other times in another release, since servers tell files apart by them', async () => {
    const from = path.join(folder, 'first');
    const later = path.join(folder, 'later.tar.gz');
    await writeTar(later, {from, into: 'signpost-1.2.3', time: new Date('2026-11-29T09:00:00Z')});
    assert.notEqual(sha256(later), sha256(`${from}.tar.gz`));
  });
});

describe('the folder of a release', () => {
  const out = path.join(folder, 'release');
  const names = [
    `signpost-hosting-${version}.tar.gz`,
    `signpost-hosting-${version}.zip`,
    `signpost-npm-${version}.tgz`,
    `signpost-sbom-${version}.cdx.json`,
    `signpost-wordpress-${version}.zip`,
  ];
  const epoch = {SOURCE_DATE_EPOCH: '1795000000'};
  const checksums = () => readFileSync(path.join(out, 'SHA256SUMS'), 'utf8');

  before(() => {
    for (const script of ['build/wordpress.ts', 'scripts/release.ts']) {
      const {status, stderr} = tsx(script, script.includes('release') ? ['--out', out] : [], epoch);
      assert.deepEqual([status, stderr], [0, '']);
    }
  });

  it('has each form that is published, with its checksum', () => {
    assert.deepEqual(readdirSync(out).sort(), ['SHA256SUMS', ...names].sort());
    const expected = names.map((name) => `${sha256(path.join(out, name))}  ${name}\n`);
    assert.equal(checksums(), expected.join(''));
  });

  it('has all of dist/ in its archives, in a folder with the version', async () => {
    const packed = await namesInTar(path.join(out, names[0]!));
    const zipped = Object.keys(unzipSync(readFileSync(path.join(out, names[1]!))));
    assert.deepEqual(zipped, packed);
    assert.deepEqual(
      packed.filter((name) => !/\.(br|gz)$/.test(name)),
      publishedFiles().map((name) => `signpost-${version}/${name}`)
    );
    assert.ok(packed.includes(`signpost-${version}/signpost.js.br`));
  });

  it('has the package and the plugin that are installed', async () => {
    const packed = await namesInTar(path.join(out, names[2]!));
    assert.ok(packed.includes('package/dist/npm/embed/index.js'));
    const plugin = Object.keys(unzipSync(readFileSync(path.join(out, names[4]!))));
    assert.ok(plugin.includes('signpost/signpost.php'));
  });

  it('is the same when it is made again', () => {
    const first = checksums();
    assert.equal(tsx('scripts/release.ts', ['--out', out], epoch).status, 0);
    assert.equal(checksums(), first);
  });

  it('is not made for a tag of another version', () => {
    const {status, stderr} = tsx('scripts/release.ts', ['--out', out, '--tag', 'v0.0.1']);
    assert.equal(status, 1);
    assert.match(stderr, /^The tag v0\.0\.1 is not v\d/);
  });
});
