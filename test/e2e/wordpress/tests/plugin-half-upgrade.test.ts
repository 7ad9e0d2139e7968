import assert from 'node:assert/strict';
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {installPlugin, removePlugin} from './dashboard.js';
import {assertNumber} from './page-state.js';
import {languages} from './snippets.js';
import {pluginArchive, siteFolder, siteOrigin, WordPress} from './wordpress.js';

const [dutch] = languages as [(typeof languages)[0]];
const folder = path.join(siteFolder, 'wp-content/plugins/signpost');
const content = '<!-- wp:signpost/exit /--><!-- wp:signpost/panel /-->\n\n[signpost]';

/** What the copying of files may not have reached, or not finished. */
const unfinished = [
  ['without', 'files/html/nl.html'],
  ['with half of', 'files/html/nl.html'],
  ['without', 'files/html/nl.exit.html'],
  ['without', 'files/languages.json'],
  ['with half of', 'files/languages.json'],
  ['without', 'files/national-numbers.json'],
  ['without', 'files/files.json'],
  ['without', 'files/signpost.js'],
  ['with half of', 'files/signpost.js'],
  ['without', 'files/locales/nl.js'],
  ['without', 'blocks/editor.js'],
  ['with half of', 'blocks/editor.js'],
  ['without', 'blocks/panel/block.json'],
  ['with half of', 'blocks/panel/block.json'],
  ['without', 'languages/signpost-nl_NL.mo'],
  ['with half of', 'languages/signpost-nl_NL.mo'],
  ['without', 'includes/render.php'],
  ['with half of', 'includes/render.php'],
] as const;

const damages = {without: remove, 'with half of': halve};

describe('the plugin after an upgrade that stopped halfway', () => {
  let wordpress: WordPress;
  let address: string;
  before(async () => {
    wordpress = await WordPress.open();
    await installPlugin(wordpress, pluginArchive);
    address = await wordpress.publishContent('author', content);
  });
  after(async () => {
    await removePlugin(wordpress);
    await wordpress.close();
  });

  for (const [state, file] of unfinished) {
    it(`${state} ${file}: pages keep the number, and the editor is told`, async () => {
      const restore = damages[state](path.join(folder, file));
      try {
        for (const scripts of [false, true]) {
          const page = await wordpress.visit(address, {scripts});
          await assertNumber(page, dutch);
          const text = await page.$eval('body', ({innerText}) => innerText);
          assert.match(text, /WordPress/, 'the end of the page is there too');
          await page.browserContext().close();
        }
        await assertNotice(`${siteOrigin}/wp-admin/index.php`, '.notice-error');
        if (!file.startsWith('includes/')) {
          await assertNotice(`${siteOrigin}/wp-admin/post-new.php`, '.components-notice.is-error');
        }
      } finally {
        restore();
      }
    });
  }

  async function assertNotice(address: string, notice: string) {
    const page = await wordpress.dashboard(address);
    const shown = await page.waitForSelector(notice);
    assert.match(await shown!.evaluate(({textContent}) => textContent), /Signpost/);
    await page.close();
  }
});

function remove(file: string) {
  renameSync(file, `${file}.gone`);
  return () => {
    renameSync(`${file}.gone`, file);
  };
}

function halve(file: string) {
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length / 2));
  return () => {
    writeFileSync(file, whole);
  };
}
