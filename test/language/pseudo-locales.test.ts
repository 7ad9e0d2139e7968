import {expect} from 'chai';
import {Page, shadow} from '../support/page.js';

/** Texts that are the same in every language: names, numbers, addresses, quotations. */
const SAME = 'a, q, bdi, .value, [lang], th[scope=row], .card > :first-child';

describe('the panel in a pseudo-locale', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const [tag, translated] of [
    ['qps', /[⟦⟧·]|[áéíóúñçš]/],
    ['qps-Arab', /[\u0590-\u05ff]/],
  ] as const) {
    it(`${tag} has no untranslated text`, async () => {
      page = await Page.open({url: `/demo/school.html?lang=${tag}`});
      const root = shadow(await page.element()).querySelector('.root')!;
      const walker = page.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const {textContent, parentElement} = walker.currentNode;
        if (!/\p{L}/u.test(textContent ?? '') || parentElement!.closest(SAME) !== null) continue;
        const inRoot = parentElement!.closest('[lang]');
        if (inRoot && inRoot !== root) continue;
        const block = parentElement!.closest(
          'p, li, h1, h2, h3, h4, h5, h6, summary, button, th, .claim, [popover]'
        );
        expect(block?.textContent, textContent ?? '').to.match(translated);
      }
    });

    for (const width of [320, 1280]) {
      const wcag = width === 320 ? ' [wcag 1.4.10]' : '';
      it(`${tag} has no text cut off at ${String(width)} px${wcag}`, async () => {
        page = await Page.open({url: `/demo/school.html?lang=${tag}`}, {width});
        const root = shadow(await page.element()).querySelector<HTMLElement>('.root')!;
        for (const details of root.querySelectorAll('details')) details.open = true;
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
        for (const element of root.querySelectorAll<HTMLElement>(
          'p, li, h2, h3, h4, h5, button, a, td, th'
        )) {
          if (element.closest('.hidden, [popover]') || !element.clientWidth) continue;
          expect(element.scrollWidth, element.textContent ?? '').to.be.at.most(
            element.clientWidth + 1
          );
        }
      });
    }
  }
});
