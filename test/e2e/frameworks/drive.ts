import assert from 'node:assert/strict';
import type {Browser, Page} from 'puppeteer-core';

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
  {prerendered}: {prerendered: boolean},
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
    await check('shows the number without JavaScript', () => withoutScript(browser, url));
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

async function withoutScript(browser: Browser, url: string) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const link = await page.$eval('signpost-panel a', (a) => [a.href, a.checkVisibility()]);
  assert.deepEqual(link, ['tel:+318002666436', true]);
  await page.close();
}

/** The checks, which run one after another on the same page. */
const checks: Record<string, (page: Page, scripts: string[]) => Promise<void>> = {
  'shows the number': async (page) => {
    const phone = '[data-need=self] [data-service=stop-it-now] [data-channel=phone]';
    await until(page, shows(phone));
    assert.equal(
      await page.evaluate(`${shadow}.querySelector('${phone}').textContent.trim()`),
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
      `[...${shadow}.querySelectorAll('[data-need]')].map((need) => need.dataset.need).join() === 'victim,self'`
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
