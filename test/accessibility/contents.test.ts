import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {folded, shadow} from '../support/page.js';
import {boxOf, elementsOf, fullPanel} from '../support/full-panel.js';

/** Selects blocks of text. Only those that contain no other block are compared. */
const BLOCKS = 'h2, h3, h4, h5, p, li, caption, th, td, summary, .contact > *';

describe('the panel', () => {
  for (const {tag} of offeredLanguages) {
    it(`has the same order on the screen as in the DOM [lang ${tag}] [wcag 1.3.2]`, async () => {
      const box = boxOf(await fullPanel(`lang="${tag}"`));
      for (const width of [1280, 320]) {
        box.style.width = `${String(width)}px`;
        const blocks = [...box.querySelectorAll<HTMLElement>(BLOCKS)].filter(
          (element) =>
            !element.querySelector(BLOCKS) &&
            folded(element) &&
            element.checkVisibility({visibilityProperty: true})
        );
        expect(blocks.length).to.be.greaterThan(100);
        blocks.reduce((first, second) => {
          expect(isAfter(second, first, box.dir), `${folded(first)} → ${folded(second)}`).to.equal(
            true
          );
          return second;
        });
      }
    });
  }

  it('hides each drawing from screen readers, and has text beside it that says the same [wcag 1.1.1]', async () => {
    const drawings = [...boxOf(await fullPanel('lang="nl"')).querySelectorAll('svg')];
    expect(drawings.length).to.be.greaterThan(10);
    for (const drawing of drawings) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(folded(drawing)).to.equal('');
      // A bar has its figure beside it; an icon has the number that it dials, or a word.
      expect(folded(drawing.parentElement)).to.match(
        drawing.matches('.bar, .phone > *') ? /\d/ : /\p{L}{3}/u
      );
    }
  });

  it('has no images [wcag 1.1.1, 1.4.5, 1.4.9]', async () => {
    const panel = await fullPanel('lang="nl"');
    for (const element of [boxOf(panel), ...elementsOf(panel)]) {
      for (const part of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, part);
        expect(style.backgroundImage).to.equal('none');
        expect(style.content).to.not.contain('url(');
      }
    }
  });

  it('has no animations or transitions [wcag 2.2.2, 2.3.1, 2.3.2, 2.3.3, 3.2.5]', async () => {
    const panel = await fullPanel('lang="nl"');
    for (const element of [boxOf(panel), ...elementsOf(panel)]) {
      for (const part of [undefined, '::before', '::after']) {
        const {animationName, transitionDuration} = getComputedStyle(element, part);
        expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
      }
    }
    expect(document.getAnimations()).to.deep.equal([]);
  });

  it('does not depend on the orientation of the screen [wcag 1.3.4]', async () => {
    const {adoptedStyleSheets} = shadow(await fullPanel('lang="nl"'));
    const conditions = adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .flatMap((rule) => (rule instanceof CSSMediaRule ? rule.conditionText : []));
    expect(conditions).to.not.have.length(0);
    for (const condition of conditions) expect(condition).to.not.match(/orientation|aspect-ratio/);
  });

  it('has no shortcuts that are letters, digits or punctuation [wcag 2.1.4]', async () => {
    const panel = await fullPanel('lang="nl"');
    const box = boxOf(panel);
    const before = box.innerText;
    const isOpen = () => [...box.querySelectorAll('details')].map(({open}) => open);
    const {length} = isOpen().filter(Boolean);
    for (const selector of ['.picker summary', '.need summary', '.term', '.phone']) {
      box.querySelector<HTMLElement>(selector)!.focus();
      // Not / and ', with which Firefox searches the page.
      await sendKeys({type: 'abcdefghijklmnopqrstuvwxyz0123456789?!.,;:-+=#*'});
      expect(box.innerText).to.equal(before);
      expect(isOpen().filter(Boolean)).to.have.length(length);
    }
  });
});

/** Whether an element is below another, or beside it in reading direction. */
function isAfter(second: Element, first: Element, direction: string): boolean {
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  const isBeside = direction === 'rtl' ? b.right <= a.left + 1 : b.left >= a.right - 1;
  return b.top >= a.bottom - 1 || isBeside;
}
