import {expect} from 'chai';
import {kinds, url} from '../../site/site.js';
import {allRules, colourRules, violations} from '../../support/axe.js';
import {Page, until} from '../../support/page.js';

describe('the site', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const [kind, name] of Object.entries(kinds)) {
    for (const [theme, rules] of [
      ['light', allRules],
      // The same elements in other colours.
      ['dark', colourRules],
    ] as const) {
      it(`has no axe violations on the page ${kind}, ${theme}, closed or open`, async () => {
        page = await Page.open({url: url(name)});
        page.document.documentElement.style.colorScheme = theme;
        await until(() => page.document.readyState === 'complete');
        expect(await violations(page, rules)).to.deep.equal([]);
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        expect(await violations(page, rules)).to.deep.equal([]);
      });
    }
  }
});
