import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {lookAtNumber} from './look.js';
import {languages, scriptForms} from './snippets.js';
import {editors, WordPress} from './wordpress.js';

describe('the script', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const [name, snippet] of Object.entries(scriptForms)) {
    for (const editor of editors) {
      for (const language of languages) {
        const {tag, dir, words} = language;
        const pasted = snippet(language);

        it(`${name}, ${editor} editor, ${tag}: an administrator's page shows the panel`, async () => {
          const page = await wordpress.visit(
            await wordpress.publish('administrator', editor, pasted)
          );
          const seen = await lookAtNumber(page, {within: 'signpost-panel', words});
          assert.equal(seen.number, '0800 266 64 36');
          assert.equal(seen.lang, tag);
          assert.match(seen.words, words);
          const panel = await page.$eval('signpost-panel', (panel) => {
            const root = panel.shadowRoot!.querySelector('.root')!;
            return {
              direction: getComputedStyle(root).direction,
              height: panel.getBoundingClientRect().height,
              content: root.getBoundingClientRect().height,
            };
          });
          assert.equal(panel.direction, dir);
          assert.equal(panel.height, panel.content);
          assert.ok(panel.content > 500, `The panel is ${panel.content} px high.`);
        });

        it(`${name}, ${editor} editor, ${tag}: an author's page keeps the number`, async () => {
          const page = await wordpress.visit(await wordpress.publish('author', editor, pasted));
          const seen = await lookAtNumber(page);
          assert.equal(seen.number, '0800 266 64 36');
          assert.equal(seen.lang.slice(0, 2), tag);
          assert.equal(seen.direction, dir);
          assert.equal(await page.$('signpost-panel'), null);
        });
      }
    }
  }

  it('leaves the number on the page of a visitor without scripts', async () => {
    for (const editor of editors) {
      const pasted = scriptForms['module']!(languages[0]!);
      const address = await wordpress.publish('administrator', editor, pasted);
      const page = await wordpress.visit(address, {scripts: false});
      assert.equal((await lookAtNumber(page)).number, '0800 266 64 36');
    }
  });
});
