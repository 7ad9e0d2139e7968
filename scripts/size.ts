/** `npm run size`: prints what the built files weigh, and fails above the budget. */
import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {dist} from '../build/manifest/files.js';
import {chunksOf, type Feature, filesFor} from '../build/manifest/preload.js';
import {lazyModules} from '../build/plugins/modules-by-name.js';

/** What a first visit to a full panel in one language may transfer, in brotli bytes. */
const BUDGET = 24_064;

/** What a visit loads beside the script and the text. */
const visits: Record<string, Feature[]> = {
  'the panel alone': [],
  'colours of its own': ['colours'],
  'local help with opening hours': ['local-help'],
  'colours and local help': ['colours', 'local-help'],
  'an exit': ['exit'],
  'another region, with opening hours': ['region', 'opening-hours'],
};

/** What a visitor downloads: the size of the compressed copy, or of a file that gains nothing by it. */
const weigh = (file: string) => {
  const compressed = path.join(dist, `${file}.br`);
  return statSync(existsSync(compressed) ? compressed : path.join(dist, file)).size;
};
const row = (bytes: number, text: string) => {
  console.log(`${String(bytes).padStart(6)}  ${text}`);
};

const locales = readdirSync(path.join(dist, 'locales'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `locales/${file}`);
const languages = locales.filter((file) => !/\.(more|reference|offer|check)\.js$/.test(file));
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
for (const kind of ['more', 'reference', 'offer', 'check']) {
  const files = locales.filter((file) => file.endsWith(`.${kind}.js`));
  row(Math.max(...files.map(weigh)), `the largest of locales/*.${kind}.js`);
}

console.log('A whole visit to a page with:');
for (const [name, features] of Object.entries(visits)) {
  // The heaviest language, and Dutch.
  const totals = ['uk', 'nl'].map((tag) => {
    const bytes = ['signpost.js', ...filesFor(['panel', ...features], tag)].map(weigh);
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
