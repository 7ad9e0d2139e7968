import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {assertNumber, height} from './page-state.js';
import {languages, plain, prerendered, snippet} from './snippets.js';
import {editors, users, WordPress} from './wordpress.js';

describe('plain HTML', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const user of users) {
    for (const editor of editors) {
      for (const language of languages) {
        it(`${user}, ${editor} editor, ${language.tag}: is complete, with its languages and numbers`, async () => {
          const pasted = await plain(language);
          const page = await wordpress.visit(await wordpress.publish(user, editor, pasted));
          const {before, after} = await page.evaluate(structures, pasted);
          assert.ok(before.summaries > 5 && before.links.length > 20);
          assert.deepEqual(after, before);

          // Opens a need with a number, unless it is open already.
          const need = await page.$(
            '.entry-content details:has([href^="tel:"]):not([open]) summary'
          );
          await need?.click();
          await assertNumber(page, language, {complete: true});
        });
      }
    }
  }
});

/** Describes the structure of the pasted HTML and of the page's. Runs in the page. */
function structures(pasted: string) {
  const source = new DOMParser().parseFromString(pasted, 'text/html').body;
  const [before, after] = [source, document.querySelector('.entry-content')!].map((tree) => ({
    summaries: tree.querySelectorAll('details > summary').length,
    headings: tree.querySelectorAll('h2, h3, h4, h5, h6').length,
    links: [...tree.querySelectorAll('a')].map(
      (link) => `${link.getAttribute('href')} ${link.dir}`
    ),
    languages: [...tree.querySelectorAll<HTMLElement>('[lang]')].map(
      (element) => `${element.localName} ${element.lang} ${element.dir}`
    ),
  }));
  return {before: before!, after: after!};
}

describe('prerendered HTML', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const editor of editors) {
    for (const language of languages) {
      for (const scripts of [false, true]) {
        const what = `${editor} editor, ${language.tag}, ${scripts ? 'then the script' : 'without scripts'}`;
        it(`${what}: an administrator’s page shows all of it`, async () => {
          const [script] = /<script.*<\/script>/.exec(snippet('Script', language))!;
          const pasted = `${script}\n${await prerendered(language)}`;
          const address = await wordpress.publish('administrator', editor, pasted);
          const page = await wordpress.visit(address, {scripts});
          await assertNumber(page, language, {within: 'signpost-panel', complete: true});
          const panel = await height(page, 'signpost-panel');
          assert.ok(panel > 500);
          assert.equal(panel, await height(page, 'signpost-panel >>> .root'));
        });
      }
    }
  }
});
