import type {RequestListener} from 'node:http';
import puppeteer, {type Page} from 'puppeteer-core';
import {offeredLanguages} from '../../../src/language/languages.js';
import {listen, scriptServer} from '../../../demo/server.js';
import {transcript} from './transcript.js';
import {type Spoken, spokenTree} from './tree.js';

/** A panel to listen to. */
interface Edition {
  /** Of the transcript's file. */
  name: string;
  attributes: Record<string, string>;
  /** What the visitor's browser is set to. */
  languages: string[];
}

export const editions: readonly Edition[] = [
  ...offeredLanguages.map(({tag}) => ({
    name: tag,
    attributes: {lang: tag, exit: ''},
    languages: [tag],
  })),
  ...offeredLanguages
    .filter(({plain}) => plain)
    .map(({tag}) => ({
      name: `${tag}-plain`,
      attributes: {lang: tag, exit: '', reading: 'plain'},
      languages: [tag],
    })),
  // Its languages are not the page's, and so it hears the offer of its own.
  {name: 'nl-BE', attributes: {lang: 'nl', region: 'BE'}, languages: ['ar', 'nl']},
];

/** A weekday at noon, since what is said of opening hours and confirmations depends on it. */
const NOW = '2026-11-24T12:00:00+01:00';

/** A mouse, as where numbers can be copied: a browser without a screen says it has none. */
const MOUSE =
  'primaryPointerType=4,availablePointerTypes=4,primaryHoverType=2,availableHoverTypes=2';

/** A voice for each language, as on a device that can read aloud: a browser without a screen has none. */
const VOICES = `
  const voices = ${JSON.stringify(offeredLanguages.map(({tag}) => ({lang: tag, localService: true})))};
  Object.assign(speechSynthesis, {getVoices: () => voices, speak() {}});
  window.SpeechSynthesisUtterance = class {};
`;

/** What is heard in each edition of what is built, by its name. */
export async function transcripts(chromium: string): Promise<Map<string, string>> {
  const [origin, server] = await listen(withPage(scriptServer()), 0);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: [...sandbox, `--blink-settings=${MOUSE}`],
    defaultViewport: {width: 1280, height: 800},
  });
  try {
    const page = await browser.newPage();
    await page.emulateTimezone('Europe/Amsterdam');
    const heard = new Map<string, string>();
    for (const edition of editions) {
      await page.goto(`${origin}/?languages=${edition.languages.join()}`);
      heard.set(edition.name, await read(page, edition.attributes));
    }
    return heard;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The script's origin, with a page of nothing but the script. */
function withPage(next: RequestListener): RequestListener {
  return (request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/') {
      next(request, response);
      return;
    }
    const own = JSON.stringify(searchParams.get('languages')?.split(','));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Heard</title>
       <script>Object.defineProperty(navigator, 'languages', {value: ${own}})</script>
       <script>${VOICES}</script>
       <script type="module" src="/signpost.js"></script></html>`
    );
  };
}

/** What is heard of a panel from top to bottom, in each of its states. */
async function read(page: Page, attributes: Record<string, string>): Promise<string> {
  const cdp = await page.createCDPSession();
  const hear = async () => {
    await settled(page);
    return spokenTree(cdp, 'signpost-panel');
  };
  await page.evaluate(show, attributes, NOW);
  const closed = await hear();
  await page.evaluate(openAll);
  const open = await hear();
  await page.evaluate(pressAll);
  await page.waitForFunction(isRead);
  const pressed = await hear();
  const parts = [
    ['As it first shows', transcript(closed)],
    ['With everything open', transcript(open)],
    ['While a rubric is read aloud', find(pressed, isReading).flatMap((node) => transcript(node))],
    // A number copied, a term explained, Shift pressed: each once.
    [
      'What answers a press',
      [...new Set(find(pressed, isAnswer).flatMap((node) => transcript(node)))],
    ],
  ] as const;
  return parts.map(([title, lines]) => `# ${title}\n\n${lines.join('\n')}\n`).join('\n');
}

/** Waits for all that the page has asked for, and for it to be on display. */
async function settled(page: Page) {
  await page.waitForFunction(isFilled);
  await page.waitForNetworkIdle({idleTime: 100});
  await page.evaluate(() => document.querySelector('signpost-panel')!.updateComplete);
}

/** The outermost nodes of a tree that are what is looked for. */
const find = (node: Spoken, is: (node: Spoken) => boolean): Spoken[] =>
  is(node) ? [node] : node.children.flatMap((child) => find(child, is));

const isAnswer = ({role}: Spoken) => role === 'status' || role === 'note';

/** The controls while a rubric is read, which are a group with its title. */
const isReading = ({role, name}: Spoken) => role === 'group' && name !== '';

// What runs in the page, and so uses nothing of this module.

function show(attributes: Record<string, string>, now: string) {
  const panel = document.createElement('signpost-panel');
  for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
  panel.now = () => new Date(now);
  document.body.append(panel);
}

function isFilled() {
  const {shadowRoot} = document.querySelector('signpost-panel')!;
  const opened = [...shadowRoot!.querySelectorAll('[open]')];
  const exit = shadowRoot!.querySelector('signpost-exit');
  return (
    opened.length > 0 &&
    opened.every(({children}) => children.length > 1) &&
    (!exit || exit.shadowRoot!.querySelector('.leave'))
  );
}

function openAll() {
  const {shadowRoot} = document.querySelector('signpost-panel')!;
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
}

function pressAll() {
  const {shadowRoot} = document.querySelector('signpost-panel')!;
  navigator.clipboard.writeText = () => Promise.resolve();
  for (const button of shadowRoot!.querySelectorAll<HTMLButtonElement>('.copy')) button.click();
  for (const explanation of shadowRoot!.querySelectorAll<HTMLElement>('[popover]')) {
    // Each on its own would close the one before it.
    explanation.popover = 'manual';
  }
  for (const term of shadowRoot!.querySelectorAll<HTMLElement>('.term')) term.click();
  shadowRoot!.querySelector<HTMLElement>('.listen button')!.click();
  for (const type of ['keydown', 'keyup']) {
    dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
  }
}

function isRead() {
  return document.querySelector('signpost-panel')!.shadowRoot!.querySelector('.speech select');
}
