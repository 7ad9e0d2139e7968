import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {installPlugin, removePlugin, saveSettings, settingsPage} from './dashboard.js';
import {assertRuns, checkLines} from './page-state.js';
import {pluginArchive, siteFolder, siteOrigin, WordPress} from './wordpress.js';
import {waitForElement} from '../../../runner/wait-for-element.js';

const folder = path.join(siteFolder, 'wp-content/plugins/signpost');
const block = '<!-- wp:signpost/panel /-->';
const team = {
  id: 'wijkteam',
  need: ['other'],
  name: 'Wijkteam "West" & co',
  text: {nl: 'Het wijkteam denkt met u mee.', en: 'The team thinks along.'},
  phone: '030 123 45 67',
  hours: 'ma-vr 9.00-17.00',
};
const help = JSON.stringify({owner: 'Gemeente Utrecht', services: [team]});

describe('the plugin’s settings', () => {
  let wordpress: WordPress;
  let address: string;
  before(async () => {
    wordpress = await WordPress.open();
    // What a version before this one left: a number in its name, and a file that is gone.
    const before = path.join(siteFolder, 'signpost-before.zip');
    const entries = unzipSync(readFileSync(pluginArchive));
    const main = strFromU8(entries['signpost/signpost.php']!);
    entries['signpost/signpost.php'] = strToU8(main.replace(/(Version: +)\S+/, '$10.0.1'));
    entries['signpost/files/gone.js'] = strToU8('');
    writeFileSync(before, zipSync(entries));
    await installPlugin(wordpress, before);
    address = await wordpress.publishContent('author', block);
  });
  after(() => wordpress.close());
  beforeEach(async () => {
    await (await saveSettings(wordpress, {'[help]': help})).close();
  });

  for (const scripts of [false, true]) {
    it(`own help shows under its need ${scripts ? 'with' : 'without'} scripts`, async () => {
      const page = await wordpress.visit(address, {scripts});
      if (scripts) await assertRuns(page);
      const card = await waitForElement(page, '>>> [data-need="other"] [part~="local"]');
      const text = await card.evaluate((card) => card.textContent);
      assert.match(text, /Wijkteam "West" & co/);
      assert.match(text, /Gemeente Utrecht/);
      assert.match(text, /Het wijkteam denkt met u mee/);
      const dialled = await card.$eval('a[href^="tel:"]', (link) => link.getAttribute('href'));
      assert.equal(dialled, 'tel:+31301234567');
    });
  }

  it('the settings page shows the help as pages will', async () => {
    const page = await wordpress.dashboard(settingsPage);
    await waitForElement(page, 'signpost-panel >>> [part~="local"]');
    assert.equal(await page.$('#signpost-problems'), null);
    assert.equal(await page.$('.signpost-check'), null);
    await page.close();
  });

  it('hours that can’t be read: the check of the preview says so', async () => {
    const unread = JSON.stringify({services: [{...team, hours: 'ma op afspraak'}]});
    const page = await saveSettings(wordpress, {'[help]': unread});
    await page.goto(await page.$eval('a[href*="signpost-check"]', ({href}) => href));
    await checkLines(page, /^wrong: .*afspraak/);
    await page.close();
  });

  for (const [what, written, told] of [
    ['broken JSON', '{"services": [', /geen JSON/],
    ['JSON without services', '{"owner": "x"}', /geen lijst van diensten/],
    [
      'a service with an unknown need',
      JSON.stringify({services: [{...team, need: ['x']}]}),
      /Dienst 1: need is geen lijst/,
    ],
    [
      'markup in a name',
      JSON.stringify({services: [{...team, name: '<script>alert(1)</script>'}]}),
      /bevat opmaak/,
    ],
    [
      'two numbers in one',
      JSON.stringify({services: [{...team, phone: '030 1234567/68'}]}),
      /niet één volledig nummer/,
    ],
    [
      'a website that runs code',
      JSON.stringify({services: [{...team, href: 'javascript:alert(1)'}]}),
      /geen adres met http/,
    ],
  ] as const) {
    it(`${what}: the editor is told, the text is kept, and pages show the last valid one`, async () => {
      const page = await saveSettings(wordpress, {'[help]': written});
      const problems = await page.$eval('#signpost-problems', ({textContent}) => textContent);
      assert.match(problems, told);
      assert.equal(
        await page.$eval('#signpost-help', (area) => (area as HTMLTextAreaElement).value),
        written
      );
      await page.close();
      const html = await (await fetch(address)).text();
      assert.match(html, /<signpost-local[^>]*name="Wijkteam &quot;West&quot; &amp; co"/);
    });
  }

  it('a colour of the theme is used, and one with markup left out', async () => {
    const page = await saveSettings(wordpress, {
      '[colours][accent]': 'contrast',
      '[colours][text]': 'red;}</style><script>',
    });
    const notice = await page.$eval('.settings-error', ({textContent}) => textContent);
    assert.match(notice, /weggelaten/);
    await page.close();
    const html = await (await fetch(address)).text();
    const style = /<signpost-panel[^>]* style="([^"]*)"/.exec(html)?.[1];
    assert.equal(style, '--signpost-accent:var(--wp--preset--color--contrast);');
  });

  for (const [colour, what, expected] of [
    ['contrast', 'is used', /^good: .*Kleuren: (?!Gebruikt de kleuren van Signpost)/],
    ['base', 'lacks contrast, and is replaced', /^(wrong|look): .*Kleuren:/],
  ] as const) {
    it(`the theme’s colour “${colour}” as accent: ${what}, says the element’s own check`, async () => {
      await (await saveSettings(wordpress, {'[colours][accent]': colour})).close();
      const page = await wordpress.visit(`${address}&signpost-check`);
      await checkLines(page, expected);
    });
  }

  it('a site without chosen colours has no style', async () => {
    await (await saveSettings(wordpress, {'[colours][accent]': ''})).close();
    const html = await (await fetch(address)).text();
    assert.doesNotMatch(/<signpost-panel[^>]*>/.exec(html)![0], / style=/);
  });

  it('an upgrade keeps the settings, and removes what the version before had', async () => {
    await installPlugin(wordpress, pluginArchive);
    assert.doesNotMatch(readFileSync(path.join(folder, 'signpost.php'), 'utf8'), /0\.0\.1/);
    assert.throws(() => readFileSync(path.join(folder, 'files/gone.js')));
    const html = await (await fetch(address)).text();
    assert.match(html, /<signpost-local/);
  });

  it('uninstalling leaves nothing behind', async () => {
    await removePlugin(wordpress);
    assert.throws(() => readFileSync(path.join(folder, 'signpost.php')));
    const options = await wordpress.dashboard(`${siteOrigin}/wp-admin/options.php`);
    assert.equal(await options.$('#signpost, [name="signpost"]'), null);
    assert.ok(await options.$('[name="blogname"]'));
    await options.close();
    const html = await (await fetch(address)).text();
    assert.ok(!html.includes('signpost-panel'));
  });
});
