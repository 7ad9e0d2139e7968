import type {SignpostElement} from '../../src/base/signpost-element.js';
import {defineElements, fault, Page, scriptOrigin, until} from '../support/page.js';

export const WIDTHS = [390, 768, 1280];
export const PAGES = ['partner', 'municipality', 'school', 'forms'];
export const HEIGHT = 800;

export interface Movement {
  /** The blocks of the host page that are in view, and where, before the script has come. */
  before: string[];
  /** The same, once everything has loaded. */
  after: string[];
  /** The sum of all layout shifts, in browsers that tell of them. */
  shift: number;
}

/** Opens a demo page whose script comes after everything else, and notes what moves. */
export async function moveWithLateScript(
  name: string,
  width: number,
  attributes = ''
): Promise<Movement> {
  const script = fault('signpost=hold');
  const page = await openDemo(name, width, script, {attributes});
  const before = visibleBlocks(page);
  const shifts = observeShifts(page.window);
  await fetch(`${script}/release`);
  await page.element();
  for (const element of ours(page)) await element.updateComplete;
  await until(() => ours(page).every(({shadowRoot}) => shadowRoot!.querySelector('.root')));
  const movement = {before, after: visibleBlocks(page), shift: shifts()};
  page.close();
  return movement;
}

/** Opens a demo page, with its script from another place, and waits for its styles. */
export async function openDemo(
  name: string,
  width: number,
  script: string,
  {attributes = '', scripts = true} = {}
) {
  await defineElements();
  const html = await (await fetch(`/demo/${name}.html`)).text();
  const origin = await scriptOrigin();
  const page = await Page.open(
    {
      html: html
        .replaceAll(`"${name}.css"`, `"/demo/${name}.css"`)
        .replace('<script src="demo.js" defer></script>', '')
        .replaceAll(`${origin}/signpost.js`, `${script}/signpost.js`)
        .replaceAll(`${origin}/locales/`, `${script}/locales/`)
        .replace(/<signpost-panel(?! lang=)/, `<signpost-panel ${attributes}`),
    },
    {width, scripts}
  );
  await until(() => [...page.document.styleSheets].length && page.document.querySelector('main'));
  const links = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  await until(() => links.every(({sheet}) => sheet));
  // In Firefox the animation that holds the room starts with the first frame.
  await new Promise(requestAnimationFrame);
  if (scripts) await until(() => panels(page).every(holdsRoom));
  return page;
}

const panels = (page: Page) => [...page.document.querySelectorAll('signpost-panel')];

/** By its height, since that is what keeps the page in place. */
const holdsRoom = (panel: HTMLElement) => panel.offsetHeight >= HEIGHT;

const ours = (page: Page) => [
  ...page.document.querySelectorAll<SignpostElement>('signpost-panel, signpost-exit'),
];

/** The blocks of the host page that are in view, and where. */
function visibleBlocks(page: Page): string[] {
  const blocks = [...page.document.querySelectorAll('h1, h2, p, td, .logo, .tile, footer, iframe')];
  return blocks
    .filter((block) => !block.closest('signpost-panel, signpost-exit'))
    .map((block) => ({block, rect: block.getBoundingClientRect()}))
    .filter(({rect}) => rect.top < HEIGHT && rect.bottom > 0)
    .map(
      ({block, rect: {left, top}}) =>
        `${block.localName} ${block.textContent.trim().slice(0, 20)} ${String(Math.round(left))},${String(Math.round(top))}`
    );
}

/** Adds up the layout shifts from now on, in browsers that tell of them. */
function observeShifts(window: Window & typeof globalThis): () => number {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & {value: number}).value;
  };
  const observer = new window.PerformanceObserver((list) => {
    add(list.getEntries());
  });
  if (window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    observer.observe({type: 'layout-shift'});
  }
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}
