/**
 * Writes `.br` and `.gz` beside each file of `dist/`, at the best quality, so that
 * a server compresses nothing while a visitor waits. Also writes `manifest.json`,
 * with the size of each file, the hash with which a page can pin it, and what to preload.
 *
 * This is the last step: for a file that changes later, the copies and the hash are wrong.
 */
import {createHash} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {version} from '../src/embed/version.js';
import {brotli, gzipped} from './manifest/compress.js';
import {
  dist,
  MANIFEST,
  type Manifest,
  type PublishedFile,
  publishedFiles,
} from './manifest/files.js';
import {preloads} from './manifest/preload.js';

const names = publishedFiles().filter((file) => file !== MANIFEST);
const manifest: Manifest = {
  version,
  preload: preloads(),
  files: await Promise.all(names.map(publish)),
};
await writeFile(path.join(dist, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
await publish(MANIFEST);

async function publish(file: string): Promise<PublishedFile> {
  const content = await readFile(path.join(dist, file));
  const [br, gz] = await Promise.all([brotli(file, content), gzipped(content)]);
  await writeBeside(`${file}.br`, br, content);
  await writeBeside(`${file}.gz`, gz, content);
  return {
    path: file,
    bytes: content.length,
    brotli: br.length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** Writes a compressed copy if it is smaller than the file. */
async function writeBeside(name: string, compressed: Buffer, content: Buffer) {
  const target = path.join(dist, name);
  if (compressed.length < content.length) await writeFile(target, compressed);
  else await rm(target, {force: true});
}
