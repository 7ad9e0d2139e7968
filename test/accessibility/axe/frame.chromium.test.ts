import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {violations} from '../../support/axe.js';
import {Page} from '../../support/page.js';

describe('the frame page', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const {tag} of offeredLanguages) {
    it(`in ${tag} has no axe violations, with the script`, async () => {
      page = await Page.open({url: `/dist/frame/${tag}.html`});
      await page.element();
      expect(await violations(page)).to.deep.equal([]);
    });
  }
});
