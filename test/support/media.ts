import {shadow} from './page.js';

/**
 * Makes an element's rules for a media feature, or for print, apply as they
 * would where it holds: for engines that no test can set so. Only in a page of
 * its own, since all its elements share their sheets.
 */
export function asIf(host: Element, feature: string): number {
  let applied = 0;
  const look = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (!('media' in rule)) continue;
      const {media, cssRules} = rule as CSSMediaRule;
      look(cssRules);
      if (!media.mediaText.includes(feature)) continue;
      media.mediaText = media.mediaText.startsWith('not') ? 'not all' : 'all';
      applied++;
    }
  };
  for (const sheet of shadow(host).adoptedStyleSheets) look(sheet.cssRules);
  return applied;
}
