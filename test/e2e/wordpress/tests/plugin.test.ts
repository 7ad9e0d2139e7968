import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {activateTheme, installPlugin, removePlugin} from './dashboard.js';
import {withMustUse} from './must-use.js';
import {assertNumber, assertRuns, height} from './page-state.js';
import {languages} from './snippets.js';
import {pluginArchive, users, WordPress} from './wordpress.js';

const [dutch] = languages as [(typeof languages)[0]];

/** How an editor places the panel: with settings, in the block editor or anywhere else. */
const placements = {
  block: (settings: Record<string, unknown> = {}) =>
    `<!-- wp:signpost/panel ${JSON.stringify(settings)} /-->`,
  shortcode: (settings: Record<string, unknown> = {}) =>
    `[signpost ${Object.entries(settings)
      .map(([name, value]) => (value === true ? name : `${name}="${String(value)}"`))
      .join(' ')}]`,
};

/** WordPress takes the direction from a translation, which is not installed. */
const rightToLeft = `add_filter('locale', fn() => 'he_IL');
  add_action('init', fn() => ($GLOBALS['wp_locale']->text_direction = 'rtl'));`;

describe('the plugin', () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await WordPress.open();
    await installPlugin(wordpress, pluginArchive);
  });
  after(async () => {
    await activateTheme(wordpress, 'twentytwentythree');
    await removePlugin(wordpress);
    await wordpress.close();
  });

  for (const theme of ['twentytwentyone', 'twentytwentythree']) {
    describe(`with the theme ${theme}`, () => {
      before(() => activateTheme(wordpress, theme));

      for (const user of users) {
        for (const [placement, placed] of Object.entries(placements)) {
          for (const language of languages) {
            for (const scripts of [false, true]) {
              it(`${placement} by an ${user}, ${language.tag}, ${scripts ? 'with' : 'without'} scripts: shows all of it`, async () => {
                const settings = language === dutch ? {} : {lang: language.tag};
                const address = await wordpress.publishContent(user, placed(settings));
                const page = await wordpress.visit(address, {scripts});
                await assertNumber(page, language, {within: 'signpost-panel', complete: true});
                assert.ok((await height(page, 'signpost-panel')) > 500);
                if (scripts) await assertRuns(page);
              });
            }
          }
        }
      }
    });
  }

  for (const [placement, placed] of Object.entries(placements)) {
    it(`${placement}: shows the same needs, title and theme before and after the script`, async () => {
      const needs = {need: 'victim other', only: 'other victim self'};
      const content = placed({...needs, label: 'Hulp & meer', theme: 'dark', parts: 'help'});
      const address = await wordpress.publishContent('author', content);
      const seen = await Promise.all(
        [false, true].map(async (scripts) => {
          const page = await wordpress.visit(address, {scripts});
          if (scripts) await assertRuns(page);
          return page.evaluate(shown);
        })
      );
      assert.deepEqual(seen[0], {
        needs: ['victim', 'other', 'self'],
        title: 'Hulp & meer',
        theme: 'dark',
        rubrics: 0,
      });
      assert.deepEqual(seen[1], seen[0]);
    });

    it(`${placement}: a wrong value takes no number away`, async () => {
      const content = placed({lang: 'xx', theme: 'pink', need: 'nothing', reading: '../../x'});
      const page = await wordpress.visit(await wordpress.publishContent('author', content));
      await assertNumber(page, dutch, {within: 'signpost-panel', complete: true});
    });
  }

  for (const [what, code] of [
    ['WPML', "add_filter('wpml_current_language', fn() => 'ar');"],
    ['Polylang', "function pll_current_language($field = 'slug') { return 'ar'; }"],
    [
      'Polylang, which answers WPML’s hook with a code of the site’s own',
      `function pll_current_language($field = 'slug') { return $field === 'locale' ? 'ar' : 'uk'; }
      add_filter('wpml_current_language', 'pll_current_language', 10, 0);`,
    ],
    [
      'WPML with a code of the site’s own',
      "add_filter('locale', fn() => 'ar'); add_filter('wpml_current_language', fn() => 'sy');",
    ],
    [
      'Polylang in a list of all languages',
      "add_filter('locale', fn() => 'ar'); function pll_current_language() { return false; }",
    ],
    ['the site', "add_filter('locale', fn() => 'ar');"],
  ] as const) {
    it(`the language of the page, as ${what} gives it, before and after the script`, async () => {
      const address = await wordpress.publishContent('author', placements.block());
      await withMustUse(code, async () => {
        for (const scripts of [false, true]) {
          const page = await wordpress.visit(address, {scripts});
          if (scripts) await assertRuns(page);
          await assertNumber(page, languages[1]!, {within: 'signpost-panel', complete: true});
        }
      });
    });
  }

  it('a right-to-left site in a language that Signpost lacks: shows Dutch, from left to right', async () => {
    const address = await wordpress.publishContent('author', placements.block());
    await withMustUse(rightToLeft, async () => {
      for (const scripts of [false, true]) {
        const page = await wordpress.visit(address, {scripts});
        assert.equal(await page.$eval('html', ({dir}) => dir), 'rtl');
        if (scripts) await assertRuns(page);
        await assertNumber(page, dutch, {within: 'signpost-panel', complete: true});
      }
    });
  });

  it('a title with markup shows as it is', async () => {
    const label = '<img src=x onerror=document.title=1>"$1';
    const content = placements.block({label}).replaceAll('<img', '\\u003cimg');
    const address = await wordpress.publishContent('administrator', content);
    for (const scripts of [false, true]) {
      const page = await wordpress.visit(address, {scripts});
      if (scripts) await assertRuns(page);
      assert.equal(await page.evaluate(() => document.querySelector('signpost-panel img')), null);
      assert.equal((await page.evaluate(shown)).title, label);
    }
  });

  for (const label of ['exit', '0', ' ']) {
    it(`a title that is “${label}” is a title, and no other setting`, async () => {
      const address = await wordpress.publishContent('author', placements.block({label}));
      const html = await (await fetch(address)).text();
      assert.doesNotMatch(/<signpost-panel[^>]*>/.exec(html)![0], / exit[ >]/);
      const page = await wordpress.visit(address, {scripts: false});
      const title = (await page.evaluate(shown)).title;
      assert.equal(title, label.trim() || 'Hulp bij online seksueel kindermisbruik');
    });
  }

  it('for a school: shows the young reading before the script too', async () => {
    const address = await wordpress.publishContent('author', placements.block({for: 'school'}));
    const page = await wordpress.visit(address, {scripts: false});
    const {needs, title} = await page.evaluate(shown);
    assert.equal(needs[0], 'victim');
    // It names no abuse, since classmates may look along.
    assert.equal(title, 'Hulp bij iets naars online');
    const html = await (await fetch(address)).text();
    assert.match(html, /\bje\b/);
  });
});

/** What the panel shows. Runs in the page. */
function shown() {
  const root = document.querySelector('signpost-panel')!.shadowRoot!;
  return {
    needs: [...root.querySelectorAll<HTMLElement>('[data-need]')].map(
      ({dataset}) => dataset['need']
    ),
    title: root.querySelector('.title')?.textContent.trim(),
    theme: root.querySelector<HTMLElement>('.root')?.dataset['theme'],
    rubrics: root.querySelectorAll('[data-rubric]').length,
  };
}
