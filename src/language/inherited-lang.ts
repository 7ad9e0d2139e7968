/** The nearest `lang` of an element: its own, an ancestor's, or a shadow host's. */
export function inheritedLang(element: Element): string {
  for (let at: Element | undefined = element; at; at = shadowHost(at)) {
    const found = at.closest('[lang]:not([lang=""])');
    if (found) return found.getAttribute('lang') ?? '';
  }
  return '';
}

/** Calls back when any `lang` that `inheritedLang` may have read changes. */
export function observeInheritedLang(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  // An observer doesn't cross shadow roots, so there is one target for each tree.
  for (let at: Element | undefined = element; at; at = shadowHost(at)) {
    observer.observe(at.getRootNode(), {attributeFilter: ['lang'], subtree: true});
  }
  return observer;
}

function shadowHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
