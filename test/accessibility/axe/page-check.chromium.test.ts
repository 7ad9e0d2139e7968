import {expect} from 'chai';
import {CheckedPage, NUMBER} from '../../features/page-check/checked-page.js';
import {violations} from '../../support/axe.js';

describe('axe finds no violation in the check of a page', () => {
  for (const lang of ['nl', 'en']) {
    it(`in ${lang}, with lines of each level`, async () => {
      const checked = await CheckedPage.open(
        `<main><h1>A page</h1><signpost-panel need="slef">${NUMBER}</signpost-panel><signpost-figures></signpost-figures></main>`,
        {lang}
      );
      await checked.line(/slef/);
      expect(await violations(checked.page)).to.deep.equal([]);
      checked.close();
    });
  }
});
