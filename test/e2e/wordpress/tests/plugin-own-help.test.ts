import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {installPlugin, removePlugin, saveSettings, settingsPage} from './dashboard.js';
import {withMustUse} from './must-use.js';
import {assertNumber, assertRuns} from './page-state.js';
import {languages, PHONE} from './snippets.js';
import {pluginArchive, siteFolder, siteOrigin, WordPress} from './wordpress.js';
import {waitForElement} from '../../../runner/wait-for-element.js';

const [dutch] = languages as [(typeof languages)[0]];
const team = {
  id: 'team',
  need: ['other'],
  name: 'Wijkteam West',
  text: {nl: 'Het wijkteam denkt mee.'},
  phone: '030 123 45 67',
};
const help = (...services: object[]) => JSON.stringify({owner: 'Gemeente Utrecht', services});

/** What the start page gives for one language: code with tags. */
const code = `<script type="module" src="https://signpost.example/v1/signpost.js"></script>
<signpost-panel lang="nl" owner="Gemeente &quot;Utrecht&quot; &amp; co">
  <p>Stop it Now: <a href="tel:${PHONE}">0800 266 64 36</a></p>
  <signpost-local lang="nl" need="other victim" name="Wijkteam West" hours="Mo-Fr 09:00-17:00">Het wijkteam denkt mee. <a href="tel:+31301234567" dir="ltr">030 123 45 67</a> <a href="https://wijkteam.example/" dir="ltr">wijkteam.example</a></signpost-local>
</signpost-panel>`;

