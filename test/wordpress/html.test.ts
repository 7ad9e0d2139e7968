import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {lookAtNumber} from './look.js';
import {declarative, languages, plain, scriptForms} from './snippets.js';
import {editors, users, WordPress} from './wordpress.js';

const NUMBER = '0800 266 64 36';

describe('plain HTML', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const user of users) {
    for (const editor of editors) {
      for (const {tag, dir, words} of languages) {
        it(`${user}, ${editor} editor, ${tag}: whole, with its languages and its numbers`, async () => {
          const pasted = await plain(tag);
          const page = await wordpress.visit(await wordpress.publish(user, editor, pasted));
          // The same marks, read from what was pasted and from what is shown.
          const [before, after] = await page.evaluate((pasted) => {
            const source = new DOMParser().parseFromString(pasted, 'text/html').body;
            return [source, document.querySelector('.entry-content')!].map((tree) => ({
              parts: tree.querySelectorAll('details').length,
              summaries: tree.querySelectorAll('details > summary').length,
              headings: tree.querySelectorAll('h2, h3, h4, h5, h6').length,
              links: [...tree.querySelectorAll('a')].map(
                (a) => `${a.getAttribute('href')} ${a.dir}`
              ),
              languages: [...tree.querySelectorAll('[lang]')].map(
                (one) => `${one.localName} ${(one as HTMLElement).lang} ${(one as HTMLElement).dir}`
              ),
            }));
          }, pasted);
          assert.ok(before!.parts > 5 && before!.links.length > 20);
          assert.deepEqual(after, before);

          // As a visitor opens it, where it is not open.
          await page.$eval('.entry-content details:not([open]) > summary', (summary) => {
            if (summary.parentElement!.querySelector('a[href^="tel:"]')) summary.click();
          });
          const {number, lang, direction, words: all} = await lookAtNumber(page);
          assert.deepEqual({number, lang, direction}, {number: NUMBER, lang: tag, direction: dir});
          assert.match(all, words);
        });
      }
    }
  }
});

describe('HTML with its own looks', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const editor of editors) {
    for (const language of languages) {
      const {tag, dir, words} = language;
      for (const scripts of [false, true]) {
        it(`${editor} editor, ${tag}, ${scripts ? 'then the script' : 'no scripts'}: an administrator's page shows all of it`, async () => {
          const [script] = scriptForms['module']!(language).split('\n');
          const pasted = `${script}\n${await declarative(tag)}`;
          const address = await wordpress.publish('administrator', editor, pasted);
          const page = await wordpress.visit(address, {scripts});
          const seen = await lookAtNumber(page, {within: 'signpost-panel', words});
          assert.equal(seen.number, NUMBER);
          assert.equal(seen.lang, tag);
          assert.equal(seen.direction, dir);
          assert.match(seen.words, words);
          const [panel, content] = await page.$eval('signpost-panel', (panel) =>
            [panel, panel.shadowRoot!.querySelector('.root')!].map(
              (one) => one.getBoundingClientRect().height
            )
          );
          assert.equal(panel, content);
          assert.ok(panel! > 500);
        });
      }
    }
  }
});
