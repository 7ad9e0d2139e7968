import {shadow} from './page.js';

/**
 * Translates an element as browsers do: each text node is taken out, and elements with the
 * translation take its place. Chrome, Firefox and Safari reach into open shadow roots.
 *
 * @param keeps - Whether the browser heeds `translate="no"`.
 */
export function translateByBrowser(host: Element, keeps: boolean) {
  const walker = host.ownerDocument.createTreeWalker(shadow(host), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const isKept = keeps && text.parentElement?.closest('[translate=no]');
    if (isKept || !text.data.trim() || text.parentElement?.closest('style')) continue;
    const translation = host.ownerDocument.createElement('font' as string);
    translation.textContent = text.data;
    text.replaceWith(translation);
  }
}
