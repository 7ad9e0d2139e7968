import {shadow} from './page.js';

/**
 * Shows an element on the screen as it is printed, which not every engine can be
 * told to. Only in a page of its own, since all its elements share their
 * sheets.
 */
export function asPrinted(host: Element): number {
  let applied = 0;
  const look = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (!('media' in rule)) continue;
      const {media, cssRules} = rule as CSSMediaRule;
      look(cssRules);
      if (!/print|screen/.test(media.mediaText)) continue;
      media.mediaText = media.mediaText.includes('print') ? 'all' : 'not all';
      applied++;
    }
  };
  for (const sheet of shadow(host).adoptedStyleSheets) look(sheet.cssRules);
  return applied;
}
