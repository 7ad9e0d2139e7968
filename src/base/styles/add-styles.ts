const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds the styles of a lazy part to those that an element has: as a shared
 * sheet and not as a `<style>`, so that `style-src 'none'` holds.
 */
export function addStyles(root: ShadowRoot, text: string) {
  if (!('adoptedStyleSheets' in root)) {
    // Browsers before 2023, where Lit's own styles are `<style>` elements at the end too.
    const style = document.createElement('style');
    style.textContent = text;
    (root as ShadowRoot).append(style);
    return;
  }
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
