/** The nearest `lang` of an element: its own, an ancestor's or that of a shadow host around it. */
export function inheritedLang(element: Element): string {
  for (let current: Element | undefined = element; current; current = shadowHost(current)) {
    const found = current.closest('[lang]:not([lang=""])');
    if (found) return found.getAttribute('lang') ?? '';
  }
  return '';
}

/** Calls back when any `lang` that `inheritedLang` may have read changes. */
export function observeInheritedLang(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  // An observer doesn't cross shadow roots, so each tree is observed by itself.
  for (let current: Element | undefined = element; current; current = shadowHost(current)) {
    observer.observe(current.getRootNode(), {attributeFilter: ['lang'], subtree: true});
  }
  return observer;
}

function shadowHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
