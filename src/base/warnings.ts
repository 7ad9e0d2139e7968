import {lazyModule} from '../loading/lazy-module.js';

/** Pages without a mistake do not load it. */
export const warningsModule = lazyModule<typeof import('./warnings.lazy.js')>('warnings');

/** Tells the page's developer, once for each element, about a problem with what the page gave it. */
export function warn(...args: [element: Element, problem: string, isToldApart?: boolean]) {
  void warningsModule.use((module) => {
    module.warn(...args);
  });
}

/**
 * Tells the page's developer, once for each element and value, that an attribute's value is not
 * understood: which element, which value, what is allowed.
 */
export function warnOfValue(
  ...args: [element: Element, attribute: string, value: string, allowed: string]
) {
  void warningsModule.use((module) => {
    module.warnOfValue(...args);
  });
}
