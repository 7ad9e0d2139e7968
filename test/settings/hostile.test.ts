import {expect} from 'chai';
import {illegibleText, openAll} from '../support/legible.js';
import {Page, shadow} from '../support/page.js';
import {exitOf, addEveryControl} from '../support/full-panel.js';

/** Styles that a page may give to the container of a panel. */
const places: [string, string][] = [
  ['of 120 px', 'width: 120px'],
  ['of 0 px', 'width: 0'],
  ['with text of 0 px', 'font-size: 0'],
  ['with text of 400 px', 'font-size: 400px'],
  ['that is zoomed out', 'zoom: 0.5'],
  ['that is zoomed in', 'zoom: 2'],
  ['that is scaled', 'transform: scale(0.75)'],
  ['that is skewed', 'transform: skewX(-3deg)'],
  ['written from top to bottom', 'writing-mode: vertical-rl; height: 600px'],
  [
    'with upright vertical letters',
    'writing-mode: vertical-lr; text-orientation: upright; height: 600px',
  ],
  ['that is a flex row', 'display: flex; width: 400px'],
  [
    'that is a grid of narrow columns',
    'display: grid; grid-template-columns: 6em 1fr; width: 400px',
  ],
  ['with several columns', 'columns: 3; width: 900px'],
  ['with invisible text', 'color: transparent; text-indent: -9999px; line-height: 0'],
  ['with spread letters', 'letter-spacing: 2em; word-spacing: 5em; text-transform: uppercase'],
];

describe('a panel in a container', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const [name, style] of places) {
    it(`${name} is legible and usable, and does not throw`, async () => {
      page = await Page.open({
        html: `<body><div style="${style}"><signpost-panel lang="nl"></signpost-panel></div><script type="module" src="/dist/signpost.js"></script>`,
      });
      const errors: unknown[] = [];
      page.window.addEventListener('error', ({message}) => {
        // A notice of the browser, not an exception.
        if (!message.startsWith('ResizeObserver')) errors.push(message);
      });
      page.window.addEventListener('unhandledrejection', ({reason}) => errors.push(reason));
      // The script logs its own errors.
      page.window.console.error = (...said: unknown[]) => errors.push(...said);
      const host = await page.element();
      await addEveryControl(host);
      openAll(host);
      expect([host, exitOf(host)].flatMap(illegibleText)).to.deep.equal([]);
      const root = shadow(host).querySelector('.root')!;
      const {width, height} = root.querySelector('.phone')!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(name.includes('zoomed out') ? 20 : 24);
      const button = root.querySelector<HTMLElement>('.picker button[lang=en]')!;
      button.click();
      await host.updateComplete;
      expect((root as HTMLElement).lang).to.equal('en');
      expect(errors).to.deep.equal([]);
    });
  }
});
