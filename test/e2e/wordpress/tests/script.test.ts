import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {assertNumber, height} from './page-state.js';
import {languages, snippet} from './snippets.js';
import {editors, WordPress} from './wordpress.js';

describe('the script', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const heading of ['Script', 'One file', 'Loader']) {
    for (const editor of editors) {
      for (const language of languages) {
        const pasted = snippet(heading, language);
        const what = `${heading}, ${editor} editor, ${language.tag}`;

        it(`${what}: an administrator’s page shows the panel`, async () => {
          const address = await wordpress.publish('administrator', editor, pasted);
          const page = await wordpress.visit(address);
          await assertNumber(page, language, {within: 'signpost-panel', complete: true});
          const panel = await height(page, 'signpost-panel');
          assert.ok(panel > 500);
          assert.equal(panel, await height(page, 'signpost-panel >>> .root'));
        });

        it(`${what}: an author’s page keeps the number`, async () => {
          const address = await wordpress.publish('author', editor, pasted);
          const page = await wordpress.visit(address);
          await assertNumber(page, language);
          assert.equal(await page.$('signpost-panel'), null);
        });

        it(`${what}: the number is shown without JavaScript`, async () => {
          const address = await wordpress.publish('administrator', editor, pasted);
          const page = await wordpress.visit(address, {scripts: false});
          await assertNumber(page, language);
        });
      }
    }
  }
});
