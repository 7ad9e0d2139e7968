/** Writes what the npm package has besides its modules: types, and data for frameworks and editors. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format} from 'prettier';
import {root} from './root.js';
import {vsCodeCss, vsCodeHtml, webTypes} from './npm-types/editors.js';
import {elementsOf, publishedManifest} from './npm-types/manifest.js';
import {reactTypes, vueTypes} from './npm-types/types.js';

const out = path.join(root, 'dist/npm');
const manifestPath = path.join(root, 'dist/custom-elements.json');
const manifest = publishedManifest(readFileSync(manifestPath, 'utf8'));
const elements = elementsOf(manifest);
const {name, version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

const {status} = spawnSync('tsc', ['-p', 'build/npm-types/tsconfig.json'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
removeUnused([
  'embed/index.d.ts',
  'embed/signpost.d.ts',
  'server/ssr.d.ts',
  ...readdirSync(path.join(out, 'embed/elements'))
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => `embed/elements/${file}`),
]);

mkdirSync(path.join(out, 'data'), {recursive: true});
writeJson(manifestPath, manifest);
await writeTypes('react.d.ts', reactTypes(elements));
await writeTypes('vue.d.ts', vueTypes(elements));
writeJson(path.join(out, 'data/vscode.html-custom-data.json'), vsCodeHtml(elements));
writeJson(path.join(out, 'data/vscode.css-custom-data.json'), vsCodeCss(elements));
writeJson(path.join(out, 'data/web-types.json'), webTypes(elements, {name, version}));

/**
 * Removes the declarations that the package's entries do not refer to. Some of them
 * refer to types that are not in the package.
 */
function removeUnused(entries: string[]) {
  const used = new Set<string>();
  const visit = (file: string) => {
    if (used.has(file)) return;
    used.add(file);
    const text = readFileSync(path.join(out, file), 'utf8');
    for (const [, specifier] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      visit(path.join(path.dirname(file), `${specifier!}.d.ts`));
    }
  };
  entries.forEach(visit);
  for (const file of readdirSync(out, {recursive: true, encoding: 'utf8'})) {
    if (file.endsWith('.d.ts') && !used.has(file)) rmSync(path.join(out, file));
  }
}

async function writeTypes(file: string, source: string) {
  writeFileSync(
    path.join(out, 'data', file),
    await format(source, {parser: 'typescript', singleQuote: true, printWidth: 100})
  );
}

function writeJson(file: string, value: unknown) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
