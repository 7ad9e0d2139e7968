import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {languages} from '../../src/language/languages.js';
import {folded, shadow} from '../support/page.js';
import {boxOf, elementsOf, wholePanel} from '../support/whole.js';

/** Texts of their own line, none of which holds another. */
const BLOCKS = 'h2, h3, h4, h5, p, li, caption, th, td, summary, .call > *';

const published = languages.filter(({hidden}) => !hidden);

describe('the panel', () => {
  for (const {tag} of published) {
    it(`stands on the screen in the order in which it is read in ${tag}`, async () => {
      const box = boxOf(await wholePanel(`lang="${tag}"`));
      for (const width of [1280, 320]) {
        box.style.width = `${String(width)}px`;
        const blocks = [...box.querySelectorAll<HTMLElement>(BLOCKS)].filter(
          (one) =>
            !one.querySelector(BLOCKS) &&
            folded(one) &&
            one.checkVisibility({visibilityProperty: true})
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

  it('hides each drawing from those who hear it, and has the same in words beside it', async () => {
    const drawings = [...boxOf(await wholePanel('lang="nl"')).querySelectorAll('svg')];
    expect(drawings.length).to.be.greaterThan(10);
    for (const drawing of drawings) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(folded(drawing)).to.equal('');
      // The number of a bar, the number that a handset dials.
      expect(folded(drawing.parentElement)).to.match(/\d/);
    }
  });

  it('has no picture of words, or of anything', async () => {
    const panel = await wholePanel('lang="nl"');
    for (const element of [boxOf(panel), ...elementsOf(panel)]) {
      for (const part of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, part);
        expect(style.backgroundImage).to.equal('none');
        expect(style.content).to.not.contain('url(');
      }
    }
  });

  it('moves nothing and flashes nothing', async () => {
    const panel = await wholePanel('lang="nl"');
    for (const element of [boxOf(panel), ...elementsOf(panel)]) {
      for (const part of [undefined, '::before', '::after']) {
        const {animationName, transitionDuration} = getComputedStyle(element, part);
        expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
      }
    }
    expect(document.getAnimations()).to.deep.equal([]);
  });

  it('is the same however the screen is held', async () => {
    const {adoptedStyleSheets} = shadow(await wholePanel('lang="nl"'));
    const conditions = adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .flatMap((rule) => (rule instanceof CSSMediaRule ? rule.conditionText : []));
    expect(conditions).to.not.have.length(0);
    for (const one of conditions) expect(one).to.not.match(/orientation|aspect-ratio/);
  });

  it('does nothing at letters, digits and signs', async () => {
    const panel = await wholePanel('lang="nl"');
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

/** Below it, or beside it in the direction of reading. */
function isAfter(second: Element, first: Element, direction: string): boolean {
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  const isBeside = direction === 'rtl' ? b.right <= a.left + 1 : b.left >= a.right - 1;
  return b.top >= a.bottom - 1 || isBeside;
}
