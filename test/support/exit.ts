import {sendKeys} from '@web/test-runner-commands';
import {shadow, until} from './page.js';

/**
 * A page that never loads, so that the covered page stays for inspection. Only use it in another
 * tab: leaving the test page would disconnect it from the test runner.
 */
export const NEVER = `${location.origin}/page/none`;
const SCRIPT = '<script type="module" src="/dist/signpost.js"></script>';

/** The address of a page with this markup. */
export const pageOf = (html: string) => `${location.origin}/page?html=${encodeURIComponent(html)}`;

/** Opens a tab with the markup and the script, after another page in its history. */
export async function openTab(markup: string): Promise<Window & typeof globalThis> {
  const tab = await openWindow(pageOf('<p id="before">Before</p>'));
  await untilShown(tab, '#before');
  tab.location.href = pageOf(markup + SCRIPT);
  await untilShown(tab, 'signpost-exit');
  await until(() => exitsIn(tab).every(button));
  return tab;
}

async function openWindow(url: string): Promise<Window & typeof globalThis> {
  const open = () => window.open(url, '', 'width=600,height=500');
  const tab = open();
  if (tab) return tab as Window & typeof globalThis;
  // By a key press, since WebKit blocks windows that open without user activation.
  const opener = document.createElement('button');
  const opened = new Promise<Window | null>((resolve) => {
    opener.addEventListener('click', () => {
      resolve(open());
    });
  });
  document.body.append(opener);
  opener.focus();
  await sendKeys({press: 'Enter'});
  opener.remove();
  return (await opened) as Window & typeof globalThis;
}

/** Waits for an element in a tab whose page may still be loading. */
export function untilShown(tab: Window, selector: string): Promise<void> {
  return until(
    () => tab.document.readyState === 'complete' && tab.document.querySelector(selector)
  );
}

/** Replaces the content of a tab that has loaded the script. */
export async function showExits(tab: Window, markup: string) {
  tab.document.body.innerHTML = markup;
  await until(() => exitsIn(tab).every(button));
  return exitsIn(tab);
}

export const exitsIn = (tab: Window) => [...tab.document.querySelectorAll('signpost-exit')];

/** The button of an exit; undefined while the page's own link shows. */
export const button = (exit: Element) =>
  exit.shadowRoot?.querySelector<HTMLAnchorElement>('.leave') ?? undefined;

export const announcement = (exit: Element) =>
  shadow(exit).querySelector('[role=status]')!.textContent;

/** How many of the three marks are filled; undefined if they are not shown. */
export function marks(exit: Element): number | undefined {
  const all = [...shadow(exit).querySelectorAll('.marks i')];
  return all.length ? all.filter((mark) => mark.className).length : undefined;
}

export function press(target: Element, key: string, init: KeyboardEventInit = {}) {
  down(target, key, init);
  up(target, key, init);
}

export const down = (target: Element, key: string, init: KeyboardEventInit = {}) =>
  dispatchKey(target, 'keydown', key, init);

export const up = (target: Element, key: string, init: KeyboardEventInit = {}) =>
  dispatchKey(target, 'keyup', key, init);

/** Keys of a keyboard have a code, which for Shift tells left from right. */
function dispatchKey(target: Element, type: string, key: string, init: KeyboardEventInit) {
  const code = key === 'Shift' ? 'ShiftLeft' : key;
  return target.dispatchEvent(
    new KeyboardEvent(type, {key, code, bubbles: true, composed: true, ...init})
  );
}

/** The cover of a page that is being left. */
export const cover = (tab: Window) =>
  tab.document.querySelector<HTMLElement>('html > [role=alert]') ?? undefined;

/** Removes the cover from a page that could not be left. */
export function removeCover(tab: Window) {
  cover(tab)?.remove();
  tab.document.body.inert = false;
}
