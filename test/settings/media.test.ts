import {expect} from 'chai';
import {asPrinted} from '../support/print.js';
import {illegibleText} from '../support/legible.js';
import {demoPages, folded, Page, shadow} from '../support/page.js';
import {displayedContrast, displayedColour} from '../features/page-colours/displayed-colours.js';

const shows = (element: Element) => element.getClientRects().length > 0;

describe('a demo page', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const all = (host: Element, selector: string) => [...shadow(host).querySelectorAll(selector)];

  for (const name of demoPages) {
    it(`${name} prints everything, with large numbers and addresses, without controls`, async () => {
      page = await Page.open({url: `/demo/${name}.html?theme=dark`}, {width: 794});
      const host = await page.element();
      expect(asPrinted(host)).to.be.greaterThan(0);
      for (const element of all(host, '.card, .rubric p, .rubric li, .need h3, .need h4')) {
        expect(shows(element), element.textContent).to.equal(true);
      }
      for (const control of all(host, '.picker, .offer, .switch, .link, .copy')) {
        expect(shows(control), control.textContent).to.equal(false);
      }
      const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
      for (const phone of all(host, '.phone')) {
        expect(size(phone)).to.be.at.least(1.4 * size(phone.closest('p, .card')!));
        // Printers leave backgrounds out, and ink is dark.
        expect(getComputedStyle(phone).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      }
      for (const link of all(host, '.card a')) {
        const {href} = link as HTMLAnchorElement;
        const address = href.replace(/^https:\/\/(www\.)?|\/(\?.*)?$/g, '');
        if (!href.startsWith('tel:')) expect(folded(link.querySelector('bdi'))).to.equal(address);
      }
      // No heading stays alone at the bottom of a sheet.
      for (const element of all(host, 'h2, h3, h4, h5, .need > summary')) {
        expect(getComputedStyle(element).breakAfter).to.equal('avoid');
      }
      expect(displayedContrast(host, 'text', 'background')).to.be.at.least(7);
      expect(getComputedStyle(shadow(host).querySelector('.root')!).colorScheme).to.equal('light');
      expect(illegibleText(host)).to.deep.equal([]);
    });

    it(`${name} follows the page’s colour scheme, light and dark`, async () => {
      for (const theme of ['light', 'dark']) {
        page = await Page.open({url: `/demo/${name}.html?theme=${theme}`});
        const host = await page.element();
        const [red = 0] = displayedColour(host, 'background').split(' ').map(Number);
        if (theme === 'dark') expect(red).to.be.lessThan(80);
        else expect(red).to.be.greaterThan(200);
        if (theme === 'light') page.close();
      }
    });

    it(`${name} has no animations or transitions`, async () => {
      page = await Page.open({url: `/demo/${name}.html`});
      const host = await page.element();
      const root = shadow(host).querySelector<HTMLElement>('.root')!;
      root.querySelector<HTMLElement>('.need:not([open]) summary')!.click();
      root.querySelector<HTMLElement>('.term')!.click();
      for (const element of root.querySelectorAll('*:not(.swatch)')) {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element);
        expect([animationName, parseFloat(transitionDuration), scrollBehavior]).to.deep.equal([
          'none',
          0,
          'auto',
        ]);
      }
    });

    it(`${name} has touch targets of at least 44 px`, async () => {
      page = await Page.open({url: `/demo/${name}.html`}, {width: 320});
      const host = await page.element();
      for (const details of all(host, 'details')) (details as HTMLDetailsElement).open = true;
      for (const target of all(host, 'button, summary, .phone, .site')) {
        // Terms and the number in the danger notice are part of a sentence.
        if (target.matches('.term, .danger .phone') || !shows(target)) continue;
        const {width, height} = target.getBoundingClientRect();
        const label = target.textContent;
        expect(Math.round(height), label).to.be.at.least(44);
        expect(Math.round(width), label).to.be.at.least(44);
      }
    });
  }
});
