import assert from 'node:assert/strict';
import {isDeepStrictEqual} from 'node:util';
import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {type Language, NUMBER, PHONE} from './snippets.js';
import {waitForElement} from '../../../runner/wait-for-element.js';

const TIMEOUT = 10_000;

interface Expected {
  /** The part of the page that contains the number, as a selector. */
  within?: string;
  /** Whether the panel's text is expected too. */
  complete?: boolean;
}

/** Waits until the number of Stop it Now shows with the right digits, language and direction. */
export async function assertNumber(
  where: Page | Frame,
  {tag, dir, words}: Language,
  {within = 'body', complete = false}: Expected = {}
): Promise<void> {
  const right = {number: NUMBER, lang: tag, direction: dir as string, complete: true};
  let seen: typeof right | undefined;
  // Names and numbers may show before the text has loaded.
  for (const until = Date.now() + TIMEOUT; Date.now() < until;) {
    const link = await firstShown(where, `${within} >>> a[href="tel:${PHONE}"]`);
    const state = await link?.evaluate(stateOf);
    seen = state && {
      number: state.number,
      // The language of the page itself has a region.
      lang: state.lang.replace(/-NL$/, ''),
      direction: state.direction,
      complete: !complete || words.test(state.words),
    };
    if (isDeepStrictEqual(seen, right)) return;
  }
  assert.deepEqual(seen, right);
}

/**
 * The first visible match, in a need that is opened for it: the link inside the tag is hidden once
 * the panel shows.
 */
async function firstShown(where: Page | Frame, selector: string) {
  for (const link of await where.$$(selector)) {
    await link.evaluate((link) => {
      const need = link.closest('details');
      if (need) need.open = true;
    });
    if (await link.isVisible()) return link;
  }
  return undefined;
}

/** Runs in the page. */
function stateOf(link: Element) {
  // The nearest `lang` around it, through shadow roots.
  let lang = '';
  for (let node: Node | null = link; node && !lang;) {
    if (node instanceof Element) lang = node.getAttribute('lang') ?? '';
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  const tree = link.getRootNode();
  return {
    // In a button, words stand before the number.
    number: (link.querySelector('bdi') ?? (link as HTMLElement)).innerText.trim(),
    lang,
    direction: getComputedStyle(link.parentElement!).direction,
    words: (tree instanceof Document ? tree.body : tree).textContent ?? '',
  };
}

/** The height of an element in CSS pixels. */
export async function height(page: Page, selector: string): Promise<number> {
  const element = await page.$(selector);
  return (await element!.boundingBox())!.height;
}

export interface Heights {
  /** The height of the frame in the host page. */
  frame: number;
  /** The height of its content. */
  content: number;
}

/** Scrolls to the Signpost frame on the page, and returns its element and its document. */
export async function frameOn(page: Page): Promise<[ElementHandle<HTMLIFrameElement>, Frame]> {
  const ours = 'iframe[src*="/frame/"]';
  const element = await page.waitForSelector(ours, {timeout: TIMEOUT});
  // The frame loads when it comes into view.
  await element!.evaluate((frame) => frame.scrollIntoView());
  const frame = await page.waitForFrame((frame) => frame.url().includes('/frame/'), {
    timeout: TIMEOUT,
  });
  return [element as ElementHandle<HTMLIFrameElement>, frame];
}

/** Waits until the heights are right, and returns them; after a timeout, as they are then. */
export async function heights(
  element: ElementHandle<HTMLIFrameElement>,
  frame: Frame,
  right: (heights: Heights) => boolean
): Promise<Heights> {
  const until = Date.now() + TIMEOUT;
  for (;;) {
    // Without a border that the page may give it.
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

/** Waits for the panel, and opens all its disclosures. */
export async function openAll(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector('signpost-panel')?.shadowRoot?.querySelector('[data-rubric]'),
    {timeout: TIMEOUT}
  );
  for (const details of await frame.$$('>>> details')) {
    await details.evaluate((details) => (details.open = true));
  }
}

/** Waits until the panel has rendered: before, in prerendered HTML, its languages are links. */
export async function assertRuns(where: Page | Frame): Promise<void> {
  // Longer than for a number, which shows before: a busy machine loads the script slowly.
  await waitForElement(where, 'signpost-panel >>> .picker button', 3 * TIMEOUT);
}

/**
 * Waits for a line of the element's own check that matches, on a page that was opened with
 * `signpost-check`: lines change as files load. Returns all lines, each with its level.
 */
export async function checkLines(page: Page, expected: RegExp): Promise<string[]> {
  let lines: string[] = [];
  for (const until = Date.now() + TIMEOUT; Date.now() < until;) {
    lines = await page.$$eval('.signpost-check >>> li', (lines) =>
      lines.map(({className, textContent}) => `${className}: ${textContent.trim()}`)
    );
    if (lines.some((line) => expected.test(line))) return lines;
  }
  throw new Error(`No line of the check is ${String(expected)}:\n${lines.join('\n')}`);
}
