import {executeServerCommand} from '@web/test-runner-commands';
import type {Spoken} from '../runner/transcripts/tree.js';
import type {Described, Expected} from '../runner/commands.js';
import {folded} from './page.js';

/** A visitor's keyboard, and the information that the browser gives to assistive technology. */

export const isChromium = navigator.userAgent.includes('Chrome/');

/** Presses real keys, one after the other: `Tab`, `Shift+Tab`, `a`. */
export function press(...keys: string[]): Promise<unknown> {
  return executeServerCommand<boolean, string[]>('press', keys);
}

/** Below the limit for a test, so that it can say what differs; only a failing test waits that long. */
const TIMEOUT_MS = 50_000;

/**
 * Describes elements whose role or name in the browser is not as expected. A missing name allows any.
 * Asks again while there are differences, since an engine may update them some frames later.
 */
export async function misheard(elements: Element[], expected: Expected[]): Promise<string[]> {
  Object.assign(window, {described: elements});
  const deadline = performance.now() + TIMEOUT_MS;
  for (;;) {
    const found = await executeServerCommand<Described[], Expected[]>('describe', expected);
    const differences = found.flatMap((actual, index) => difference(actual, expected[index]!));
    if (!differences.length || performance.now() > deadline) return differences;
    await new Promise(requestAnimationFrame);
  }
}

function difference(actual: Described, {role, name}: Expected): string[] {
  // Engines differ in the white space of names.
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  const isRight = name === undefined || squeezed(name) === squeezed(actual.name);
  if (actual.role === role && isRight) return [];
  return [`${actual.role} "${actual.name}" instead of ${role} "${name ?? ''}"`];
}

/** The accessibility tree of an element. Only Chromium has an interface for it. */
export function spoken(selector: string): Promise<Spoken> {
  return executeServerCommand<Spoken, string>('tree', selector);
}

/** Every node of a tree, in reading order. */
export function nodes(tree: Spoken): Spoken[] {
  return [tree, ...tree.children.flatMap(nodes)];
}

/** What existing live regions announce while the action runs, in order. */
export async function overheard(root: ParentNode & Node, action: () => unknown): Promise<string[]> {
  const regions = [...root.querySelectorAll('[role=status], [aria-live]')];
  const announced: string[] = [];
  const before = new Map(regions.map((region) => [region, folded(region)]));
  const observer = new MutationObserver(() => {
    for (const region of regions) {
      const text = folded(region);
      if (text === before.get(region)) continue;
      before.set(region, text);
      if (text) announced.push(text);
    }
  });
  observer.observe(root, {subtree: true, childList: true, characterData: true});
  await action();
  // Mutation observers are called in a microtask.
  await Promise.resolve();
  observer.disconnect();
  return announced;
}
