import {expect} from 'chai';
import {languages} from '../../../src/language/languages.js';
import {allRules, colourRules, violations} from '../../support/axe.js';
import {Page, shadow} from '../../support/page.js';

const pages = ['index', 'partner', 'municipality', 'school'];
const url = (name: string, query = '') => `/demo/${name}.html${query}`;

describe('the demo pages', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const name of pages) {
    for (const {tag} of languages.filter(({hidden}) => !hidden)) {
      for (const [theme, rules] of [
        ['light', allRules],
        // The same elements in other colours.
        ['dark', colourRules],
      ] as const) {
        const wcag = theme === 'light' ? '[wcag 1.4.3, 1.4.6, 3.1.1]' : '[wcag 1.4.3, 1.4.6]';
        it(`${name}, ${theme}, has no axe violations, closed or open [lang ${tag}] ${wcag}`, async () => {
          page = await Page.open({url: url(name, `?lang=${tag}&theme=${theme}`)});
          const panel = await page.element();
          expect(shadow(panel).querySelector<HTMLElement>('.root')!.lang).to.equal(tag);
          for (const host of page.document.querySelectorAll('signpost-panel'))
            await host.updateComplete;
          expect(await violations(page, rules)).to.deep.equal([]);
          openAll(page);
          expect(await violations(page, rules)).to.deep.equal([]);
        });
      }
    }
  }

  for (const [lang, region] of [
    ['nl', 'BE'],
    ['ar', 'SE'],
  ]) {
    it(`partner in ${lang} with the helplines of ${region} has no axe violations, closed or open`, async () => {
      page = await Page.open({url: url('partner', `?lang=${lang}&region=${region}`)});
      await page.element();
      expect(await violations(page)).to.deep.equal([]);
      openAll(page);
      expect(await violations(page)).to.deep.equal([]);
    });
  }

  for (const {tag} of languages.filter(({plain}) => plain)) {
    it(`school in plain ${tag} has no axe violations, closed or open`, async () => {
      page = await Page.open({url: url('school', `?lang=${tag}&reading=plain`)});
      const panel = await page.element();
      expect(shadow(panel).querySelector('.switch')?.getAttribute('aria-pressed')).to.equal('true');
      expect(await violations(page)).to.deep.equal([]);
      openAll(page);
      expect(await violations(page)).to.deep.equal([]);
    });
  }
});

function openAll(page: Page) {
  for (const host of page.document.querySelectorAll('signpost-panel')) {
    for (const details of shadow(host).querySelectorAll('details')) details.open = true;
  }
}
