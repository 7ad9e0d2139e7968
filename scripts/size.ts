/** Prints what every built file weighs, and fails above the budget. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from '../demo/server.js';

/** What a first visit to a full panel in one language may transfer, in brotli bytes. */
const BUDGET = 16_384;
/** The first congestion window: below it the panel is there one round trip after the tag. */
const AIM = 14_336;

const dist = path.join(root, 'dist');
const weigh = (file: string) => brotliCompressSync(readFileSync(path.join(dist, file))).length;
const row = (bytes: number, text: string) => {
  console.log(`${String(bytes).padStart(6)}  ${text}`);
};

const files = readdirSync(path.join(dist, 'locales'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const isLanguage = (file: string) => !/\.(more|offer)\.js$/.test(file);
const script = weigh('signpost.js');
// Comes after the panel, for a visitor whose browser is set to another language.
const offer = Math.max(
  ...files.filter((file) => file.endsWith('.offer.js')).map((file) => weigh(`locales/${file}`))
);
row(script, 'signpost.js');
row(offer, 'the largest of locales/*.offer.js');

let over = false;
for (const file of files.filter(isLanguage)) {
  const locale = weigh(`locales/${file}`);
  const visit = script + locale;
  const left = BUDGET - visit - offer;
  over ||= left < 0;
  const verdict = visit > AIM ? ` (over the aim by ${visit - AIM})` : '';
  row(locale, `locales/${file}: first visit ${visit}, ${left} left with the offer${verdict}`);
}

// One request, which the budget of a first visit holds too.
for (const file of readdirSync(dist).filter((name) => /^signpost\.[\w-]+\.js$/.test(name))) {
  const single = weigh(file);
  over ||= single > BUDGET;
  row(single, `${file}: ${BUDGET - single} left`);
}

console.log('When used:');
for (const file of [
  'page-colours.js',
  'read-aloud.js',
  'exit.js',
  'local-help.js',
  'opening-hours.js',
  'parse.js',
])
  row(weigh(file), file);
const more = files.filter((file) => file.endsWith('.more.js'));
row(Math.max(...more.map((file) => weigh(`locales/${file}`))), 'the largest of locales/*.more.js');

if (over) {
  console.error(
    `A first visit is over ${BUDGET} brotli bytes. Load what only some visitors use when they use it, ` +
      'use what HTML, CSS or Intl already do, or take something out. What grew: git diff --stat.'
  );
  process.exitCode = 1;
}
