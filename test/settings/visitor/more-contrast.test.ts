import {expect} from 'chai';
import {demoPages, Page} from '../../support/page.js';
import {
  untilMeasured,
  displayedContrast,
  displayedColour,
} from '../../features/page-colours/displayed-colours.js';

describe('a browser with more contrast', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
  });

  it('is set up', () => {
    expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  for (const name of demoPages) {
    it(`${name} has text and borders at 21:1 [wcag 1.4.6, 1.4.11]`, async () => {
      page = await Page.open({url: `/demo/${name}.html`});
      const host = await page.element();
      // The setting takes precedence over the municipality's colours too.
      if (name === 'municipality') await untilMeasured(host);
      for (const role of ['text', 'muted', 'border']) {
        expect(displayedContrast(host, role, 'background')).to.be.closeTo(21, 0.1);
      }
      expect(displayedColour(host, 'surface')).to.equal(displayedColour(host, 'background'));
    });
  }
});
