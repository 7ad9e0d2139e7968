import assert from 'node:assert/strict';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {type RequestListener, type Server} from 'node:http';
import path from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {type Browser, launch, type Page} from 'puppeteer-core';
import {listen} from '../../../demo/server.js';
import {dist as published} from '../../../build/manifest/files.js';
import {host} from '../../../hosting/server.js';
import {version} from '../../../src/embed/version.js';
import {findEngines} from '../../runner/engines.js';
import {copySources, raiseVersion, run} from './release.js';

const NUMBER = '0800 266 64 36';
const DIALS = '+318002666436';
const WRONG = [
  ...['wrong', 'stop-it-now', 'phones'],
  ...['--on', new Date().toISOString().slice(0, 10), '--by', 'Rehearsal', '--why', 'Not in use'],
];

const chromium = findEngines().get('Chromium');

/** Does a step of the hotfix, and says how long it took. */
function step<T>(name: string, action: () => T): T {
  const begun = performance.now();
  const result = action();
  console.log(`${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

describe('the hotfix of a number', {skip: !chromium && 'Chromium is not installed'}, () => {
  let folder: string;
  let fixed: string;
  let next: string;
  let origin: string;
  let server: Server;
  let browser: Browser;
  let steps: string;
  /** The addresses that were requested since the last page was opened. */
  let requests: string[] = [];

  before(async () => {
    folder = step('copy of the sources', copySources);
    steps = step('npm run helplines -- wrong', () =>
      run(folder, 'npm', 'run', '--silent', 'helplines', '--', ...WRONG)
    );
    next = step('new version', () => {
      const raised = raiseVersion(folder, version);
      run(folder, process.execPath, '--import', 'tsx', 'scripts/release/stamp-changes.ts');
      return raised;
    });
    step(`build of ${next}`, () => run(folder, 'npm', 'run', 'build'));
    fixed = path.join(folder, 'dist');

    const old = host(published);
    const current = host(fixed);
    const both: RequestListener = (request, response) => {
      const {url = '/'} = request;
      requests.push(url);
      if (url.startsWith('/page?')) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(new URL(url, 'http://localhost').searchParams.get('html'));
      } else (url.startsWith(`/${version}/`) ? old : current)(request, response);
    };
    [origin, server] = await listen(both, 0);
    browser = await launch({
      executablePath: chromium,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  after(async () => {
    rmSync(folder, {recursive: true, force: true});
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens a page of a partner. */
  async function open(where: string) {
    requests = [];
    const page = await browser.newPage();
    // Each page is of another visitor.
    await page.setCacheEnabled(false);
    await page.goto(origin + where);
    return page;
  }

  const openHtml = (html: string) =>
    open(`/page?html=${encodeURIComponent(`<!doctype html><html lang="nl">${html}</html>`)}`);

  const panel = (address: string, attributes = '') =>
    `<signpost-panel lang="nl" ${attributes}></signpost-panel>
    <script type="module" src="/${address}/signpost.js"></script>`;

  const showsCard = (page: Page) =>
    page.waitForFunction(() =>
      document
        .querySelector('signpost-panel')
        ?.shadowRoot?.querySelector('.card[data-service="stop-it-now"] .site')
    );

  const linksOf = (page: Page) =>
    page.$eval('signpost-panel', ({shadowRoot}) =>
      [...shadowRoot!.querySelectorAll('a')].map(({href}) => href)
    );

  it('says what visitors no longer see, and what to do next', () => {
    assert.match(steps, new RegExp(`visitors no longer see:\\n {2}${NUMBER}`));
    assert.match(steps, /docs\/hotfix\.md/);
  });

  it('was shown by the version before', () => {
    assert.ok(readFileSync(path.join(published, 'content/nl.json'), 'utf8').includes(DIALS));
  });

  it('leaves the number in no published file but those that withdraw it', () => {
    const texts = readdirSync(fixed, {recursive: true, encoding: 'utf8'})
      .map((file) => file.split(path.sep).join('/'))
      // The documentation names the number in its examples.
      .filter((file) => /\.(js|json|html|txt|atom)$/.test(file) && !file.startsWith('site/'));
    const having = texts.filter((file) => {
      const text = readFileSync(path.join(fixed, file), 'utf8');
      return text.includes(DIALS) || text.includes(NUMBER);
    });
    assert.deepEqual(having.sort(), ['content/changes.atom', 'content/changes.json']);
  });

  it('tells partners in changes.json and in the feed, with the new version', async () => {
    const address = `${origin}/v1/content/changes`;
    const {changes} = (await (await fetch(`${address}.json`)).json()) as {changes: unknown[]};
    const {version: brought, severity, withdrawn} = changes[0] as Record<string, unknown>;
    assert.deepEqual([brought, severity, withdrawn], [next, 'critical', [DIALS]]);
    const feed = await fetch(`${address}.atom`);
    assert.equal(feed.headers.get('content-type'), 'application/atom+xml');
    assert.match(await feed.text(), new RegExp(`<title>Urgent: Stop it Now: ${NUMBER}`));
  });

  it('reaches a panel at /v1/ with the new files, which ask nothing', async () => {
    const page = await openHtml(panel('v1'));
    await showsCard(page);
    await page.waitForNetworkIdle();
    assert.ok(!(await linksOf(page)).includes(`tel:${DIALS}`));
    assert.deepEqual(
      requests.filter((url) => url.includes('changes')),
      []
    );
    await page.close();
  });

  for (const where of [`/v1/frame/nl.html`, `/${version}/frame/nl.html`]) {
    it(`reaches the frame page ${where}`, async () => {
      const page = await open(where);
      await showsCard(page);
      await page.waitForFunction(
        (number) =>
          !document
            .querySelector('signpost-panel')!
            .shadowRoot!.querySelector('.root')!
            .textContent.includes(number),
        {},
        NUMBER
      );
      await page.close();
    });
  }

  it('reaches a panel of the old version, which keeps the website and says why', async () => {
    const page = await openHtml(panel(version));
    await page.waitForFunction(() =>
      document
        .querySelector('signpost-panel')
        ?.shadowRoot?.querySelector('.card[data-service="stop-it-now"]')
        ?.textContent.includes('klopt niet meer')
    );
    const links = await linksOf(page);
    assert.ok(!links.includes(`tel:${DIALS}`));
    assert.ok(links.includes('https://stopitnow.nl/'));
    assert.ok(links.includes('tel:112'));
    assert.deepEqual(
      requests.filter((url) => url.startsWith('/v1/')),
      ['/v1/content/changes.json']
    );
    await page.close();
  });

  it('does not reach one with offline, which asks nothing', async () => {
    const page = await openHtml(panel(version, 'offline'));
    await showsCard(page);
    await page.waitForNetworkIdle();
    assert.ok((await linksOf(page)).includes(`tel:${DIALS}`));
    assert.deepEqual(
      requests.filter((url) => /withdrawn|changes/.test(url)),
      []
    );
    await page.close();
  });
});
