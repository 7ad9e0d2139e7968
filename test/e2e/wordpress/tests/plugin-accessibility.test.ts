import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';
import {insertBlock, newPost} from './block-editor.js';
import {installPlugin, removePlugin, saveSettings, settingsPage} from './dashboard.js';
import {assertRuns} from './page-state.js';
import {pluginArchive, WordPress} from './wordpress.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const sidebar = '.interface-complementary-area';

describe('the plugin, for an editor without a mouse or without sight', () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await WordPress.open();
    await installPlugin(wordpress, pluginArchive);
  });
  after(async () => {
    await removePlugin(wordpress);
    await wordpress.close();
  });

  it('axe finds nothing on the settings page', async () => {
    const page = await wordpress.dashboard(settingsPage);
    await assertRuns(page);
    assert.deepEqual(await violations(page, '.wrap'), []);
    await page.close();
  });

  it('axe finds nothing on it with faults, and the field says where these are described', async () => {
    const page = await saveSettings(wordpress, {'[help]': '{"services": ['});
    assert.deepEqual(await violations(page, '.wrap'), []);
    const described = await page.$eval('#signpost-help', (field) => ({
      invalid: field.ariaInvalid,
      by: document.getElementById(field.getAttribute('aria-describedby')!)?.textContent,
    }));
    assert.equal(described.invalid, 'true');
    assert.match(described.by!, /geen JSON/);
    await page.close();
  });

  it('the settings page works by keyboard: each control in its order, then save', async () => {
    const page = await wordpress.dashboard(settingsPage);
    await page.focus('#signpost-file');
    const names = [
      'file',
      'help',
      'summary',
      'background',
      'text',
      'surface',
      'accent',
      'on-accent',
    ];
    for (const name of [...names.slice(1), 'submit']) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const control = document.activeElement!;
        return control.id.replace('signpost-', '') || control.localName;
      });
      assert.equal(focused, name);
    }
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.ok(await page.$('.settings-error'));
    await page.close();
  });

  it('axe finds nothing in the sidebar of either block', async () => {
    const page = await newPost(wordpress, 'administrator');
    for (const name of ['signpost/panel', 'signpost/exit']) {
      await insertBlock(page, name);
      await page.waitForSelector(`${sidebar} select`);
      assert.deepEqual(await violations(page, sidebar), []);
    }
    await page.close();
  });

  it('the sidebar works by keyboard, and the preview is not in the way', async () => {
    const page = await newPost(wordpress, 'administrator');
    await insertBlock(page, 'signpost/panel');
    const select = await page.waitForSelector(`${sidebar} select`);
    await select!.focus();
    const seen: string[] = [];
    // From the first control to the last: the twelve of the panel, and each word of a list.
    for (let presses = 0; presses < 45; presses++) {
      const focused = await page.evaluate(
        () => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent ?? ''
      );
      seen.push(focused);
      if (focused === 'Een knop die de pagina meteen verlaat') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    const isOn = await page.evaluate(() => (document.activeElement as HTMLInputElement).checked);
    assert.equal(isOn, true, seen.join('\n'));
    assert.equal(seen[0], 'Taal');
    assert.equal(seen.includes(''), false);
    await page.close();
  });
});

/** What axe finds in a part of the page, without the preview, which has tests of its own. */
async function violations(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (part) => {
    const {axe} = window as unknown as {axe: {run(context: object): Promise<AxeResults>}};
    const {violations} = await axe.run({include: part, exclude: 'signpost-panel'});
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
  }, part);
}
