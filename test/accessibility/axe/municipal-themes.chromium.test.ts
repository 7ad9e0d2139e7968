import {expect} from 'chai';
import {violations} from '../../support/axe.js';
import {Page, shadow} from '../../support/page.js';
import {untilMeasured, addUnderStyles} from '../../features/page-colours/displayed-colours.js';
import {pageOfTheme, themes} from '../../features/page-colours/municipal-themes.js';

describe('the theme of a municipality', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const municipality of themes) {
    it(`${municipality.name}: has no contrast violations found by axe`, async () => {
      page = await pageOfTheme(municipality);
      const host = await addUnderStyles(page.document, {theme: municipality.theme});
      await untilMeasured(host);
      for (const details of shadow(host).querySelectorAll('details')) details.open = true;
      const found = await violations(page);
      expect(found.filter((violation) => violation.startsWith('color-contrast'))).to.deep.equal([]);
    });
  }
});
