/**
 * The last step of `npm run release`: packs what the build wrote into `release/`, as it is published,
 * with the checksum of each file.
 *
 *   npm run release -- --tag v1.2.3   stop unless that is the version; also write its notes
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {dist, type Manifest, MANIFEST} from '../build/manifest/files.js';
import {root} from '../build/root.js';
import {writeTar, writeZip} from './release/archives.js';
import {notesOf} from './release/changelog.js';

const {values: options} = parseArgs({
  options: {out: {type: 'string', default: 'release'}, tag: {type: 'string'}},
});
const out = path.resolve(root, options.out);

/** Of this release, or of one before it; the folder may have other files. */
const isOurs = (name: string) => /^(signpost-.*|SHA256SUMS|notes\.md)$/.test(name);

try {
  await release();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function release() {
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
  const built = JSON.parse(readFileSync(path.join(dist, MANIFEST), 'utf8')) as Manifest;
  if (built.version !== version) {
    throw new Error(`dist/ is version ${built.version}, package.json ${version}: npm run release.`);
  }
  if (options.tag && options.tag !== `v${version}`) {
    throw new Error(`The tag ${options.tag} is not v${version}, the version in package.json.`);
  }
  mkdirSync(out, {recursive: true});
  for (const name of readdirSync(out).filter(isOurs)) rmSync(path.join(out, name));

  const file = (kind: string, extension: string) =>
    path.join(out, `signpost-${kind}-${version}.${extension}`);
  const folder = {from: dist, into: `signpost-${version}`, time: timeOfCommit()};
  await writeTar(file('hosting', 'tar.gz'), folder);
  writeZip(file('hosting', 'zip'), folder);
  copyFileSync(path.join(root, `dist-wordpress/signpost-${version}.zip`), file('wordpress', 'zip'));
  renameSync(packForNpm(), file('npm', 'tgz'));
  copyFileSync(path.join(dist, 'sbom.cdx.json'), file('sbom', 'cdx.json'));
  writeChecksums();
  if (options.tag) {
    const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
    writeFileSync(path.join(out, 'notes.md'), `${notesOf(changelog, version)}\n`);
  }
}

/**
 * Servers make the `ETag` of a file from its time and its size. With one time for all releases, a
 * browser would keep a file in which only a digit of a phone number has changed.
 */
function timeOfCommit(): Date {
  const seconds =
    process.env['SOURCE_DATE_EPOCH'] ??
    execFileSync('git', ['log', '-1', '--format=%ct'], {cwd: root, encoding: 'utf8'});
  return new Date(Number(seconds) * 1000);
}

function packForNpm(): string {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', out], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{filename}] = JSON.parse(packed) as [{filename: string}];
  return path.join(out, filename);
}

/** In the form that `sha256sum --check` and `shasum --check` read. */
function writeChecksums() {
  let sums = '';
  for (const name of readdirSync(out).filter(isOurs).sort()) {
    const file = path.join(out, name);
    sums += `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${name}\n`;
    console.log(`${String(statSync(file).size).padStart(9)}  ${name}`);
  }
  writeFileSync(path.join(out, 'SHA256SUMS'), sums);
}
