import type {RunOptions} from 'axe-core';
import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {allRules, colourRules, violations} from '../../support/axe.js';
import {Page, shadow} from '../../support/page.js';

const pages = ['examples', 'partner', 'municipality', 'school'];

describe('the demo pages', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const panels = () => [...page.document.querySelectorAll('signpost-panel')];

  async function open(name: string, query: string) {
    page = await Page.open({url: `/demo/${name}.html?${query}`});
    await page.element();
    for (const panel of panels()) await panel.updateComplete;
    return shadow(panels()[0]!);
  }

  async function expectNoViolations(rules: RunOptions = allRules) {
    expect(await violations(page, rules)).to.deep.equal([]);
    for (const details of panels().flatMap((panel) => [
      ...shadow(panel).querySelectorAll('details'),
    ])) {
      details.open = true;
    }
    expect(await violations(page, rules)).to.deep.equal([]);
  }

  async function expectNoViolationsIn(name: string, lang: string, theme: string) {
    const root = await open(name, `lang=${lang}&theme=${theme}`);
    expect(root.querySelector<HTMLElement>('.root')!.lang).to.equal(lang);
    // A dark page has the same elements in other colours.
    await expectNoViolations(theme === 'light' ? allRules : colourRules);
  }

  for (const name of pages) {
    for (const {tag} of offeredLanguages) {
      it(`${name}, light, has no axe violations, closed or open [lang ${tag}] [wcag 1.4.3, 1.4.6, 3.1.1]`, () =>
        expectNoViolationsIn(name, tag, 'light'));
    }
  }

  for (const {tag} of offeredLanguages) {
    it(`examples, dark, has no axe violations, closed or open [lang ${tag}] [wcag 1.4.3, 1.4.6]`, () =>
      expectNoViolationsIn('examples', tag, 'dark'));
  }

  // A page's colours are the same in every language.
  for (const name of pages.slice(1)) {
    for (const lang of ['nl', 'ar']) {
      it(`${name} in ${lang}, dark, has no axe violations, closed or open`, () =>
        expectNoViolationsIn(name, lang, 'dark'));
    }
  }

  for (const [lang, region] of [
    ['nl', 'BE'],
    ['ar', 'SE'],
  ]) {
    it(`partner in ${lang} with the helplines of ${region} has no axe violations, closed or open`, async () => {
      await open('partner', `lang=${lang}&region=${region}`);
      await expectNoViolations();
    });
  }

  for (const [tag, reading] of offeredLanguages.flatMap(({tag, readings = []}) =>
    readings.map((reading) => [tag, reading] as const)
  )) {
    it(`school in ${reading} ${tag} has no axe violations, closed or open`, async () => {
      const root = await open('school', `lang=${tag}&reading=${reading}`);
      expect(root.querySelector('.switch')?.getAttribute('aria-pressed')).to.equal('true');
      await expectNoViolations();
    });
  }
});
