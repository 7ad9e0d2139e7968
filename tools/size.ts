/** Prints what every built file weighs, and fails above the budget. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from './demo-server.js';

/** What a first visit to a full panel in one language may transfer, in brotli bytes. */
const BUDGET = 16_384;
/** The first congestion window: below it the panel is there one round trip after the tag. */
const AIM = 14_336;

const dist = path.join(root, 'dist');
const weigh = (file: string) => brotliCompressSync(readFileSync(path.join(dist, file))).length;
const script = weigh('signpost.js');
console.log(`${String(script).padStart(6)}  signpost.js`);

let over = false;
for (const file of readdirSync(path.join(dist, 'locales')).sort()) {
  const locale = weigh(`locales/${file}`);
  const visit = script + locale;
  over ||= visit > BUDGET;
  const left = BUDGET - visit;
  const verdict = visit > AIM ? ` (over the aim by ${visit - AIM})` : '';
  console.log(
    `${String(locale).padStart(6)}  locales/${file}: first visit ${visit}, ${left} left${verdict}`
  );
}
if (over) {
  console.error(
    `A first visit is over ${BUDGET} brotli bytes. Load what only some visitors use when they use it, ` +
      'use what HTML, CSS or Intl already do, or take something out. What grew: git diff --stat.'
  );
  process.exitCode = 1;
}
