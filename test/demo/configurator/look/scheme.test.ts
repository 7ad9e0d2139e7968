import {expect} from 'chai';
import {styleFor} from '../../../../demo/configurator/look/style.js';
import {Page, shadow, until} from '../../../support/page.js';
import {
  addUnderStyles,
  displayedColour,
  toRgb,
  untilMeasured,
} from '../../../features/page-colours/displayed-colours.js';

describe('the style of a snippet', () => {
  let page: Page;

  beforeEach(async () => {
    page = await Page.open({
      html: '<body><script type="module" src="/dist/signpost.js"></script>',
    });
  });

  afterEach(() => {
    page.close();
  });

  const style = styleFor({
    theme: 'auto',
    light: {accent: '#7a3300'},
    dark: {accent: '#ffb68c'},
    radius: '0',
    font: "O'Sans, Georgia, serif",
  });
  const light = toRgb('#7a3300');
  const dark = toRgb('#ffb68c');

  /** A panel under the style, on a page with a colour scheme. */
  const panel = async (pageScheme: string, theme: string) => {
    page.document.documentElement.style.colorScheme = pageScheme;
    const markup = `<signpost-panel lang="nl" theme="${theme}"></signpost-panel>`;
    const host = await addUnderStyles(page.document, {style}, markup);
    await untilMeasured(host);
    return host;
  };

  const expected: [string, string, string][] = [
    ['light', 'auto', light],
    ['dark', 'auto', dark],
    ['light', 'dark', dark],
    ['dark', 'light', light],
  ];
  for (const [pageScheme, theme, accent] of expected) {
    it(`has the accent of the panel's scheme: theme ${theme} on a ${pageScheme} page`, async () => {
      const host = await panel(pageScheme, theme);
      expect(displayedColour(host, 'accent')).to.equal(accent);
      expect(displayedColour(host, 'button')).to.equal(accent);
    });
  }

  it('follows a page that turns dark', async () => {
    const host = await panel('light', 'auto');
    page.document.documentElement.style.colorScheme = 'dark';
    await until(() => displayedColour(host, 'accent') === dark);
  });

  it('works as a rule in a style sheet, with corners and fonts', async () => {
    const sheet = page.document.createElement('style');
    sheet.textContent = `signpost-panel { ${style} }`;
    page.document.head.append(sheet);
    const host = await addUnderStyles(page.document, {});
    await untilMeasured(host);
    expect(displayedColour(host, 'accent')).to.equal(light);
    const root = shadow(host).querySelector('.root')!;
    const {borderTopLeftRadius, fontFamily} = page.window.getComputedStyle(root);
    expect(borderTopLeftRadius).to.equal('0px');
    expect(fontFamily).to.match(/^"?O'Sans"?, "?Georgia"?, serif, sans-serif$/);
  });
});
