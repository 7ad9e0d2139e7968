import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {installPlugin, removePlugin} from './dashboard.js';
import {withMustUse} from './must-use.js';
import {assertNumber, assertRuns} from './page-state.js';
import {languages} from './snippets.js';
import {pluginArchive, WordPress} from './wordpress.js';

const [dutch] = languages as [(typeof languages)[0]];

/** Rewrites the page as it leaves: `$html` is the page. */
const rewriting = (code: string) =>
  `add_action('template_redirect', fn() => ob_start(function ($html) { ${code} return $html; }));`;

/** PHP that changes each tag that matches, unless one of the conditions on `$tag` holds. */
const each = (tag: string, unless: string, change: string) =>
  rewriting(`$html = preg_replace_callback('~${tag}~is', function ($found) {
    $tag = $found[0];
    return ${unless} ? $tag : ${change};
  }, $html);`);

const anyOf = (list: string, text = '$tag') =>
  `array_filter(${list}, fn($part) => $part && strpos(${text}, trim($part)) !== false)`;

const script = '<script[^>]*></script>';
const style = '<style[^>]*>.*?</style>';

/**
 * What each does to a page, as its source has it: which tags, and what keeps them out of its hands.
 * Theirs is not in the tests, since it is not ours to distribute and needs a network.
 */
const optimisers = {
  'WP Rocket, delay': each(
    script,
    "preg_match('#' . implode('|', apply_filters('rocket_delay_js_exclusions', ['none'])) . '#i', $tag)",
    `str_replace(['type="module"', ' src='], ['type="text/rocketlazyloadscript"', ' data-rocket-src='], $tag)`
  ),
  'WP Rocket, defer': each(
    script,
    "preg_match('#(' . implode('|', apply_filters('rocket_exclude_defer_js', ['none'])) . ')#i', $tag)",
    `str_replace('type="module"', 'defer', $tag)`
  ),
  'WP Rocket, minify': each(
    script,
    "strpos($tag, 'data-no-minify=') || preg_match('#(' . implode('|', apply_filters('rocket_exclude_js', ['none'])) . ')#', $tag)",
    "''"
  ),
  'WP Rocket, unused CSS': each(
    style,
    anyOf("apply_filters('rocket_rucss_inline_atts_exclusions', ['none'])", "strtok($tag, '>')"),
    "''"
  ),
  'Autoptimize, scripts': each(
    script,
    anyOf("explode(',', apply_filters('autoptimize_filter_js_exclude', 'none, other'))"),
    "''"
  ),
  'Autoptimize, inline styles': each(style, "strpos($tag, 'data-noptimize')", "''"),
  'LiteSpeed Cache, scripts': each(
    script,
    `strpos($tag, 'data-no-optimize="1"') && strpos($tag, 'data-no-defer')`,
    `str_replace([' type="module"', ' src='], [' type="litespeed/javascript"', ' data-src='], $tag)`
  ),
  'LiteSpeed Cache, lists': each(
    script,
    `${anyOf("apply_filters('litespeed_optimize_js_excludes', [])")} && ${anyOf("apply_filters('litespeed_optm_js_defer_exc', [])")}`,
    "''"
  ),
  'LiteSpeed Cache, inline styles': each(style, `strpos($tag, 'data-no-optimize="1"')`, "''"),
  'Rocket Loader': each(
    script,
    `preg_match('/^[^>]*data-cfasync="false"[^>]* src=/', $tag)`,
    `preg_replace('/type="[^"]*"/', 'type="0123456789-module"', $tag)`
  ),
};

describe('the plugin on a site with an optimiser', () => {
  let wordpress: WordPress;
  let address: string;
  before(async () => {
    wordpress = await WordPress.open();
    await installPlugin(wordpress, pluginArchive);
    const blocks = '<!-- wp:signpost/exit /--><!-- wp:signpost/panel /-->';
    address = await wordpress.publishContent('author', blocks);
  });
  after(async () => {
    await removePlugin(wordpress);
    await wordpress.close();
  });

  for (const [name, code] of Object.entries(optimisers)) {
    it(`${name}: leaves the script and the styles where they are`, async () => {
      await withMustUse(code, async () => {
        const page = await wordpress.visit(address);
        await assertRuns(page);
        const plain = await wordpress.visit(address, {scripts: false});
        for (const tag of ['signpost-panel', 'signpost-exit']) {
          assert.equal(await hasOwnStyle(plain, tag), true);
        }
      });
    });
  }

  it('one that does not listen, and delays every script: visitors have all of the help meanwhile', async () => {
    const delaying = each(script, 'false', `str_replace('type="module"', 'type="later"', $tag)`);
    await withMustUse(delaying, async () => {
      const page = await wordpress.visit(address);
      await assertNumber(page, dutch, {within: 'signpost-panel', complete: true});
      assert.equal(await hasOwnStyle(page, 'signpost-panel'), true);
      assert.equal(await hasOwnStyle(page, 'signpost-panel'), true);
    });
  });

  it('one that moves every inline style into the page’s own: the panel’s does not reach the page', async () => {
    const combining = each(style, `strpos($tag, 'data-no-optimize')`, `"<link data-moved>"`);
    await withMustUse(combining, async () => {
      const html = await (await fetch(address)).text();
      assert.match(html, /data-moved/);
      assert.equal(html.match(/<style/g)?.length, 2);
    });
  });
});

/** Whether the style in the prerendered content is still in it. */
function hasOwnStyle(page: Page, tag: string) {
  return page.$eval(tag, ({shadowRoot}) => /:host/.test(shadowRoot!.innerHTML));
}
