import type {RequestListener} from 'node:http';
import puppeteer, {type Page} from 'puppeteer-core';
import {offeredLanguages} from '../../../src/language/languages.js';
import {listen, scriptServer} from '../../../demo/server.js';
import {readStartPage, startPages} from './start-page.js';
import {transcript} from './transcript.js';
import {type Spoken, spokenTree} from './tree.js';

/** A panel to transcribe. */
interface Edition {
  /** The name of the transcript's file. */
  name: string;
  attributes: Record<string, string>;
  /** The languages that the visitor's browser is set to. */
  languages: string[];
}

const editions: readonly Edition[] = [
  ...offeredLanguages.map(({tag}) => ({
    name: tag,
    attributes: {lang: tag, exit: ''},
    languages: [tag],
  })),
  ...offeredLanguages.flatMap(({tag, readings = []}) =>
    readings.map((reading) => ({
      name: `${tag}-${reading}`,
      attributes: {lang: tag, exit: '', reading},
      languages: [tag],
    }))
  ),
  // With a browser in another language than the page, so that the language offer shows.
  {name: 'nl-BE', attributes: {lang: 'nl', region: 'BE'}, languages: ['ar', 'nl']},
];

/** A weekday at noon. Texts about opening hours and confirmations depend on the time. */
const NOW = '2026-11-24T12:00:00+01:00';

/** A mouse, since the copy buttons show only with one. A headless browser has none. */
const MOUSE =
  'primaryPointerType=4,availablePointerTypes=4,primaryHoverType=2,availableHoverTypes=2';

/** A voice for each language, so that the buttons for reading aloud show. A headless browser has none. */
const VOICES = `
  const voices = ${JSON.stringify(offeredLanguages.map(({tag}) => ({lang: tag, localService: true})))};
  Object.assign(speechSynthesis, {getVoices: () => voices, speak() {}});
  window.SpeechSynthesisUtterance = class {};
`;

/** The names of all transcripts. */
export const names = [...editions.map(({name}) => name), ...Object.keys(startPages)];

/** The transcripts of the built panel in each edition, and of the start page, by name. */
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
    for (const [name, lang] of Object.entries(startPages)) {
      heard.set(name, await readStartPage(page, origin, lang));
    }
    return heard;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Serves a page with only the script on the script's origin. */
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

/** The transcript of a panel from top to bottom, in each of its states. */
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
    ['Initially', transcript(closed)],
    ['With everything open', transcript(open)],
    ['While a rubric is read aloud', find(pressed, isReading).flatMap((node) => transcript(node))],
    // After copying a number, opening an explanation and pressing Shift; each once.
    [
      'Announcements after a press',
      [...new Set(find(pressed, isAnswer).flatMap((node) => transcript(node)))],
    ],
  ] as const;
  return parts.map(([title, lines]) => `# ${title}\n\n${lines.join('\n')}\n`).join('\n');
}

/** Waits until everything that the page has requested has loaded and is displayed. */
async function settled(page: Page) {
  await page.waitForFunction(isFilled);
  await page.waitForNetworkIdle({idleTime: 100});
  await page.evaluate(() => document.querySelector('signpost-panel')!.updateComplete);
}

/** The outermost nodes of a tree that match. */
const find = (node: Spoken, matches: (node: Spoken) => boolean): Spoken[] =>
  matches(node) ? [node] : node.children.flatMap((child) => find(child, matches));

const isAnswer = ({role}: Spoken) => role === 'status' || role === 'note';

/** The controls while a rubric is read aloud: a group named after its title. */
const isReading = ({role, name}: Spoken) => role === 'group' && name !== '';

// The functions below run in the page, so they use nothing of this module.

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
    shadowRoot!.querySelector('.need') !== null &&
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
