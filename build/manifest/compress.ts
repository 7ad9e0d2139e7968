import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

// The asynchronous versions compress on every core.
const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

const {BROTLI_PARAM_NDIRECT, BROTLI_PARAM_QUALITY} = constants;

/** A parameter of brotli, the number of direct distance codes, which its encoder does not vary by itself. */
const DISTANCE_CODES = [0, 15];

/**
 * Compresses a file as small as brotli can. Of the scripts that a first visit loads, it keeps the
 * smaller of two results: with one setting, a change that makes a script shorter may make the
 * result 40 bytes larger.
 */
export async function brotli(file: string, content: Buffer): Promise<Buffer> {
  const distanceCodes = /^signpost(\.[\w-]+)?\.js$/.test(file) ? DISTANCE_CODES : [0];
  const results = await Promise.all(
    distanceCodes.map((codes) =>
      brotliAsync(content, {
        params: {[BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_NDIRECT]: codes},
      })
    )
  );
  return results.reduce((smallest, result) =>
    result.length < smallest.length ? result : smallest
  );
}

export const gzipped = (content: Buffer): Promise<Buffer> => gzipAsync(content, {level: 9});
