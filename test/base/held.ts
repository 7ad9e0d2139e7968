import type {Page} from '../support/page.js';

/**
 * Counts the observers and listeners that the script adds to a page from now on. Of the
 * listeners only those on targets that outlive an element count, such as the document.
 *
 * @returns a function that returns how many have not been removed.
 */
export function countHeld({window}: Page): () => number {
  const observers = new Set<unknown>();
  const listeners: unknown[][] = [];
  const lasting: unknown[] = [window, window.document, window.speechSynthesis];
  const indexOf = (listener: unknown[]) =>
    listeners.findIndex((known) => known.every((value, index) => value === listener[index]));

  before(window.EventTarget, 'addEventListener', (target = window, type, listener, options) => {
    const isOnce = (options as AddEventListenerOptions | undefined)?.once;
    const added = [target, type, listener];
    if (lasting.includes(target) && !isOnce && indexOf(added) < 0) listeners.push(added);
  });
  before(window.EventTarget, 'removeEventListener', (target = window, type, listener) => {
    const index = indexOf([target, type, listener]);
    if (index >= 0) listeners.splice(index, 1);
  });
  for (const Observer of [window.MutationObserver, window.IntersectionObserver]) {
    before(Observer, 'observe', (observer) => observers.add(observer));
    before(Observer, 'disconnect', (observer) => observers.delete(observer));
  }
  return () => observers.size + listeners.length;
}

/** Calls back before each call of a method, with its `this` and its arguments. */
function before(
  {prototype}: {prototype: object},
  method: string,
  callback: (self: unknown, ...args: unknown[]) => void
) {
  const original = Reflect.get(prototype, method) as (...args: unknown[]) => unknown;
  Reflect.set(prototype, method, function (this: unknown, ...args: unknown[]) {
    callback(this, ...args);
    return Reflect.apply(original, this, args);
  });
}
