/** `npm run size`: prints what the built files weigh, and fails above the budget. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {dist} from '../build/manifest/files.js';
import {lazyModules} from '../build/plugins/modules-by-name.js';

/** What a first visit to a full panel in one language may transfer, in brotli bytes. */
const BUDGET = 18_432;

const weigh = (file: string) => brotliCompressSync(readFileSync(path.join(dist, file))).length;
const row = (bytes: number, text: string) => {
  console.log(`${String(bytes).padStart(6)}  ${text}`);
};
const heaviest = (files: string[]) => Math.max(...files.map(weigh));

const locales = readdirSync(path.join(dist, 'locales'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `locales/${file}`);
const languages = locales.filter((file) => !/\.(more|offer)\.js$/.test(file));
const script = weigh('signpost.js');
// Loads after the panel, for a visitor whose browser is set to another language.
const offer = heaviest(locales.filter((file) => file.endsWith('.offer.js')));
row(script, 'signpost.js');
row(offer, 'the largest of locales/*.offer.js');

let over = false;
for (const file of languages) {
  const language = weigh(file);
  const visit = script + language;
  const left = BUDGET - visit - offer;
  over ||= left < 0;
  row(language, `${file}: first visit ${visit}, ${left} left with the offer`);
}

// One request, which has to stay within the budget of a first visit too.
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
row(
  heaviest(locales.filter((file) => file.endsWith('.more.js'))),
  'the largest of locales/*.more.js'
);

if (over) {
  console.error(
    `A first visit is over ${BUDGET} brotli bytes. Load what only some visitors use when they use it, ` +
      'use what HTML, CSS or Intl already do, or take something out. What grew: git diff --stat.'
  );
  process.exitCode = 1;
}

/** The files that a lazy module shares with another, and that load with it. */
function chunksOf(file: string): string[] {
  const code = readFileSync(path.join(dist, file), 'utf8');
  return [...code.matchAll(/from\s*["']\.\/([\w-]+\.js)["']/g)].map(([, chunk]) => chunk!);
}
