import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {installPlugin, removePlugin} from './dashboard.js';
import {assertNumber, assertRuns, checkLines} from './page-state.js';
import {languages, PHONE} from './snippets.js';
import {pluginArchive, siteOrigin, WordPress} from './wordpress.js';

const [dutch] = languages as [(typeof languages)[0]];
const files = `${siteOrigin}/wp-content/plugins/signpost/files`;
const block = '<!-- wp:signpost/panel /-->';

describe('what the plugin writes into a page', () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await WordPress.open();
    await installPlugin(wordpress, pluginArchive);
  });
  after(async () => {
    await removePlugin(wordpress);
    await wordpress.close();
  });

  it('has no fault that the element’s own check finds', async () => {
    const address = await wordpress.publishContent('author', block);
    const page = await wordpress.visit(`${address}&signpost-check`);
    const lines = await checkLines(page, /^good: .*Bestanden: Alles/);
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('good: ')),
      []
    );
  });

  it('does not move the page when the script comes', async () => {
    const content = `${block}<!-- wp:paragraph --><p>Slot.</p><!-- /wp:paragraph -->`;
    const address = await wordpress.publishContent('author', content);
    const page = await wordpress.visit(address, {
      prepare: async (page) => {
        await page.evaluateOnNewDocument(() => {
          const shifts: number[] = ((window as unknown as {shifts: number[]}).shifts = []);
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & {value: number}).value);
          }).observe({type: 'layout-shift', buffered: true});
        });
      },
    });
    await assertRuns(page);
    await page.waitForFunction(() =>
      document.querySelector('signpost-panel')?.shadowRoot?.querySelector('.rubrics')
    );
    const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
    assert.ok(
      shifts.every((shift) => shift < 0.01),
      shifts.join(' ')
    );
  });

  it('languages without the script are pages of the site itself', async () => {
    const address = await wordpress.publishContent('author', block);
    const page = await wordpress.visit(address, {scripts: false});
    const link = await page.$eval('signpost-panel >>> a[hreflang="en"]', ({href}) => href);
    assert.equal(link, `${files}/frame/en.html`);
    await page.goto(link);
    await assertNumber(page, {...dutch, tag: 'en', words: /sexual abuse/});
  });

  it('requests nothing from other sites', async () => {
    const address = await wordpress.publishContent('author', block);
    const requested: string[] = [];
    const page = await wordpress.visit(address, {
      prepare: (page) => {
        page.on('request', (request) => requested.push(request.url()));
        return Promise.resolve();
      },
    });
    await assertRuns(page);
    const elsewhere = requested.filter((url) => !url.startsWith(siteOrigin) && !/^data:/.test(url));
    assert.deepEqual(elsewhere, []);
    assert.ok(requested.some((url) => url.startsWith(`${files}/signpost.js?ver=`)));
  });

  it('the script’s tag asks optimisers to leave it alone', async () => {
    const address = await wordpress.publishContent('author', `${block}\n\n[signpost]`);
    const html = await (await fetch(address)).text();
    const tags = html.match(/<script[^>]*files\/signpost\.js[^>]*>/g) ?? [];
    assert.equal(tags.length, 1);
    assert.match(tags[0], /^<script data-cfasync="false" .*nowprocket.* type="module" src="/);
    assert.match(html, new RegExp(`<signpost-panel[^>]* data-base="${files}"`));
  });

  it('a feed has plain HTML, with the number', async () => {
    await wordpress.publishContent('author', block);
    const feed = await (await fetch(`${siteOrigin}/?feed=rss2`)).text();
    assert.match(feed, new RegExp(`href="tel:\\${PHONE}"`));
    assert.doesNotMatch(feed, /<signpost-panel|shadowrootmode/);
  });

  for (const exit of [
    '<!-- wp:signpost/exit {"href":"https://www.voorbeeld.test/weer"} /-->',
    '[signpost_exit href="https://www.voorbeeld.test/weer"]',
  ]) {
    it(`${exit.slice(0, 18)}: is a link without the script, and leads where it should`, async () => {
      const page = await wordpress.visit(await wordpress.publishContent('author', exit), {
        scripts: false,
      });
      const link = await page.$eval('signpost-exit >>> a', ({href}) => href);
      assert.equal(link, 'https://www.voorbeeld.test/weer');
    });
  }

  it('an exit to an address that runs code goes to the weather', async () => {
    const content = '<!-- wp:signpost/exit {"href":"javascript:alert(1)"} /-->';
    const page = await wordpress.visit(await wordpress.publishContent('administrator', content), {
      scripts: false,
    });
    const link = await page.$eval('signpost-exit >>> a', ({href}) => href);
    assert.equal(link, 'https://www.knmi.nl/');
  });
});
