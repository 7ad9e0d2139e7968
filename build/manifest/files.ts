import {readdirSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../demo/server.js';

export const dist = path.join(root, 'dist');
export const MANIFEST = 'manifest.json';

/** A published file as `dist/manifest.json` has it. */
export interface PublishedFile {
  path: string;
  bytes: number;
  /** What a visitor transfers. */
  brotli: number;
  /** For the `integrity` attribute. */
  integrity: string;
}

export interface Manifest {
  version: string;
  files: PublishedFile[];
}

/** Every file of `dist/` by its path in an address, in a fixed order, without the compressed copies. */
export function publishedFiles(): string[] {
  return readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
