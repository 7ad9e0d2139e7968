import {adoptStyles, type CSSResultOrNative, unsafeCSS} from 'lit';

const added = new WeakMap<ShadowRoot, string[]>();

/** Adds the styles of a lazy part to those that an element has, as Lit adopts its own. */
export function addStyles(root: ShadowRoot, text: string) {
  added.set(root, [...(added.get(root) ?? []), text]);
  const {adoptedStyleSheets = []} = root as Partial<ShadowRoot>;
  if (root.ownerDocument === document) {
    // Browsers before 2023 have no adopted sheets; Lit adds a `<style>` there.
    adoptStyles(root, [...adoptedStyleSheets, unsafeCSS(text)]);
  } else {
    root.adoptedStyleSheets = [...adoptedStyleSheets, ...sheetsIn(root, [text])];
  }
}

/** Styles an element that was moved into another document, which has no sheets of the first. */
export function readopt(root: ShadowRoot, styles: readonly CSSResultOrNative[]) {
  if (!('adoptedStyleSheets' in root)) return;
  root.adoptedStyleSheets = sheetsIn(root, [...styles.map(String), ...(added.get(root) ?? [])]);
}

/** Sheets for the document of a root: a sheet belongs to the document that made it. */
function sheetsIn({ownerDocument: {defaultView}}: ShadowRoot, texts: string[]): CSSStyleSheet[] {
  if (!defaultView) return [];
  return texts.map((text) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
