/**
 * Writes `.br` and `.gz` beside each file of `dist/`, at the best quality there
 * is, so that a server compresses nothing while a visitor waits; and
 * `manifest.json`: every file with what it weighs and the hash by which a page
 * can pin it.
 *
 * The last step: a file that changes after it would be served as it was.
 */
import {createHash} from 'node:crypto';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {version} from '../src/embed/version.js';
import {dist, MANIFEST, type Manifest, type Published, publishedFiles} from './published.js';

const manifest: Manifest = {
  version,
  files: publishedFiles()
    .filter((file) => file !== MANIFEST)
    .map(publish),
};
writeFileSync(path.join(dist, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
publish(MANIFEST);

function publish(file: string): Published {
  const content = readFileSync(path.join(dist, file));
  // Node's default quality, written down, since the budget counts in it.
  const brotli = brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  beside(`${file}.br`, brotli, content);
  beside(`${file}.gz`, gzipSync(content, {level: 9}), content);
  return {
    path: file,
    bytes: content.length,
    brotli: brotli.length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** A copy that is no smaller is not worth the decoding. */
function beside(name: string, compressed: Buffer, content: Buffer) {
  const target = path.join(dist, name);
  if (compressed.length < content.length) writeFileSync(target, compressed);
  else rmSync(target, {force: true});
}
