import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {frameOn, heights, type Heights, lookAtNumber, openAll} from './look.js';
import {frameAddress, languages} from './snippets.js';
import {editors, users, WordPress} from './wordpress.js';

const NUMBER = '0800 266 64 36';

/** What WordPress's own script makes of a height it is told. */
const allowed = ({content}: Heights) => Math.min(1000, Math.max(200, content));
const fits = (now: Heights) => now.frame === allowed(now);

describe('oEmbed, by the frame page’s address', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const user of users) {
    it(`${user}: the editor shows it`, async () => {
      const url = encodeURIComponent(frameAddress('nl'));
      const path = `/oembed/1.0/proxy?url=${url}`;
      const {html} = await wordpress.ask<{html: string}>(user, path);
      assert.match(html, /<iframe /);
    });

    for (const editor of editors) {
      for (const {tag, dir, words} of languages) {
        it(`${user}, ${editor} editor, ${tag}: the page shows it at its height`, async () => {
          const pasted = frameAddress(tag);
          const page = await wordpress.visit(await wordpress.publish(user, editor, pasted));
          const [element, frame] = await frameOn(page);
          const {sandbox, title, secret} = await element.evaluate((frame) => ({
            sandbox: frame.getAttribute('sandbox'),
            title: frame.title,
            secret: frame.src.endsWith(`#?secret=${frame.dataset['secret']}`),
          }));
          assert.deepEqual({sandbox, secret}, {sandbox: 'allow-scripts', secret: true});
          assert.match(title, words);

          const seen = await lookAtNumber(frame, {words});
          assert.equal(seen.number, NUMBER);
          assert.equal(seen.lang, tag);
          assert.equal(seen.direction, dir);
          const whole = await heights(element, frame, fits);
          assert.equal(whole.frame, allowed(whole));

          // What is beyond WordPress's limit can be scrolled to.
          await openAll(frame);
          const open = await heights(element, frame, fits);
          assert.equal(open.frame, allowed(open));
          const last = await frame.evaluate(() => {
            scrollTo(0, document.documentElement.scrollHeight);
            return document.body.getBoundingClientRect().bottom - innerHeight;
          });
          assert.ok(last <= 1, `${last} px are out of reach.`);
        });
      }
    }
  }

  it('shows its height, too, where WordPress listens only after the frame has spoken', async () => {
    const address = await wordpress.publish('author', 'block', frameAddress('nl'));
    const page = await wordpress.visit(address, {prepare: holdHostScript});
    const [element, frame] = await frameOn(page);
    const whole = await heights(element, frame, fits);
    assert.equal(whole.frame, allowed(whole));
  });

  it('fits a phone', async () => {
    const address = await wordpress.publish('author', 'block', frameAddress('nl'));
    const page = await wordpress.visit(address, {width: 360});
    const [element, frame] = await frameOn(page);
    assert.equal((await lookAtNumber(frame)).number, NUMBER);
    const {x, width} = (await element.boundingBox())!;
    assert.ok(x >= 0 && x + width <= 360, `from ${x} px, ${width} px wide`);
  });

  it('shows the number to a visitor without scripts', async () => {
    const address = await wordpress.publish('author', 'block', frameAddress('nl'));
    const page = await wordpress.visit(address, {scripts: false});
    assert.equal((await lookAtNumber(page)).number, NUMBER);
  });
});

/** Keeps WordPress's own script back until the frame has said its height to nobody. */
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
    void ready.then(() => request.continue());
  });
}
