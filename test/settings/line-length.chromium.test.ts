import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {longestLine, openAll} from '../support/legible.js';
import {Page, shadow} from '../support/page.js';
import {addEveryControl} from '../support/full-panel.js';

describe('text with the visitor’s size and spacing', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const {tag} of offeredLanguages) {
    it(`has lines of at most 80 characters in a wide column, in any font [lang ${tag}] [wcag 1.4.8]`, async () => {
      page = await Page.open({url: `/demo/examples.html?lang=${tag}`}, {width: 2000});
      const host = await page.element();
      await addEveryControl(host);
      openAll(host);
      for (const font of ['sans-serif', 'serif', 'DejaVu Sans Condensed']) {
        host.style.setProperty('--signpost-font-family', font);
        const text = shadow(host).querySelector('p')!;
        expect(getComputedStyle(text).fontFamily).to.contain(font);
        if (tag === 'zh-Hans') {
          // At most 40 characters, each as wide as it is high. The machine may lack their font.
          const {maxWidth, fontSize} = getComputedStyle(text);
          expect(parseFloat(maxWidth) / parseFloat(fontSize)).to.be.within(25, 40);
          continue;
        }
        const line = longestLine(host);
        expect(line.length, line.join('')).to.be.within(60, 80);
      }
    });
  }
});
