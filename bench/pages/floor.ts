/**
 * What any script of our size costs that brings its own text: two files with the sizes of the
 * script and of the Dutch text, which only put the static HTML into the page. What the tag takes
 * beyond this page is its own work; the rest is the network's.
 */
import {randomBytes} from 'node:crypto';
import {statSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../build/root.js';
import {type BenchPage, hostPage} from './page.js';

const SCRIPT = '/floor/script.js';
const TEXT = '/floor/text.js';

export function floorPage(base: BenchPage): BenchPage {
  return {
    name: 'floor',
    label: 'the same bytes, which only put the static HTML in',
    html: hostPage({
      head: `<link rel="modulepreload" href="${TEXT}">`,
      body: `<script type="module" src="${SCRIPT}"></script>\n<div class="root"></div>`,
    }),
    content: {...base.content, host: 'main', services: 0, rubrics: 0},
  };
}

/** The page's files by address. */
export function floorFiles(text: string): Map<string, string> {
  return new Map([
    [
      SCRIPT,
      `import text from '${TEXT}';
document.querySelector('.root').innerHTML = text;
${filler(size('signpost.js'))}`,
    ],
    [TEXT, `export default ${JSON.stringify(text)};`],
  ]);
}

/** A comment that no compression makes smaller than this many bytes. */
function filler(bytes: number): string {
  return `// ${randomBytes(Math.round(bytes * 0.99)).toString('base64')}`;
}

function size(file: string): number {
  return statSync(path.join(root, 'dist', `${file}.br`)).size;
}
