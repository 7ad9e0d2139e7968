import {readdirSync} from 'node:fs';
import path from 'node:path';
import {root} from '../root.js';

export const dist = path.join(root, 'dist');
export const MANIFEST = 'manifest.json';

/** An entry of `dist/manifest.json`. */
export interface PublishedFile {
  path: string;
  bytes: number;
  /** The size in brotli, which is what a visitor downloads. */
  brotli: number;
  /** For the `integrity` attribute. */
  integrity: string;
}

export interface Manifest {
  version: string;
  /** What a page with a feature (`exit`, `local-help`) can announce with `modulepreload`; `{lang}` is its language. */
  preload: Record<string, string[]>;
  files: PublishedFile[];
}

/** The paths of all files in `dist/` except compressed copies, with forward slashes and sorted. */
export function publishedFiles(): string[] {
  return readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
