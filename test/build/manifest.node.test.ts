import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {dist, MANIFEST, type Manifest, publishedFiles} from '../../build/manifest/files.js';
import {lazyModules} from '../../build/plugins/modules-by-name.js';
import {root} from '../../build/root.js';

const read = (file: string) => readFileSync(path.join(dist, file));
const manifest = JSON.parse(read(MANIFEST).toString()) as Manifest;
const byPath = new Map(manifest.files.map((file) => [file.path, file]));

it('the manifest lists every other published file with its size and hash', () => {
  assert.deepEqual(
    [...byPath.keys()],
    publishedFiles().filter((file) => file !== MANIFEST)
  );
  for (const {path: file, bytes, integrity} of manifest.files) {
    const content = read(file);
    assert.equal(content.length, bytes, file);
    const hash = createHash('sha384').update(content).digest('base64');
    assert.equal(integrity, `sha384-${hash}`, file);
  }
});

it('each compressed copy has the content of its file, and is smaller', () => {
  for (const file of publishedFiles()) {
    const content = read(file);
    for (const [extension, unpack] of [
      ['.br', brotliDecompressSync],
      ['.gz', gunzipSync],
    ] as const) {
      if (!existsSync(path.join(dist, file + extension))) continue;
      const compressed = read(file + extension);
      assert.ok(compressed.length < content.length, file + extension);
      assert.deepEqual(unpack(compressed), content, file + extension);
      if (extension === '.br')
        assert.equal(compressed.length, byPath.get(file)?.brotli ?? compressed.length);
    }
  }
  assert.ok(existsSync(path.join(dist, 'signpost.js.br')));
  assert.ok(existsSync(path.join(dist, 'signpost.js.gz')));
});

it('docs/hosting-at-scale.md has the size of a visit, within 5 % of the files', () => {
  const markdown = readFileSync(path.join(root, 'docs/hosting-at-scale.md'), 'utf8');
  const rows = [...markdown.matchAll(/^\|[^|]+\|([^|]+)\| ([\d.]+) kB +\| ([\d.]+) GB +\|$/gm)];
  assert.equal(rows.length, 9);
  for (const [row, files, kilobytes, gigabytes] of rows) {
    const bytes = [...files!.matchAll(/`([^`]+)`/g)]
      .map(([, file]) => byPath.get(file!)!.brotli)
      .reduce((sum, size) => sum + size, 0);
    assert.ok(Math.abs(Number(kilobytes) * 1000 - bytes) <= bytes * 0.05, `${bytes}: ${row}`);
    assert.equal(gigabytes, kilobytes, row);
  }
});

it('docs/hosting.md names each lazy file, and no other', () => {
  const markdown = readFileSync(path.join(root, 'docs/hosting.md'), 'utf8');
  const section = markdown.split('\n## What is in the folder\n')[1]!;
  const named = [...section.matchAll(/^\| `([\w-]+\.js)` /gm)].map(([, file]) => file!);
  assert.deepEqual(named.sort(), [...lazyModules().keys()].map((name) => `${name}.js`).sort());
  for (const file of named) assert.ok(byPath.has(file), `${file} is not in the manifest`);
});
