/**
 * `npm run bench`: compares a first visit with each of our forms, and with the same text in other
 * component libraries. What each column means: docs/performance.md.
 *
 *   npm run bench -- --rounds 1 --only static,tag
 */
import {parseArgs} from 'node:util';
import {type Browser, launch} from 'puppeteer-core';
import {listen} from '../demo/server.js';
import {bundlePeers} from './bundle.js';
import type {BenchPage} from './pages/page.js';
import {peerPages} from './pages/peers.js';
import {plainHtml, signpostPages} from './pages/signpost.js';
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
  requirePeers();

  const ours = signpostPages();
  const [base] = ours;
  const pages = [...ours, ...peerPages(plainHtml(), base!.content)].filter(
    (page) => page === base || !only || only.includes(page.name)
  );
  const texts = await bundlePeers();
  for (const {name, html} of pages) texts.set(`/${name}.html`, html);
  const [origin, server] = await listen(benchServer(texts), 0);
  const browser = await launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Keeps a frame in the process of its page, where the same network and processor hold for it.
      '--disable-features=IsolateSandboxedIframes',
    ],
  });
  try {
    const results = await visitInTurn(browser, pages, origin, rounds);
    console.log(firstVisits(results, results[0]!));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Round by round, so that what slows the machine for a while slows all pages alike. */
async function visitInTurn(browser: Browser, pages: BenchPage[], origin: string, rounds: number) {
  const results: Result[] = pages.map(({label}) => ({label, visits: []}));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, page] of pages.entries()) {
      // The first round is not measured: in it the server compresses what a page asks for.
      const visited = await visit(browser, page, origin, round > 0);
      if (round > 0) results[index]!.visits.push(visited);
      const never = moments.filter((moment) => visited[moment] === undefined);
      if (never.length) console.warn(`${page.name} never came to: ${never.join(', ')}.`);
    }
    process.stderr.write(round ? `Round ${round} of ${rounds}\n` : 'Each page once, unmeasured\n');
  }
  return results;
}
