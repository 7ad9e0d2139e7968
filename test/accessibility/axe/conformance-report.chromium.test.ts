import {expect} from 'chai';
import {allRules, colourRules, violations} from '../../support/axe.js';
import {Page} from '../../support/page.js';

const url = '/sample/conformance.html';

describe('the page of the conformance report', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const all = (selector: string) => [...page.document.querySelectorAll<HTMLElement>(selector)];

  for (const [theme, rules] of [
    ['light', allRules],
    // The same elements in other colours.
    ['dark', colourRules],
  ] as const) {
    it(`has no axe violations, ${theme}, closed or open`, async () => {
      page = await Page.open({url});
      page.document.documentElement.style.colorScheme = theme;
      expect(await violations(page, rules)).to.deep.equal([]);
      for (const details of all('details')) (details as HTMLDetailsElement).open = true;
      expect(await violations(page, rules)).to.deep.equal([]);
    });
  }
});
