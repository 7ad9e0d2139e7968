import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {assertNumber, frameOn, heights, type Heights, openAll} from './page-state.js';
import {frameAddress, languages} from './snippets.js';
import {editors, users, WordPress} from './wordpress.js';

const dutch = languages[0]!;

/** The height that WordPress's script gives a frame that reports its own. */
const allowed = ({content}: Heights) => Math.min(1000, Math.max(200, content));
const fits = (now: Heights) => now.frame === allowed(now);

describe('oEmbed, by the address of a frame page', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const user of users) {
    it(`${user}: the editor shows it`, async () => {
      const url = encodeURIComponent(frameAddress(dutch));
      const path = `/oembed/1.0/proxy?url=${url}`;
      const {html} = await wordpress.ask<{html: string}>(user, path);
      assert.match(html, /<iframe /);
    });

    for (const editor of editors) {
      for (const language of languages) {
        it(`${user}, ${editor} editor, ${language.tag}: the page shows it at the height of its content`, async () => {
          const address = await wordpress.publish(user, editor, frameAddress(language));
          const page = await wordpress.visit(address);
          const [element, frame] = await frameOn(page);
          const {sandbox, title, secret} = await element.evaluate((frame) => ({
            sandbox: frame.getAttribute('sandbox'),
            title: frame.title,
            secret: frame.src.endsWith(`#?secret=${frame.dataset['secret']}`),
          }));
          assert.deepEqual({sandbox, secret}, {sandbox: 'allow-scripts', secret: true});
          assert.match(title, language.words);

          await assertNumber(frame, language, {complete: true});
          const closed = await heights(element, frame, fits);
          assert.equal(closed.frame, allowed(closed));

          // Content beyond WordPress's limit can be scrolled to.
          await openAll(frame);
          const beyond = await frame.evaluate(() => {
            scrollTo(0, document.documentElement.scrollHeight);
            return document.body.getBoundingClientRect().bottom - innerHeight;
          });
          assert.ok(beyond <= 1, `${beyond} px are out of reach.`);
        });
      }
    }
  }

  it('gets its height if WordPress listens only after the first message', async () => {
    const address = await wordpress.publish('author', 'block', frameAddress(dutch));
    const page = await wordpress.visit(address, {prepare: holdHostScript});
    const [element, frame] = await frameOn(page);
    const whole = await heights(element, frame, fits);
    assert.equal(whole.frame, allowed(whole));
  });

  it('fits a phone', async () => {
    const address = await wordpress.publish('author', 'block', frameAddress(dutch));
    const page = await wordpress.visit(address, {width: 360});
    const [element, frame] = await frameOn(page);
    await assertNumber(frame, dutch);
    const {x, width} = (await element.boundingBox())!;
    assert.ok(x >= 0 && x + width <= 360, `from ${x} px, ${width} px wide`);
  });

  it('shows the number without JavaScript', async () => {
    const address = await wordpress.publish('author', 'block', frameAddress(dutch));
    const page = await wordpress.visit(address, {scripts: false});
    await assertNumber(page, dutch);
  });
});

/** Delays WordPress's script until the frame has sent its height once, with nobody listening. */
async function holdHostScript(page: Page) {
  await page.evaluateOnNewDocument(() => {
    addEventListener('message', ({data}: MessageEvent<{message?: string}>) => {
      if (data.message === 'height') document.documentElement.dataset['said'] = '';
    });
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const held = request.url().includes('/wp-embed');
    const ready = held ? page.waitForSelector('[data-said]') : Promise.resolve();
    // If the frame sends nothing, the test fails because of the height.
    void ready.catch(() => undefined).then(() => request.continue());
  });
}
