import {expect} from 'chai';
import {openAll} from '../../support/legible.js';
import {demoPages, Page, shadow} from '../../support/page.js';
import {toRgb} from '../../features/page-colours/displayed-colours.js';

describe('a browser with forced colours', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
  });

  it('is set up', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  for (const name of demoPages) {
    it(`${name} uses system colours, and nothing depends on a background [wcag 1.4.1]`, async () => {
      page = await Page.open({url: `/demo/${name}.html`});
      const host = await page.element();
      openAll(host);
      const root = shadow(host).querySelector<HTMLElement>('.root')!;
      const style = (element: Element) => getComputedStyle(element);
      const canvas = toRgb('Canvas');
      expect(toRgb(style(root).backgroundColor)).to.equal(canvas);
      expect(toRgb(style(root.querySelector('.card p')!).color)).to.equal(toRgb('CanvasText'));
      const drawn = ['LinkText', 'CanvasText'].map(toRgb);
      expect(drawn).to.include(toRgb(style(root.querySelector('.phone')!).color));
      // Cards and the bars of the table keep their shape.
      expect(style(root.querySelector('.card')!).outlineStyle).to.equal('solid');
      expect(toRgb(style(root.querySelector('.bar')!).fill)).to.equal(toRgb('CanvasText'));
      const [chosen, other] = root.querySelectorAll('.picker :is([aria-current=true], button)');
      expect(style(chosen!).fontWeight).to.not.equal(style(other!).fontWeight);
    });

    it(`${name} marks a pressed toggle button`, async () => {
      page = await Page.open({url: `/demo/${name}.html?lang=nl`});
      const host = await page.element();
      host.setAttribute('reading', 'plain');
      await host.updateComplete;
      const pressed = shadow(host).querySelector('[aria-pressed=true]')!;
      expect(getComputedStyle(pressed, '::before').content).to.contain('✓');
    });

    it(`${name} has a visible focus ring [wcag 2.4.7]`, async () => {
      page = await Page.open({url: `/demo/${name}.html`});
      const host = await page.element();
      const summary = shadow(host).querySelector<HTMLElement>('.picker summary')!;
      summary.focus({focusVisible: true});
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(summary);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      expect(toRgb(outlineColor)).to.not.equal(toRgb('Canvas'));
    });
  }
});
