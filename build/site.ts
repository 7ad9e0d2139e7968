/**
 * Writes `dist/site/`: the start page with the configurator, the documentation with a search over it,
 * the playground, the numbers, what changed, and the way to the conformance report. The scripts and
 * the style sheet come from Vite: `vite build --mode site`.
 */
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './root.js';
import {dist} from './manifest/files.js';
import {changesPage} from './site/changes-page.js';
import {conformancePage} from './site/conformance-page.js';
import {docsPages} from './site/docs-pages.js';
import {layout} from './site/layout.js';
import {readDocument} from './site/markdown.js';
import {numbersPage} from './site/numbers-page.js';
import {playgroundPage} from './site/playground-page.js';
import {searchIndex} from './site/search-index.js';
import {sources} from './site/sources.js';
import {startPage} from './site/start-page.js';
import {municipalThemes} from './site/themes.js';

const documents = sources.map(readDocument);

const changelog = documents.find(({source}) => source === 'CHANGELOG.md')!;

const pages = [
  startPage(),
  ...docsPages(documents),
  playgroundPage(),
  numbersPage(),
  changesPage(changelog),
  conformancePage(),
];
for (const page of pages) {
  write(page.path, layout(page));
}
write('assets/search-index.json', searchIndex(documents));
write('themes.json', JSON.stringify(municipalThemes()));
cpSync(path.join(root, 'docs/pictures'), path.join(dist, 'site/docs/pictures'), {recursive: true});

function write(file: string, text: string) {
  const target = path.join(dist, 'site', file);
  mkdirSync(path.dirname(target), {recursive: true});
  writeFileSync(target, text);
}
