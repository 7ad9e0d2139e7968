import type {Page} from 'puppeteer-core';
import {transcript} from './transcript.js';
import {spokenTree} from './tree.js';

const TAG = 'signpost-configurator';

/** Choices that show most kinds of fields, with something left to fill in. */
const CHOICES = new URLSearchParams({
  place: 'sharepoint',
  languages: 'nl,ar',
  brand: '#e17000',
  exit: 'page',
  services: JSON.stringify([
    {id: 'a', name: {nl: 'Wijkteam'}, phone: '1', hours: 'Mo-Fr 09:00-17:00'},
  ]),
}).toString();

/** The languages of the start page, by the name of the transcript's file. */
export const startPages = {'start-nl': 'nl', 'start-en': 'en'} as const;

/** The transcript of the start page, as it opens and with every step open. */
export async function readStartPage(page: Page, origin: string, lang: string): Promise<string> {
  await page.goto(`${origin}/site/index.html?lang=${lang}#${CHOICES}`);
  await page.waitForFunction(isReady, {}, TAG, lang);
  const cdp = await page.createCDPSession();
  const hear = async () => transcript(await spokenTree(cdp, TAG)).join('\n');
  const closed = await hear();
  await page.evaluate(openSteps, TAG);
  const text = `# Initially\n\n${closed}\n\n# With every step open\n\n${await hear()}\n`;
  // Of this run alone: the port, and how large the files are.
  return text.replaceAll(origin, 'https://www.example.nl').replace(/[\d.,]+ kB/g, '… kB');
}

// The functions below run in the page, so they use nothing of this module.

function isReady(tag: string, lang: string) {
  const root = document.querySelector(tag)?.shadowRoot;
  const preview = root?.querySelector('panel-preview')?.shadowRoot?.querySelector('iframe');
  return (
    document.documentElement.lang === lang &&
    preview?.contentDocument?.querySelector('iframe') &&
    [...root!.querySelectorAll('code-box')].every((box) => (box as unknown as {code: string}).code)
  );
}

function openSteps(tag: string) {
  const {shadowRoot} = document.querySelector(tag)!;
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
}
