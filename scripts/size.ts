/** `npm run size`: prints what the built files weigh, and fails above the budget. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {dist} from '../build/manifest/files.js';
import {lazyModules} from '../build/plugins/modules-by-name.js';

/** What a first visit to a full panel in one language may transfer, in brotli bytes. */
const BUDGET = 18_432;

/** What a visit loads beside the script and the text, in the heaviest language and in Dutch. */
const visits: Record<string, string[]> = {
  'the panel alone': [],
  'colours of its own': ['page-colours.js'],
  'local help with opening hours': ['local-help.js', 'opening-hours.js', 'locales/{tag}.more.js'],
  'colours and local help': [
    'page-colours.js',
    'local-help.js',
    'opening-hours.js',
    'locales/{tag}.more.js',
  ],
  'an exit': ['exit.js', 'locales/{tag}.more.js'],
  'another region': ['regions.js', 'opening-hours.js', 'locales/{tag}.more.js'],
  'the prerendered panel': ['replaced-content.js'],
};

const weigh = (file: string) => brotliCompressSync(readFileSync(path.join(dist, file))).length;
const row = (bytes: number, text: string) => {
  console.log(`${String(bytes).padStart(6)}  ${text}`);
};

const locales = readdirSync(path.join(dist, 'locales'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `locales/${file}`);
const languages = locales.filter((file) => !/\.(more|offer)\.js$/.test(file));
const script = weigh('signpost.js');
row(script, 'signpost.js');

let over = false;
for (const file of languages) {
  const language = weigh(file);
  const visit = script + language;
  over ||= visit > BUDGET;
  row(language, `${file}: first visit ${visit}, ${BUDGET - visit} left`);
}

// A single-language script is a whole first visit.
for (const file of readdirSync(dist).filter((name) => /^signpost\.[\w-]+\.js$/.test(name))) {
  const single = weigh(file);
  over ||= single > BUDGET;
  row(single, `${file}: ${BUDGET - single} left`);
}

console.log('When used:');
for (const name of lazyModules().keys()) {
  const file = `${name}.js`;
  const shared = chunksOf(file);
  const total = [file, ...shared].map(weigh).reduce((sum, bytes) => sum + bytes);
  row(total, shared.length ? `${file} with ${shared.join(', ')}` : file);
}
// `offer` loads after the panel, for a visitor whose browser is set to another language.
for (const kind of ['more', 'offer']) {
  const files = locales.filter((file) => file.endsWith(`.${kind}.js`));
  row(Math.max(...files.map(weigh)), `the largest of locales/*.${kind}.js`);
}

console.log('A whole visit to a page with:');
for (const [name, files] of Object.entries(visits)) {
  const totals = ['uk', 'nl'].map((tag) => {
    const modules = new Set(files.map((file) => file.replace('{tag}', tag)));
    for (const file of [...modules]) for (const chunk of chunksOf(file)) modules.add(chunk);
    const bytes = ['signpost.js', `locales/${tag}.js`, ...modules].map(weigh);
    return `${tag} ${bytes.reduce((sum, size) => sum + size)}`;
  });
  console.log(`        ${name}: ${totals.join(', ')}`);
}

if (over) {
  console.error(
    `A first visit is over ${BUDGET} brotli bytes. Load what only some visitors use when they use it, ` +
      'use what HTML, CSS or Intl already do, or take something out. What grew: git diff --stat.'
  );
  process.exitCode = 1;
}

/** The chunks that a lazy module shares with others, which load along with it. */
function chunksOf(file: string): string[] {
  const code = readFileSync(path.join(dist, file), 'utf8');
  return [...code.matchAll(/from\s*["']\.\/([\w-]+\.js)["']/g)].map(([, chunk]) => chunk!);
}
