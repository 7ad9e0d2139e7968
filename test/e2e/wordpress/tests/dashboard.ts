import type {Page} from 'puppeteer-core';
import {siteOrigin, type WordPress} from './wordpress.js';

/** The settings page of the plugin. */
export const settingsPage = `${siteOrigin}/wp-admin/options-general.php?page=signpost`;

/** Uploads the plugin's archive as an administrator does, and activates it. */
export async function installPlugin(wordpress: WordPress, archive: string): Promise<void> {
  const page = await wordpress.dashboard(`${siteOrigin}/wp-admin/plugin-install.php?tab=upload`);
  const input = await page.$('input[name="pluginzip"]');
  await input!.uploadFile(archive);
  await submit(page, '#install-plugin-submit');
  await follow(page, 'a[href*="action=activate"], a[href*="overwrite=update-plugin"]');
  await page.close();
}

/** Deactivates and deletes the plugin. */
export async function removePlugin(wordpress: WordPress): Promise<void> {
  const plugin = '/wp/v2/plugins/signpost/signpost';
  await wordpress.ask('administrator', plugin, {status: 'inactive'});
  await wordpress.ask('administrator', plugin, undefined, 'DELETE');
}

/** Switches to an installed theme. */
export async function activateTheme(wordpress: WordPress, theme: string): Promise<void> {
  const page = await wordpress.dashboard(`${siteOrigin}/wp-admin/themes.php`);
  const link = `a[href*="action=activate"][href*="stylesheet=${theme}&"]`;
  if (await page.$(link)) await follow(page, link);
  await page.waitForSelector(`.theme.active[data-slug="${theme}"]`, {timeout: 10_000});
  await page.close();
}

/** Fills in the settings and saves them. Returns the page, with its notices. */
export async function saveSettings(
  wordpress: WordPress,
  values: Record<string, string>
): Promise<Page> {
  const page = await wordpress.dashboard(settingsPage);
  for (const [name, value] of Object.entries(values)) {
    await page.$eval(
      `[name="signpost${name}"]`,
      (control, value) => {
        // A value that the list does not offer, as a forged request has.
        if (control instanceof HTMLSelectElement) control.add(new Option(value, value));
        (control as HTMLTextAreaElement).value = value;
      },
      value
    );
  }
  await submit(page, '#submit');
  return page;
}

async function submit(page: Page, button: string) {
  await Promise.all([
    page.waitForNavigation(),
    page.$eval(button, (button) => {
      const input = button as HTMLInputElement;
      input.disabled = false;
      input.click();
    }),
  ]);
}

async function follow(page: Page, link: string) {
  const address = await page.$eval(link, (link) => (link as HTMLAnchorElement).href);
  await page.goto(address);
}