describe('own help in the settings of the plugin', () => {
  let wordpress: WordPress;
  let address: string;
  before(async () => {
    wordpress = await WordPress.open();
    await installPlugin(wordpress, pluginArchive);
    address = await wordpress.publishContent('author', '<!-- wp:signpost/panel /-->');
  });
  after(async () => {
    await removePlugin(wordpress);
    await wordpress.close();
  });

  it('the code that the start page gives can be pasted as it is', async () => {
    const settings = await saveSettings(wordpress, {'[help]': code});
    assert.equal(await settings.$('#signpost-problems'), null);
    const saved = JSON.parse(await fieldOf(settings)) as unknown;
    assert.deepEqual(saved, {
      owner: 'Gemeente "Utrecht" & co',
      services: [
        {
          id: 'local-1',
          need: 'other victim',
          name: {nl: 'Wijkteam West'},
          text: {nl: 'Het wijkteam denkt mee.'},
          phone: '030 123 45 67',
          href: 'https://wijkteam.example/',
          hours: 'Mo-Fr 09:00-17:00',
        },
      ],
    });
    await settings.close();
    for (const scripts of [false, true]) {
      const page = await wordpress.visit(address, {scripts});
      if (scripts) await assertRuns(page);
      for (const need of ['other', 'victim']) {
        await waitForElement(page, `>>> [data-need="${need}"] [part~="local"] a[href^="tel:"]`);
      }
    }
  });

  it('the file that the start page gives can be chosen, and is read before it is saved', async () => {
    const file = path.join(siteFolder, 'signpost-hulp.json');
    writeFileSync(file, `\ufeff${help(team)}`);
    const page = await wordpress.dashboard(settingsPage);
    const input = await page.waitForSelector('input#signpost-file', {visible: true});
    await input!.uploadFile(file);
    await page.waitForFunction(
      () =>
        document.querySelector('[role="status"]')?.textContent ===
        'Het bestand staat in het veld. Sla het op om het te gebruiken.'
    );
    assert.equal(await fieldOf(page), help(team));
    await page.close();
  });

  it('code of the start page that has no services in it: the editor is told of the file', async () => {
    const local = '<signpost-panel local="/signpost-hulp.json"></signpost-panel>';
    const page = await saveSettings(wordpress, {'[help]': local});
    const problems = await page.$eval('#signpost-problems', ({textContent}) => textContent);
    assert.match(problems, /staan geen diensten.*bestand/);
    await page.close();
  });

  it('5 MB is refused and not stored, also not as a draft', async () => {
    await (await saveSettings(wordpress, {'[help]': help(team)})).close();
    const large = help({...team, text: 'a'.repeat(5_000_000)});
    const page = await saveSettings(wordpress, {'[help]': large});
    const notice = await page.$eval('.settings-error', ({textContent}) => textContent);
    assert.match(notice, /te lang, en is niet opgeslagen/);
    assert.equal(await fieldOf(page), help(team));
    await page.close();
    await assertShown(['Wijkteam West']);
  });

  it('markup in every field of every service: shows nothing of it, and runs nothing', async () => {
    const bad = '"><img src=x onerror=document.title=1><script>document.title=1</script>';
    const keys = ['id', 'need', 'name', 'text', 'phone', 'href', 'hours', 'timeZone'];
    const services = keys.map((key) => ({...team, id: key, [key]: bad}));
    const written = JSON.stringify({owner: bad, services});
    const page = await saveSettings(wordpress, {'[help]': written, '[colours][accent]': bad});
    const problems = await page.$$eval('#signpost-problems li', (problems) => problems.length);
    assert.equal(problems, keys.length + 1);
    assert.equal(await fieldOf(page), written);
    assert.notEqual(await page.title(), '1');
    await page.close();
    const visit = await wordpress.visit(address);
    await assertRuns(visit);
    await assertNumber(visit, dutch, {within: 'signpost-panel', complete: true});
    assert.notEqual(await visit.title(), '1');
  });

  it('the number of a national service under another name is refused', async () => {
    const page = await saveSettings(wordpress, {
      '[help]': help({...team, phone: '0800 266 64 36'}),
    });
    const problems = await page.$eval('#signpost-problems', ({textContent}) => textContent);
    assert.match(problems, /dat van een landelijke dienst/);
    await page.close();
  });

  it('what a new version refuses of stored help is left out alone, and the dashboard says so', async () => {
    const stored = help(team, {...team, id: 'gone', name: 'Weg', phone: '112'});
    // Not through the settings page, which would refuse it.
    await withMustUse(
      `add_action('init', fn() => update_option('signpost', ['help' => '${stored}']));`,
      () => assertShown(['Wijkteam West'])
    );
    const page = await wordpress.dashboard(`${siteOrigin}/wp-admin/index.php`);
    const notice = await page.$eval('.notice-warning', ({textContent}) => textContent);
    assert.match(notice, /niet al uw eigen hulp/);
    await page.close();
  });

  it('without an owner it has the name of the site, as visitors read it', async () => {
    await (await saveSettings(wordpress, {'[help]': JSON.stringify({services: [team]})})).close();
    await withMustUse("add_filter('option_blogname', fn() => 'Zorg &amp; co');", async () => {
      for (const scripts of [false, true]) {
        const page = await wordpress.visit(address, {scripts});
        if (scripts) await assertRuns(page);
        const card = await waitForElement(page, 'signpost-panel >>> [part~="local"]');
        assert.match(await card.evaluate(({textContent}) => textContent), /Zorg & co/);
      }
    });
  });

  it('a feed has it too', async () => {
    await (await saveSettings(wordpress, {'[help]': help(team)})).close();
    const feed = await (await fetch(`${siteOrigin}/?feed=rss2`)).text();
    assert.match(feed, /Wijkteam West.*Gemeente Utrecht.*href="tel:\+31301234567"/);
  });

  /** Which services a page shows, without a script. */
  async function assertShown(names: string[]) {
    const page = await wordpress.visit(address, {scripts: false});
    const shown = await page.$$eval('signpost-panel >>> [part~="local"] h4', (names) =>
      names.map(({textContent}) => textContent)
    );
    assert.deepEqual(shown, names);
  }
});

function fieldOf(page: Page): Promise<string> {
  return page.$eval('#signpost-help', (field) => (field as HTMLTextAreaElement).value);
}
