import {expect} from 'chai';
import {illegibleText, openAll} from '../../support/legible.js';
import {demoPages, Page, shadow} from '../../support/page.js';
import {exitOf, addEveryControl} from '../../support/full-panel.js';
import {displayedColour} from '../../features/page-colours/displayed-colours.js';

describe('a browser with large text, dark scheme and reduced motion', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
  });

  it('is set up', () => {
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
  });

  for (const name of demoPages) {
    for (const lang of ['nl', 'ar']) {
      it(`${name} in ${lang} follows these settings, at 320 and 1280 px [wcag 1.4.4]`, async () => {
        for (const width of [320, 1280]) {
          page = await Page.open({url: `/demo/${name}.html?lang=${lang}`}, {width});
          const host = await page.element();
          await addEveryControl(host);
          openAll(host);
          const root = shadow(host).querySelector('.root')!;
          expect(parseFloat(getComputedStyle(root).fontSize)).to.be.at.least(32);
          expect([host, exitOf(host)].flatMap(illegibleText)).to.deep.equal([]);
          expect(root.scrollWidth).to.be.at.most(root.clientWidth);
          const dark = getComputedStyle(page.document.documentElement).colorScheme.includes('dark');
          const [red = 0] = displayedColour(host, 'background').split(' ').map(Number);
          // A panel is never dark in a page that is light.
          expect(red < 80).to.equal(dark);
          if (width === 320) page.close();
        }
      });
    }
  }
});
