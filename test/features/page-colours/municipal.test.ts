import {expect} from 'chai';
import {violations} from '../../support/axe.js';
import {Page, shadow, warnings} from '../../support/page.js';
import {asBytes, measured, pairs, ratio, seen, tooClose, under} from './look.js';

const folder = '/node_modules/';

/** Themes as municipalities publish them. */
const themes: {name: string; theme: string; sheet: string}[] = [
  {
    name: 'Utrecht',
    theme: 'utrecht-theme',
    sheet: '@utrecht/design-tokens/dist/theme.css',
  },
  {
    name: 'Rotterdam',
    theme: 'rods-theme',
    sheet: '@gemeente-rotterdam/design-tokens/dist/theme.css',
  },
  {
    name: 'Den Haag',
    theme: 'denhaag-theme',
    sheet: '@gemeente-denhaag/design-tokens-common/dist/theme/index.css',
  },
  {
    name: 'Amsterdam',
    theme: 'amsterdam-theme',
    sheet: '@nl-design-system-unstable/amsterdam-design-tokens/dist/index.css',
  },
  {
    name: 'Purmerend',
    theme: 'purmerend-theme',
    sheet: '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
  },
  {
    name: 'Purmerend, dark',
    theme: 'purmerend-theme--color-scheme-dark',
    sheet: '@nl-design-system-community/purmerend-design-tokens/dist/color-scheme-dark/theme.css',
  },
];

describe('the theme of a municipality', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const {name, theme, sheet} of themes) {
    it(`${name}: is applied, and every pair of colours has enough contrast [wcag 1.4.3, 1.4.6, 1.4.11]`, async () => {
      page = await Page.open({
        html: `<title>${name}</title><link rel="stylesheet" href="${folder}${sheet}"><body><main></main><script type="module" src="/dist/signpost.js"></script>`,
      });
      let host!: Element;
      const warned = await warnings(async () => {
        host = await under(page.document, {theme});
        await measured(host);
      }, page.window.console);
      expect(tooClose(host)).to.deep.equal([]);
      const style = page.window.getComputedStyle(host);
      const wanted = (variable: string) => asBytes(style.getPropertyValue(variable));
      expect(seen(host, 'background')).to.equal(wanted('--utrecht-document-background-color'));
      expect(seen(host, 'text')).to.equal(wanted('--utrecht-document-color'));
      const button = '--utrecht-button-primary-action-';
      const hasButton = style.getPropertyValue(`${button}background-color`) !== '';
      expect(seen(host, 'button') === wanted(`${button}background-color`)).to.equal(
        hasButton && !warned.some((warning) => warning.includes(button))
      );
      // Each rejected colour gives a warning with its contrast.
      for (const warning of warned) expect(warning).to.match(/contrast of \d+\.\d\d:1/);
      for (const details of shadow(host).querySelectorAll('details')) details.open = true;
      const found = await violations(page);
      expect(found.filter((one) => one.startsWith('color-contrast'))).to.deep.equal([]);
    });
  }

  it('is not applied at all if every pair lacks contrast', async () => {
    page = await Page.open({
      html: '<body><script type="module" src="/dist/signpost.js"></script>',
    });
    const roles = [...new Set(pairs.flat())].filter((role) => typeof role === 'string');
    const host = await under(page.document, {
      style: roles.map((role) => `--signpost-${role}: #888`).join(';'),
    });
    await measured(host);
    expect(tooClose(host)).to.deep.equal([]);
    expect(ratio(host, 'text', 'background')).to.be.at.least(7);
  });
});
