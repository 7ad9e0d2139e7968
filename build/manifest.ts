/**
 * Writes `.br` and `.gz` beside each file of `dist/`, at the best quality, so that
 * a server compresses nothing while a visitor waits; and `manifest.json`: every
 * file with its size and the hash by which a page can pin it.
 *
 * The last step: a file that changes after it would be served as it was.
 */
import {createHash} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {version} from '../src/embed/version.js';
import {
  dist,
  MANIFEST,
  type Manifest,
  type PublishedFile,
  publishedFiles,
} from './manifest/files.js';

// The asynchronous versions compress on every core.
const compress = {br: promisify(brotliCompress), gz: promisify(gzip)};

const names = publishedFiles().filter((file) => file !== MANIFEST);
const manifest: Manifest = {version, files: await Promise.all(names.map(publish))};
await writeFile(path.join(dist, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
await publish(MANIFEST);

async function publish(file: string): Promise<PublishedFile> {
  const content = await readFile(path.join(dist, file));
  const [brotli, gzipped] = await Promise.all([
    // Node's default quality, written down, since the budget counts in it.
    compress.br(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}),
    compress.gz(content, {level: 9}),
  ]);
  await writeBeside(`${file}.br`, brotli, content);
  await writeBeside(`${file}.gz`, gzipped, content);
  return {
    path: file,
    bytes: content.length,
    brotli: brotli.length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** Writes a compressed copy, unless it is no smaller: that is not worth the decoding. */
async function writeBeside(name: string, compressed: Buffer, content: Buffer) {
  const target = path.join(dist, name);
  if (compressed.length < content.length) await writeFile(target, compressed);
  else await rm(target, {force: true});
}
