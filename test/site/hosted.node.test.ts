import assert from 'node:assert/strict';
import type {RequestListener, Server} from 'node:http';
import path from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {type Browser, launch} from 'puppeteer-core';
import sirv from 'sirv';
import {root} from '../../build/root.js';
import {listen, scriptServer} from '../../demo/server.js';
import {version} from '../../src/embed/version.js';
import {findEngines} from '../runner/engines.js';
import {kinds} from './site.js';

const chromium = findEngines().get('Chromium');

/** A server that sets no headers, with the folder at an address of its own, as a partner may copy it. */
function plainServer(): RequestListener {
  const files = sirv(path.join(root, 'dist'), {dev: true});
  return (request, response) => {
    request.url = request.url?.replace('/any/path/', '/');
    files(request, response, () => {
      response.writeHead(404).end();
    });
  };
}

const hosts: [string, RequestListener, string][] = [
  ['the root of a host', scriptServer(), '/site/'],
  ['the address that follows releases', scriptServer(), '/v1/site/'],
  ['the address of a version', scriptServer(), `/${version}/site/`],
  ['a copied folder', plainServer(), '/any/path/site/'],
];

describe('the site', {skip: !chromium}, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({
      executablePath: chromium,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  after(() => browser.close());

  for (const [name, listener, folder] of hosts) {
    describe(`at ${name}, ${folder}`, () => {
      let origin: string;
      let server: Server;
      before(async () => {
        [origin, server] = await listen(listener, 0);
      });
      after(() => {
        server.closeAllConnections();
        server.close();
      });

      /** Opens a page, and collects what went wrong on it. */
      async function open(file: string) {
        const page = await browser.newPage();
        const wrong: string[] = [];
        // A refusal by the policy is a message in the console.
        page.on('console', (message) => {
          if (message.type() !== 'log') wrong.push(message.text());
        });
        page.on('pageerror', (error) => wrong.push(String(error)));
        page.on('response', (response) => {
          if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
        });
        page.on('request', (request) => {
          const url = request.url();
          if (!url.startsWith(origin) && !url.startsWith('data:')) wrong.push(url);
        });
        await page.goto(origin + folder + file, {waitUntil: 'networkidle0'});
        return {page, wrong};
      }

      for (const kind of Object.values(kinds)) {
        it(`${kind} loads all it needs, and asks nobody else`, async () => {
          const {page, wrong} = await open(`${kind}.html`);
          assert.deepEqual(wrong, []);
          await page.close();
        });
      }

      it('starts at the address of the folder', async () => {
        const {page, wrong} = await open('');
        await page.waitForFunction(() => customElements.get('signpost-configurator'));
        assert.deepEqual(wrong, []);
        await page.close();
      });

      it('searches the documentation', async () => {
        const {page, wrong} = await open('docs/decisions/index.html');
        await page.type('#search', 'brotli');
        await page.waitForSelector('.search li a');
        await Promise.all([page.waitForNavigation(), page.click('.search li a')]);
        assert.equal(new URL(page.url()).pathname.startsWith(`${folder}docs/`), true);
        assert.deepEqual(wrong, []);
        await page.close();
      });

      it('shows the elements of the folder that it is in', async () => {
        const {page, wrong} = await open('playground.html#tag=signpost-panel&theme=dark');
        await page.waitForSelector('.live signpost-panel >>> .title');
        const script = await page.$eval('.markup', ({textContent}) => textContent);
        assert.ok(script.includes(`src="${origin}${folder.replace('site/', '')}signpost.js"`));
        assert.deepEqual(wrong, []);
        await page.close();
      });

      it('lets the preview of the start page run what an editor pastes', async () => {
        const {page, wrong} = await open('');
        await page.evaluate(() => {
          const preview = document.createElement('iframe');
          preview.srcdoc = `<style>p {color: red}</style><p style="margin: 0">Text</p>
            <script type="module" src="${new URL('../signpost.js', location.href).href}"></script>
            <signpost-panel lang="nl"></signpost-panel>`;
          document.body.append(preview);
        });
        const frame = await page.waitForFrame((frame) => frame.url() === 'about:srcdoc');
        await frame.waitForSelector('signpost-panel >>> .title');
        assert.deepEqual(wrong, []);
        await page.close();
      });
    });
  }
});
