/**
 * `npm run bench`: compares a first visit with each of our forms, and with the same text in other
 * component libraries, and writes docs/performance.md, which explains what is measured.
 *
 *   npm run bench -- --rounds 1          fewer rounds than seven
 *   npm run bench -- --only tag,carbon   only first visits to these pages; writes nothing
 */
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {type Browser, launch} from 'puppeteer-core';
import {listen} from '../demo/server.js';
import {bundlePeers} from './bundle.js';
import {floorFiles, floorPage} from './pages/floor.js';
import type {BenchPage} from './pages/page.js';
import {peerPages} from './pages/peers.js';
import {demoPages, plainHtml, signpostPages} from './pages/signpost.js';
import {measurePanels} from './panels.js';
import {BUSY, markdown, write} from './report.js';
import {Missing, requireBuild, requireChromium, requirePeers} from './requirements.js';
import {benchServer} from './server.js';
import {firstVisits, type Result} from './table.js';
import {moments, visit} from './visit.js';

const {values: options} = parseArgs({
  options: {rounds: {type: 'string', default: '7'}, only: {type: 'string'}},
});

try {
  await bench(Number(options.rounds), options.only?.split(','));
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function bench(rounds: number, only?: string[]) {
  requireBuild();
  const executablePath = requireChromium();
  const libraries = requirePeers();
  const isBusy = loadavg()[0]! > cpus().length / 2;
  if (isBusy) console.warn(BUSY);

  const ours = signpostPages();
  const base = ours[0]!;
  const pages = [...ours, floorPage(base), ...peerPages(plainHtml(), base.content)];
  const demo = demoPages();
  const texts = new Map([...(await bundlePeers()), ...floorFiles(plainHtml())]);
  for (const {name, html} of [...pages, ...demo]) texts.set(`/${name}.html`, html);
  const [origin, server] = await listen(benchServer(texts), 0);
  const browser = await launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // The visitor's own language is that of the page, so the panel has no other to offer.
      '--accept-lang=nl-NL',
      // Keeps a frame in the process of its page, where the same network and processor hold for it.
      '--disable-features=IsolateSandboxedIframes',
    ],
  });
  try {
    if (only) {
      const chosen = pages.filter((page) => page === base || only.includes(page.name));
      const results = await visitInTurn(browser, chosen, origin, rounds);
      warnOfMissing(results);
      console.log(firstVisits(results, results[0]!));
      return;
    }
    const results = await visitInTurn(browser, pages, origin, rounds);
    warnOfMissing(results);
    const text = markdown({
      chromium: (await browser.version()).replace(/^\w*Chrome\//, 'Chromium '),
      rounds,
      isBusy,
      libraries,
      pages: results,
      demo: await visitInTurn(browser, demo, origin, rounds),
      panels: await measurePanels(
        browser,
        ours.find(({name}) => name === 'tag')!,
        origin,
        rounds
      ),
    });
    console.log(text);
    await write(text);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Round by round, so that what slows the machine for a while slows all pages alike. */
async function visitInTurn(browser: Browser, pages: BenchPage[], origin: string, rounds: number) {
  const results: Result[] = pages.map(({label, width}) => ({label, width, visits: []}));
  for (let round = 0; round <= rounds; round++) {
    process.stderr.write(
      round ? `Round ${round} of ${rounds}\n` : `${pages.length} pages, first unmeasured\n`
    );
    for (const [index, page] of pages.entries()) {
      // The first round is not measured: in it the server compresses what a page asks for.
      const visited = await visit(browser, page, origin, round > 0);
      if (round > 0) results[index]!.visits.push(visited);
    }
  }
  return results;
}

/** A dash in the table is explained, since it may be the probe that no longer knows the page. */
function warnOfMissing(results: Result[]) {
  for (const {label, visits} of results) {
    const missing = moments.filter((moment) => visits.some((visited) => !visited[moment]));
    if (missing.length) console.warn(`${label} was never: ${missing.join(', ')}.`);
  }
}
