import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../root.js';

const ROOT_PAGES = ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'SECURITY', 'CHANGELOG'];

/** The Markdown files that the site shows, by their paths in the repository, with forward slashes. */
export const sources: readonly string[] = [
  ...ROOT_PAGES.map((name) => `${name}.md`),
  ...readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.split(path.sep).join('/')}`)
    .sort(),
];

export const readSource = (source: string) => readFileSync(path.join(root, source), 'utf8');

/** The Dutch guide for editors, if there is one: the page to begin with. */
export const dutchGuide = sources
  .filter((source) => source.startsWith('docs/nl/'))
  .sort((a, b) => Number(b.endsWith('/README.md')) - Number(a.endsWith('/README.md')))[0];

/** The file below `dist/site/` that shows a source; undefined for what the site does not show. */
export function pageOf(source: string): string | undefined {
  if (!sources.includes(source)) return undefined;
  // It is part of the page that lists what changed in the content too.
  if (source === 'CHANGELOG.md') return 'changes.html';
  const inDocs = source.startsWith('docs/')
    ? source.replace(/(^|\/)README\.md$/, '$1index.md')
    : `docs/${source.toLowerCase()}`;
  return inDocs.replace(/\.md$/, '.html');
}
