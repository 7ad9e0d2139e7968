import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {type Editor, insertBlock, newPost} from './block-editor.js';
import {installPlugin, removePlugin} from './dashboard.js';
import {withMustUse} from './must-use.js';
import {assertNumber, assertRuns} from './page-state.js';
import {languages} from './snippets.js';
import {pluginArchive, siteOrigin, users, WordPress} from './wordpress.js';
import {waitForElement} from '../../../runner/wait-for-element.js';

const [dutch] = languages as [(typeof languages)[0]];

describe('the plugin in the block editor', () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await WordPress.open();
    await installPlugin(wordpress, pluginArchive);
  });
  after(async () => {
    await removePlugin(wordpress);
    await wordpress.close();
  });

  for (const user of users) {
    it(`an ${user} inserts the block, sees the panel, changes and publishes it`, async () => {
      const page = await newPost(wordpress, user);
      await insertBlock(page, 'signpost/panel');
      await assertRuns(page);
      await assertNumber(page, dutch, {within: 'signpost-panel', complete: true});
      await choose(page, 'Voor wie de pagina is', 'school');
      await page.waitForFunction(() => document.querySelector('signpost-panel[for="school"]'));
      await tick(page, 'Toon alleen', 'Zorgen over een kind of iemand anders');
      await page.waitForFunction(() => document.querySelector('signpost-panel[only="other"]'));

      const address = await publish(page);
      const visit = await wordpress.visit(address, {scripts: false});
      const needs = await visit.$$eval('signpost-panel >>> [data-need]', (needs) =>
        needs.map((need) => (need as HTMLElement).dataset['need'])
      );
      assert.deepEqual(needs, ['other']);
      await page.close();
    });
  }

  it('the preview can’t be clicked, and comes back when the post is opened again', async () => {
    const page = await newPost(wordpress, 'administrator');
    await insertBlock(page, 'signpost/panel');
    await assertRuns(page);
    assert.equal(await page.$eval('signpost-panel', (panel) => panel.matches('[inert] *')), true);
    await publish(page);
    const saved = await page.evaluate(() =>
      (window as unknown as {wp: Editor}).wp.data.select('core/editor')['getCurrentPostId']!()
    );
    await page.goto(`${siteOrigin}/wp-admin/post.php?post=${String(saved)}&action=edit`);
    await assertRuns(page);
    const invalid = await page.$('.block-editor-warning');
    assert.equal(invalid, null);
    await page.close();
  });

  it('the preview works in the frame in which the editor shows a tablet', async () => {
    const page = await newPost(wordpress, 'administrator');
    await insertBlock(page, 'signpost/panel');
    await page.evaluate(() =>
      (window as unknown as {wp: Editor}).wp.data.dispatch('core/edit-post')[
        '__experimentalSetPreviewDeviceType'
      ]!('Tablet')
    );
    const canvas = await page.waitForSelector('iframe[name="editor-canvas"]');
    const frame = await canvas!.contentFrame();
    await assertRuns(frame);
    await assertNumber(frame, dutch, {within: 'signpost-panel', complete: true});
    await page.close();
  });

  it('the exit shows, and Shift pressed three times does not leave the editor', async () => {
    const page = await newPost(wordpress, 'administrator');
    await insertBlock(page, 'signpost/exit');
    const link = await waitForElement(page, '[data-type="signpost/exit"] >>> a');
    assert.match(await link.evaluate(({textContent}) => textContent), /Verlaat/);
    await insertBlock(page, 'signpost/panel', {exit: true});
    await assertRuns(page);
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
    assert.match(page.url(), /post-new\.php/);
    assert.equal(await page.$('signpost-exit'), null);
    assert.equal(await page.$('signpost-panel[exit]'), null);
    await page.close();
  });

  it('an attribute that another plugin gives to every block does not stop the preview', async () => {
    const code = `add_action('enqueue_block_editor_assets', fn() => wp_add_inline_script('wp-hooks', <<<'JS'
      wp.hooks.addFilter('blocks.registerBlockType', 'test/all', (block) =>
        ({...block, attributes: {...block.attributes, '@when': {type: 'string', default: 'always'}}}));
JS));`;
    await withMustUse(code, async () => {
      const page = await newPost(wordpress, 'author');
      await insertBlock(page, 'signpost/panel');
      await assertRuns(page);
      await page.close();
    });
  });

  it('names its blocks in the editor’s language', async () => {
    const page = await newPost(wordpress, 'author');
    const titles = await page.evaluate(() => {
      const {select} = (window as unknown as {wp: Editor}).wp.data;
      return ['panel', 'exit'].map(
        (name) =>
          (select('core/blocks')['getBlockType']!(`signpost/${name}`) as {title: string}).title
      );
    });
    assert.deepEqual(titles, ['Signpost', 'Signpost: deze pagina verlaten']);
    await page.close();
  });
});

/** Chooses a value from a list in the sidebar. */
async function choose(page: Page, label: string, value: string) {
  const found = await page.waitForFunction(
    (label) =>
      [...document.querySelectorAll<HTMLLabelElement>('.interface-complementary-area label')].find(
        ({textContent}) => textContent === label
      )?.control?.id,
    {},
    label
  );
  await page.select(`#${(await found.jsonValue())!}`, value);
}

/** Ticks a word of a list in the sidebar. */
async function tick(page: Page, list: string, label: string) {
  await page.waitForSelector('.interface-complementary-area fieldset');
  await page.evaluate(
    (list, label) => {
      const fieldset = [...document.querySelectorAll('fieldset')].find(
        (fieldset) => fieldset.querySelector('legend')?.textContent === list
      );
      const labels = [...fieldset!.querySelectorAll('label')];
      labels.find(({textContent}) => textContent === label)!.click();
    },
    list,
    label
  );
}

/** Publishes the post, and returns its address. */
async function publish(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const {dispatch, select} = (window as unknown as {wp: Editor}).wp.data;
    await dispatch('core/editor')['editPost']!({title: 'Hulp', status: 'publish'});
    await dispatch('core/editor')['savePost']!();
    return select('core/editor')['getPermalink']!() as string;
  });
}
