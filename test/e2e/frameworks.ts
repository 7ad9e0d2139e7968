/**
 * `npm run test:frameworks`: packs the last build as it would be published, installs
 * it in each app of `demo/frameworks/`, bundles it with each bundler, and drives the
 * apps in Chromium. Everything is installed in a folder that is removed at the end.
 *
 *   npm run test:frameworks -- react rollup    only these
 */
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type Browser, launch} from 'puppeteer-core';
import {engines} from '../runner/engines.js';
import {root} from '../../build/root.js';
import {type App, apps} from './frameworks/apps.js';
import {drive} from './frameworks/drive.js';
import {npm} from './frameworks/run.js';

const outcome = {passed: 0, failed: 0};
const only = process.argv.slice(2);
const unknown = only.filter((name) => !apps.some((app) => app.name === name));
const folder = mkdtempSync(path.join(tmpdir(), 'signpost-frameworks-'));
try {
  if (unknown.length) {
    throw new Error(
      `No app: ${unknown.join(', ')}. There is: ${apps.map(({name}) => name).join(', ')}.`
    );
  }
  if (!existsSync(path.join(root, 'dist/npm'))) throw new Error('Run first: npm run build');
  const executablePath = engines.find(({name}) => name === 'Chromium')?.find();
  if (!executablePath) throw new Error('Missing. On Debian: sudo apt-get install chromium');
  const tarball = pack();
  const browser = await launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--lang=nl'],
  });
  for (const app of apps) {
    if (!only.length || only.includes(app.name)) await test(app, tarball, browser);
  }
  await browser.close();
} catch (error) {
  failed(error);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
console.log(`${String(outcome.passed)} passed, ${String(outcome.failed)} failed`);
process.exit(outcome.failed ? 1 : 0);

function pack() {
  const packed = npm(['pack', '--json', '--pack-destination', folder], root);
  const [{filename}] = JSON.parse(packed) as [{filename: string}];
  // As from a registry: npm unpacks a tarball, but links a folder.
  return path.join(folder, filename);
}

async function test(app: App, tarball: string, browser: Browser) {
  console.log(`\n${app.name}`);
  const started = performance.now();
  try {
    const copy = path.join(folder, app.name);
    app.prepare(copy, tarball);
    const served = await app.serve(copy);
    console.log(`  ready: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    try {
      await drive(browser, served.url, app, (check, error) => {
        if (error === undefined) outcome.passed++;
        else failed(error);
        console.log(`  ${error === undefined ? 'ok' : 'NOT OK'}: ${check}`);
      });
    } finally {
      await served.close();
    }
  } catch (error) {
    failed(error);
  }
}

function failed(error: unknown) {
  outcome.failed++;
  console.error(error instanceof Error ? error.message : error);
}
