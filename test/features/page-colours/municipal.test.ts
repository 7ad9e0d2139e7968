import {expect} from 'chai';
import {Page, warnings} from '../../support/page.js';
import {pageOfTheme, themes} from './municipal-themes.js';
import {
  addUnderStyles,
  colourPairs,
  displayedColour,
  displayedContrast,
  lowContrasts,
  toRgb,
  untilMeasured,
} from './displayed-colours.js';

describe('the theme of a municipality', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const municipality of themes) {
    const {name, theme} = municipality;
    it(`${name}: is applied, and every pair of colours has enough contrast [wcag 1.4.3, 1.4.6, 1.4.11]`, async () => {
      page = await pageOfTheme(municipality);
      let host!: Element;
      const warned = await warnings(async () => {
        host = await addUnderStyles(page.document, {theme});
        await untilMeasured(host);
      }, page.window);
      expect(lowContrasts(host)).to.deep.equal([]);
      const style = page.window.getComputedStyle(host);
      const wanted = (variable: string) => toRgb(style.getPropertyValue(variable));
      expect(displayedColour(host, 'background')).to.equal(
        wanted('--utrecht-document-background-color')
      );
      expect(displayedColour(host, 'text')).to.equal(wanted('--utrecht-document-color'));
      const button = '--utrecht-button-primary-action-';
      const hasButton = style.getPropertyValue(`${button}background-color`) !== '';
      expect(displayedColour(host, 'button') === wanted(`${button}background-color`)).to.equal(
        hasButton && !warned.some((warning) => warning.includes(button))
      );
      // Each rejected colour gives a warning with its contrast.
      for (const warning of warned) expect(warning).to.match(/contrast of \d+\.\d\d:1/);
    });
  }

  it('is not applied at all if every pair lacks contrast', async () => {
    page = await Page.open({
      html: '<body><script type="module" src="/dist/signpost.js"></script>',
    });
    const roles = [...new Set(colourPairs.flat())].filter((role) => typeof role === 'string');
    const host = await addUnderStyles(page.document, {
      style: roles.map((role) => `--signpost-${role}: #888`).join(';'),
    });
    await untilMeasured(host);
    expect(lowContrasts(host)).to.deep.equal([]);
    expect(displayedContrast(host, 'text', 'background')).to.be.at.least(7);
  });
});
