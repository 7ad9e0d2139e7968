import {sendKeys} from '@web/test-runner-commands';
import {shadow, until} from './page.js';

/**
 * A page that never comes, so that the one that is left stays to be looked at.
 * Only in a tab of its own: leaving the test page would cut it off from the runner.
 */
export const NEVER = `${location.origin}/page/none`;
const SCRIPT = '<script type="module" src="/dist/signpost.js"></script>';

/** The address of a page of this markup. */
export const pageOf = (html: string) => `${location.origin}/page?html=${encodeURIComponent(html)}`;

/** A tab with this markup and the script, its exits there; it has been at another page before. */
export async function openTab(markup: string): Promise<Window & typeof globalThis> {
  const tab = await openWindow(pageOf('<p id="before">Before</p>'));
  await shows(tab, '#before');
  tab.location.href = pageOf(markup + SCRIPT);
  await shows(tab, 'signpost-exit');
  await until(() => exitsIn(tab).every(button));
  return tab;
}

async function openWindow(url: string): Promise<Window & typeof globalThis> {
  const open = () => window.open(url, '', 'width=600,height=500');
  const tab = open();
  if (tab) return tab as Window & typeof globalThis;
  // By a key: WebKit opens no window that nobody has asked for.
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

/** Waits for something in a tab whose page may be on its way. */
export function shows(tab: Window, selector: string): Promise<void> {
  return until(
    () => tab.document.readyState === 'complete' && tab.document.querySelector(selector)
  );
}

/** Puts other exits in a tab that has the script. */
export async function show(tab: Window, markup: string) {
  tab.document.body.innerHTML = markup;
  await until(() => exitsIn(tab).every(button));
  return exitsIn(tab);
}

export const exitsIn = (tab: Window) => [...tab.document.querySelectorAll('signpost-exit')];

/** The button of an exit; nothing as long as it has the page's own link. */
export const button = (exit: Element) =>
  exit.shadowRoot?.querySelector<HTMLAnchorElement>('.leave') ?? undefined;

export const said = (exit: Element) => shadow(exit).querySelector('[role=status]')!.textContent;

/** How many of the three marks are pressed; nothing where they don't show. */
export function marks(exit: Element): number | undefined {
  const all = [...shadow(exit).querySelectorAll('.marks i')];
  return all.length ? all.filter((mark) => mark.className).length : undefined;
}

/** A key that goes down, and up again. */
export function press(at: Element, key: string, init: KeyboardEventInit = {}) {
  down(at, key, init);
  up(at, key, init);
}

export const down = (at: Element, key: string, init: KeyboardEventInit = {}) =>
  at.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, ...init}));

export const up = (at: Element, key: string, init: KeyboardEventInit = {}) =>
  at.dispatchEvent(new KeyboardEvent('keyup', {key, bubbles: true, ...init}));

/** What covers a page that is being left. */
export const cover = (tab: Window) =>
  tab.document.querySelector<HTMLElement>('html > [role=alert]') ?? undefined;

/** Undoes what leaving does to a page that then is not left. */
export function uncover(tab: Window) {
  cover(tab)?.remove();
  tab.document.body.inert = false;
}
