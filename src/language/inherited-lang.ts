/** The nearest `lang` of an element: its own, an ancestor's or that of a shadow host around it. */
export function inheritedLang(element: Element): string {
  const host = shadowHost(element);
  return (
    element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ??
    (host ? inheritedLang(host) : '')
  );
}

/** Observes any `lang` that `inheritedLang` may have read. */
export function observeInheritedLang(element: Element, observer: MutationObserver) {
  observer.observe(element.getRootNode(), {attributeFilter: ['lang'], subtree: true});
  // An observer doesn't cross shadow roots, so each tree is observed by itself.
  const host = shadowHost(element);
  if (host) observeInheritedLang(host, observer);
}

function shadowHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
