/**
 * `npm run build:wordpress`: packs the WordPress plugin with the files of the last build, as
 * `dist-wordpress/signpost-<version>.zip`.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {version} from '../src/embed/version.js';
import {root} from './root.js';
import {deployedFiles, type Files, sizesOf} from './wordpress/files.js';
import {pluginFiles} from './wordpress/plugin.js';

const folder = path.join(root, 'dist-wordpress');
const archive = path.join(folder, `signpost-${version}.zip`);

const files: Files = pluginFiles();
for (const [file, content] of deployedFiles()) files.set(`files/${file}`, content);
files.set('files/files.json', JSON.stringify(sizesOf(files)));

const entries = [...files].map(([file, content]) => [
  `signpost/${file}`,
  typeof content === 'string' ? strToU8(content) : content,
]);
// The same files give the same archive.
const zip = zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
  level: 9,
  mtime: '1980-01-01T12:00:00',
});
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
writeFileSync(archive, zip);
console.log(`${path.relative(root, archive)}: ${files.size} files, ${zip.length} bytes`);
