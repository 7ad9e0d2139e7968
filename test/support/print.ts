import {shadow} from './page.js';

/**
 * Shows an element on the screen as in print, since not every engine can emulate print media. Only
 * use it in a `Page`, since elements of a page share their style sheets.
 *
 * @returns the number of media queries that were changed.
 */
export function asPrinted(host: Element): number {
  let changed = 0;
  const applyPrint = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (!('media' in rule)) continue;
      const {media, cssRules} = rule as CSSMediaRule;
      applyPrint(cssRules);
      if (!/print|screen/.test(media.mediaText)) continue;
      media.mediaText = media.mediaText.includes('print') ? 'all' : 'not all';
      changed++;
    }
  };
  for (const sheet of shadow(host).adoptedStyleSheets) applyPrint(sheet.cssRules);
  return changed;
}
