import {executeServerCommand} from '@web/test-runner-commands';
import type {Spoken} from '../runner/transcripts/tree.js';
import type {Described, Expected} from '../runner/commands.js';
import {folded} from './page.js';

/** What a visitor has besides the page: a keyboard, and what the browser tells a screen reader. */

export const isChromium = navigator.userAgent.includes('Chrome/');

/** Presses real keys one after the other: `Tab`, `Shift+Tab`, `a`. */
export function press(...keys: string[]): Promise<unknown> {
  return executeServerCommand<boolean, string[]>('press', keys);
}

/** Long enough for an engine that is busy; what is wrong stays wrong. */
const PATIENCE = 5_000;

/**
 * Where the role and name the browser gives an element are not as expected; a name left out may be
 * any. Asked again while that is so, since an engine may tell of a change some frames later.
 */
export async function misheard(elements: Element[], expected: Expected[]): Promise<string[]> {
  Object.assign(window, {described: elements});
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await executeServerCommand<Described[], Expected[]>('describe', expected);
    const faults = found.flatMap((heard, index) => fault(heard, expected[index]!));
    if (!faults.length || performance.now() > end) return faults;
    await new Promise(requestAnimationFrame);
  }
}

function fault(heard: Described, {role, name}: Expected): string[] {
  // Engines put white space into names as they like.
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  const isRight = name === undefined || squeezed(name) === squeezed(heard.name);
  if (heard.role === role && isRight) return [];
  return [`${heard.role} "${heard.name}" instead of ${role} "${name ?? ''}"`];
}

/** All that Chromium tells a screen reader of the element; other engines have no such interface. */
export function spoken(selector: string): Promise<Spoken> {
  return executeServerCommand<Spoken, string>('tree', selector);
}

/** Every node of a tree, in the order it is read. */
export function nodes(tree: Spoken): Spoken[] {
  return [tree, ...tree.children.flatMap(nodes)];
}

/** What the live regions that are there say while the action runs, in order. */
export async function overheard(root: ParentNode & Node, action: () => unknown): Promise<string[]> {
  const regions = [...root.querySelectorAll('[role=status], [aria-live]')];
  const said: string[] = [];
  const before = new Map(regions.map((one) => [one, folded(one)]));
  const observer = new MutationObserver(() => {
    for (const region of regions) {
      const text = folded(region);
      if (text === before.get(region)) continue;
      before.set(region, text);
      if (text) said.push(text);
    }
  });
  observer.observe(root, {subtree: true, childList: true, characterData: true});
  await action();
  // What was changed last is told after this turn.
  await Promise.resolve();
  observer.disconnect();
  return said;
}
