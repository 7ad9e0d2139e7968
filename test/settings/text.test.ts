import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {illegibleText, openAll} from '../support/legible.js';
import {button} from '../support/exit.js';
import {demoPages, Page, shadow} from '../support/page.js';
import {exitOf, addEveryControl} from '../support/full-panel.js';

const tags = offeredLanguages.map(({tag}) => tag);

describe('text with the visitor’s size and spacing', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  /** A demo page with every panel open and every control in it, at a width in CSS pixels. */
  async function opened(name: string, width: number, query = '') {
    page = await Page.open({url: `/demo/${name}.html${query}`}, {width});
    const hosts = page.document.querySelectorAll('signpost-panel');
    for (const index of hosts.keys()) {
      await addEveryControl(await page.element('signpost-panel', index));
    }
    hosts.forEach(openAll);
    return [...hosts];
  }

  /**
   * A panel with its exit, unless that floats: its place in a wide page can be outside the window of
   * the tests, and then its link is outside the exit.
   */
  const withExit = (host: Element) =>
    button(exitOf(host))!.matches('.floating') ? [host] : [host, exitOf(host)];
  const faults = (hosts: Element[]) => hosts.flatMap(withExit).flatMap(illegibleText);
  const scrollsSideways = (width: number) => page.document.documentElement.scrollWidth > width;

  for (const name of demoPages) {
    it(`${name} at 400 % zoom, so 320 by 256 px, is legible and scrolls in one direction [wcag 1.4.10]`, async () => {
      const hosts = await opened(name, 320);
      page.frame.style.height = '256px';
      expect(faults(hosts)).to.deep.equal([]);
      expect(scrollsSideways(320)).to.equal(false);
    });

    for (const width of [320, 1280]) {
      it(`${name} with text at 200 %, ${String(width)} px wide, is legible [wcag 1.4.4]`, async () => {
        const hosts = await opened(name, width);
        for (const host of hosts) {
          const root = shadow(host).querySelector<HTMLElement>('.root')!;
          root.style.fontSize = '32px';
        }
        expect(faults(hosts)).to.deep.equal([]);
      });

      it(`${name} with WCAG’s text spacing, ${String(width)} px wide, is legible [wcag 1.4.12]`, async () => {
        const hosts = await opened(name, width);
        for (const host of hosts.flatMap(withExit)) {
          const sheet = new page.window.CSSStyleSheet();
          sheet.replaceSync(
            `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-block-end: 2em !important }`
          );
          shadow(host).adoptedStyleSheets.push(sheet);
        }
        expect(faults(hosts)).to.deep.equal([]);
      });
    }

    it(`${name} with a root font size of 62.5 % has the visitor’s text size`, async () => {
      const hosts = await opened(name, 1280);
      page.document.documentElement.style.fontSize = '62.5%';
      for (const host of hosts) {
        const {fontSize} = getComputedStyle(shadow(host).querySelector('.root')!);
        expect(parseFloat(fontSize)).to.be.within(16, 18);
      }
      expect(faults(hosts)).to.deep.equal([]);
    });

    it(`${name} keeps the panel’s direction if the page has the other direction`, async () => {
      for (const [lang, dir] of [
        ['ar', 'ltr'],
        ['nl', 'rtl'],
      ] as const) {
        const [host] = await opened(name, 320, `?lang=${lang}`);
        page.document.documentElement.dir = dir;
        const root = shadow(host!).querySelector<HTMLElement>('.root')!;
        const summary = root.querySelector('.need summary')!;
        expect(getComputedStyle(summary).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        const start = summary.querySelector('h1, h2, h3, h4, h5, h6')!.getBoundingClientRect();
        const box = summary.getBoundingClientRect();
        // The triangle is at the start, so the text begins further in.
        const before = lang === 'ar' ? box.right - start.right : start.left - box.left;
        expect(before).to.be.greaterThan(5);
        expect(faults([host!])).to.deep.equal([]);
        if (lang === 'ar') page.close();
      }
    });
  }

  for (const tag of tags) {
    it(`320 px wide, at 200 % and with text spacing, is legible [lang ${tag}] [wcag 1.4.4, 1.4.12]`, async () => {
      const [host] = await opened('examples', 320, `?lang=${tag}`);
      const root = shadow(host!).querySelector<HTMLElement>('.root')!;
      root.style.cssText = 'font-size: 32px; letter-spacing: 0.12em; word-spacing: 0.16em';
      expect(faults([host!])).to.deep.equal([]);
    });
  }
});
