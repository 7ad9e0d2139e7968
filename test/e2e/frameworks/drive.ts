import assert from 'node:assert/strict';
import type {Browser, Page} from 'puppeteer-core';
import type {App} from './apps.js';
import {waitForElement} from '../../runner/wait-for-element.js';

/** Called after each check, with the error if it failed. */
type Report = (check: string, error?: unknown) => void;

const panel = `document.querySelector('signpost-panel')`;
const shadow = `${panel}.shadowRoot`;
const shows = (selector: string) =>
  `${shadow}.querySelector(${JSON.stringify(selector)})?.checkVisibility()`;
const says = (name: string, text: string) =>
  `document.querySelector('output[name=${name}]').textContent === '${text}'`;

/** Runs the checks that every app has to pass, whatever its framework. */
export async function drive(
  browser: Browser,
  url: string,
  {prerendered}: Pick<App, 'prerendered'>,
  report: Report
) {
  const check = async (name: string, body: () => Promise<void>) => {
    try {
      await body();
      report(name);
    } catch (error) {
      report(name, error);
    }
  };
  if (prerendered) {
    await check('shows the number without JavaScript', () =>
      withoutScript(browser, url, prerendered)
    );
  }
  if (prerendered === 'panel') {
    await check('renders what the attributes ask for', () => recipe(browser, `${url}help`));
  }
  const page = await browser.newPage();
  const logged: string[] = [];
  const scripts: string[] = [];
  page
    .on('console', (message) => logged.push(`${message.type()}: ${message.text()}`))
    .on('pageerror', (error) => logged.push(String(error)))
    .on('requestfinished', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
  await page.goto(url);
  for (const [name, body] of Object.entries(checks)) {
    await check(name, () => body(page, scripts));
  }
  await check('logs nothing to the console', () => {
    assert.deepEqual(logged.filter(isUnexpected), []);
    return Promise.resolve();
  });
  await page.close();
}

async function withoutScript(browser: Browser, url: string, prerendered: 'text' | 'panel') {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const inside = prerendered === 'panel' ? '>>> [data-need=self] [data-channel=phone]' : 'a';
  // A visitor opens the row by its summary, without a script too.
  if (prerendered === 'panel') await page.click('signpost-panel >>> [data-need=self] summary');
  const link = await page.$eval(`signpost-panel ${inside}`, (element) => {
    return [(element as HTMLAnchorElement).href, element.checkVisibility()];
  });
  assert.deepEqual(link, ['tel:+318002666436', true]);
  await page.close();
}

/** The page of `docs/npm.md`, as the server sends it and after its script has run. */
async function recipe(browser: Browser, url: string) {
  for (const scripts of [false, true]) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(scripts);
    await page.goto(url);
    // Without the script the language picker is hidden.
    const picker = await waitForElement(page, 'signpost-panel >>> .picker');
    assert.equal(await picker.isVisible(), scripts);
    const needs = await page.$$eval('signpost-panel >>> [data-need]', (rows) =>
      rows.map((row) => row.getAttribute('data-need'))
    );
    assert.deepEqual(needs.slice(0, 2), ['victim', 'self']);
    await page.close();
  }
}

/** The checks, which run one after another on the same page. */
const checks: Record<string, (page: Page, scripts: string[]) => Promise<void>> = {
  'shows the number': async (page) => {
    const need = '[data-need=self]';
    await until(page, shows(`${need} summary`));
    await page.evaluate(`${shadow}.querySelector('${need} summary').click()`);
    const number = `${need} [data-service=stop-it-now] [data-channel=phone] bdi`;
    await until(page, shows(number));
    assert.equal(
      await page.evaluate(`${shadow}.querySelector('${number}').textContent`),
      '0800 266 64 36'
    );
  },
  'fires the language event': (page) => until(page, says('language', 'nl')),
  'passes on lang, and loads its text on demand': async (page, scripts) => {
    const before = scripts.length;
    await page.select('[name=lang]', 'ar');
    await until(page, shows('.root[lang=ar][dir=rtl] .title'));
    await until(page, says('language', 'ar'));
    assert.ok(scripts.length > before, 'The Arabic text was loaded before it was needed.');
  },
  'fires the contact event': async (page) => {
    // Keeps the link from opening a phone application.
    await page.evaluate(`document.addEventListener('click', (event) => event.preventDefault())`);
    await page.evaluate(`${shadow}.querySelector('[data-need=self] [data-channel=phone]').click()`);
    await until(page, says('contact', 'stop-it-now by phone'));
  },
  'passes on need': async (page) => {
    await page.select('[name=need]', 'victim self');
    await until(
      page,
      `[...${shadow}.querySelectorAll('[data-need]')].map((need) => need.dataset.need).slice(0, 2).join() === 'victim,self'`
    );
  },
  'passes on region': async (page) => {
    await page.select('[name=region]', 'BE');
    await until(page, `!${shadow}.querySelector('[data-need] [data-service=stop-it-now]')`);
  },
  'passes on theme': async (page) => {
    await page.select('[name=theme]', 'dark');
    await until(page, shows('.root[data-theme=dark]'));
  },
  'passes on heading-level': async (page) => {
    await page.select('[name=headingLevel]', '3');
    await until(page, shows('h3.title'));
  },
  'keeps the fallback inside the tag': async (page) => {
    assert.equal(
      await page.evaluate(`${panel}.querySelector('p a').textContent`),
      '0800 266 64 36'
    );
  },
};

async function until(page: Page, condition: string) {
  try {
    await page.waitForFunction(condition, {timeout: 10_000});
  } catch (error) {
    throw new Error(`Timed out: ${condition}`, {cause: error});
  }
}

/** Whether a message is not one that development servers, frameworks or Lit log by themselves. */
function isUnexpected(line: string) {
  return !/^(debug|info): |Lit is in dev mode/.test(line);
}
