import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {assertNumber, frameOn, heights, openAll} from './page-state.js';
import {languages, snippet} from './snippets.js';
import {editors, WordPress} from './wordpress.js';

describe('the frame', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const editor of editors) {
    for (const language of languages) {
      const {tag} = language;
      const pasted = snippet('Frame', language);

      it(`${editor} editor, ${tag}: an administrator’s page shows it at the height of its content`, async () => {
        const address = await wordpress.publish('administrator', editor, pasted);
        const page = await wordpress.visit(address);
        const [element, frame] = await frameOn(page);
        const kept = await element.evaluate((frame) =>
          ['title', 'loading', 'referrerpolicy', 'sandbox'].map((name) => frame.getAttribute(name))
        );
        const written = [...pasted.matchAll(/(?:title|loading|referrerpolicy|sandbox)="([^"]+)"/g)];
        assert.equal(kept.length, written.length);
        for (const [, value] of written) assert.ok(kept.includes(value!), value);

        await assertNumber(frame, language, {complete: true});
        const closed = await heights(element, frame, ({frame, content}) => frame === content);
        assert.equal(closed.frame, closed.content);
        await openAll(frame);
        const grown = ({frame, content}: typeof closed) =>
          frame === content && content > closed.content + 500;
        const open = await heights(element, frame, grown);
        assert.ok(grown(open), JSON.stringify({closed, open}));
      });

      it(`${editor} editor, ${tag}: an author’s page keeps the number`, async () => {
        const address = await wordpress.publish('author', editor, pasted);
        const page = await wordpress.visit(address);
        await assertNumber(page, language);
        assert.equal(await page.$('iframe'), null);
      });
    }
  }

  it('is as wide as the text, also on a phone', async () => {
    const pasted = snippet('Frame', languages[0]!);
    const address = await wordpress.publish('administrator', 'classic', pasted);
    for (const width of [1280, 360]) {
      const page = await wordpress.visit(address, {width});
      const [element] = await frameOn(page);
      const text = (await (await page.$('.entry-content > p'))!.boundingBox())!;
      const frame = (await element.boundingBox())!;
      assert.deepEqual([frame.x, frame.width], [text.x, text.width]);
    }
  });

  it('shows the number if the host page has no JavaScript', async () => {
    const [language] = languages;
    const pasted = snippet('Frame', language!);
    const address = await wordpress.publish('administrator', 'block', pasted);
    const page = await wordpress.visit(address, {scripts: false});
    const [, frame] = await frameOn(page);
    await assertNumber(frame, language!);
  });
});
