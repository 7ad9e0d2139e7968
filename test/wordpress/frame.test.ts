import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {frameOn, heights, lookAtNumber, openAll} from './look.js';
import {frame as snippet, languages} from './snippets.js';
import {editors, WordPress} from './wordpress.js';

describe('the frame', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const editor of editors) {
    for (const language of languages) {
      const {tag, dir, words, frameTitle} = language;
      const pasted = snippet(language);

      it(`${editor} editor, ${tag}: an administrator's page shows it at its height`, async () => {
        const page = await wordpress.visit(
          await wordpress.publish('administrator', editor, pasted)
        );
        const [element, frame] = await frameOn(page);
        const kept = await element.evaluate((frame) =>
          ['title', 'loading', 'referrerpolicy', 'sandbox'].map((name) => frame.getAttribute(name))
        );
        assert.deepEqual(kept, [
          frameTitle,
          'lazy',
          'no-referrer',
          'allow-scripts allow-popups allow-popups-to-escape-sandbox',
        ]);

        const {number, lang, direction} = await lookAtNumber(frame, {words});
        assert.deepEqual(
          {number, lang, direction},
          {number: '0800 266 64 36', lang: tag, direction: dir}
        );

        const fits = (now: {frame: number; content: number}) => now.frame === now.content;
        const closed = await heights(element, frame, fits);
        assert.equal(closed.frame, closed.content);
        await openAll(frame);
        const open = await heights(
          element,
          frame,
          (now) => fits(now) && now.content > closed.content
        );
        assert.equal(open.frame, open.content);
        assert.ok(open.content > closed.content + 500);
      });

      it(`${editor} editor, ${tag}: an author's page keeps the number`, async () => {
        const page = await wordpress.visit(await wordpress.publish('author', editor, pasted));
        const {number, lang, direction} = await lookAtNumber(page);
        assert.deepEqual(
          {number, lang: lang.slice(0, 2), direction},
          {number: '0800 266 64 36', lang: tag, direction: dir}
        );
        assert.equal(await page.$('iframe'), null);
      });
    }
  }

  it('shows the number where the host page runs no script', async () => {
    const pasted = snippet(languages[0]!);
    const address = await wordpress.publish('administrator', 'block', pasted);
    const page = await wordpress.visit(address, {scripts: false});
    const [, frame] = await frameOn(page);
    assert.equal((await lookAtNumber(frame)).number, '0800 266 64 36');
  });
});
