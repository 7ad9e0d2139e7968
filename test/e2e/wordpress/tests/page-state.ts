import assert from 'node:assert/strict';
import {isDeepStrictEqual} from 'node:util';
import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {type Language, NUMBER, PHONE} from './snippets.js';

const TIMEOUT = 10_000;

interface Expected {
  /** The part of the page that contains the number, as a selector. */
  within?: string;
  /** Whether the panel's text is expected too. */
  complete?: boolean;
}

/** Waits until the number of Stop it Now shows as it should: its digits, its language, its direction. */
export async function assertNumber(
  where: Page | Frame,
  {tag, dir, words}: Language,
  {within = 'body', complete = false}: Expected = {}
): Promise<void> {
  const right = {number: NUMBER, lang: tag, direction: dir as string, complete: true};
  let seen: typeof right | undefined;
  // Names and numbers come before the words do.
  for (const until = Date.now() + TIMEOUT; Date.now() < until;) {
    const link = await firstShown(where, `${within} >>> a[href="tel:${PHONE}"]`);
    const state = await link?.evaluate(stateOf);
    seen = state && {
      number: state.number,
      // The page's own language has its region too.
      lang: state.lang.replace(/-NL$/, ''),
      direction: state.direction,
      complete: !complete || words.test(state.words),
    };
    if (isDeepStrictEqual(seen, right)) return;
  }
  assert.deepEqual(seen, right);
}

/** The tag's own words are hidden once the panel shows, so the first is not always the one. */
async function firstShown(where: Page | Frame, selector: string) {
  for (const link of await where.$$(selector)) if (await link.isVisible()) return link;
  return undefined;
}

/** Runs in the page. */
function stateOf(link: Element) {
  // The nearest above it, through shadow roots.
  let lang = '';
  for (let node: Node | null = link; node && !lang;) {
    if (node instanceof Element) lang = node.getAttribute('lang') ?? '';
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  const tree = link.getRootNode();
  return {
    number: (link as HTMLElement).innerText.trim(),
    lang,
    direction: getComputedStyle(link.parentElement!).direction,
    words: (tree instanceof Document ? tree.body : tree).textContent ?? '',
  };
}

/** In CSS pixels. */
export async function height(page: Page, selector: string): Promise<number> {
  const element = await page.$(selector);
  return (await element!.boundingBox())!.height;
}

export interface Heights {
  /** Of the frame, as it stands on the host's page. */
  frame: number;
  /** Of all that is in it. */
  content: number;
}

/** The frame of ours on the page, once it is scrolled to, and what is in it. */
export async function frameOn(page: Page): Promise<[ElementHandle<HTMLIFrameElement>, Frame]> {
  const ours = 'iframe[src*="/frame/"]';
  const element = await page.waitForSelector(ours, {timeout: TIMEOUT});
  // Frames are lazy.
  await element!.evaluate((frame) => frame.scrollIntoView());
  const frame = await page.waitForFrame((frame) => frame.url().includes('/frame/'), {
    timeout: TIMEOUT,
  });
  return [element as ElementHandle<HTMLIFrameElement>, frame];
}

/** Waits until the heights are as they should be; else gives them as they are in the end. */
export async function heights(
  element: ElementHandle<HTMLIFrameElement>,
  frame: Frame,
  right: (heights: Heights) => boolean
): Promise<Heights> {
  const until = Date.now() + TIMEOUT;
  for (;;) {
    // Within its border, if the page gives it one.
    const inside = await element.evaluate(({clientHeight}) => clientHeight);
    // Not scrollHeight, which is never less than the frame's own height.
    const content = await frame.evaluate(() => {
      const {marginTop, marginBottom} = getComputedStyle(document.body);
      const {height} = document.body.getBoundingClientRect();
      return height + parseFloat(marginTop) + parseFloat(marginBottom);
    });
    const now = {frame: inside, content: Math.ceil(content)};
    if (right(now) || Date.now() > until) return now;
  }
}

/** Opens all there is to open once the panel has come, as a reader would who wants everything. */
export async function openAll(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector('signpost-panel')?.shadowRoot?.querySelector('[data-rubric]'),
    {timeout: TIMEOUT}
  );
  for (const details of await frame.$$('>>> details')) {
    await details.evaluate((details) => (details.open = true));
  }
}
