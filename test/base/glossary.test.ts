import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {glossaryIds} from '../../src/content/glossary.js';
import {offeredLanguages} from '../../src/language/languages.js';
import {fixture, folded, shadow, until} from '../support/page.js';

const terms = (host: Element) => [...shadow(host).querySelectorAll<HTMLButtonElement>('.term')];
const explanation = (host: Element, term: Element) =>
  shadow(host).getElementById(term.getAttribute('popovertarget')!)!;

describe('the glossary', () => {
  for (const {tag} of offeredLanguages) {
    it(`has every explanation right after its term [lang ${tag}] [wcag 3.1.3]`, async () => {
      const host = await fixture(`<signpost-rubrics lang="${tag}"></signpost-rubrics>`);
      const [first] = terms(host);
      first!.click();
      await until(() => folded(explanation(host, first!)));
      const explained = terms(host).map((term) => {
        const found = explanation(host, term);
        expect(folded(found).length).to.be.greaterThan(15);
        // Right after its term, so that it is read there.
        expect(term.nextElementSibling === found).to.equal(true);
        return found.id.replace(/^(fight|approach|database|youth-care|helpline)-/, '');
      });
      expect([...new Set(explained)].sort()).to.deep.equal([...glossaryIds].sort());
      expect(shadow(host).textContent).to.not.match(/\]\(/);
    });
  }

  it('opens an explanation by keyboard, moves nothing, and closes only with Escape [wcag 1.4.13, 2.1.1, 2.1.2, 2.1.3, 2.4.3]', async () => {
    const host = await fixture('<signpost-rubrics lang="nl"></signpost-rubrics>');
    shadow(host).querySelector<HTMLDetailsElement>('[data-rubric=approach]')!.open = true;
    const term = terms(host).find((button) => button.closest('[data-rubric=approach]'));
    const shown = explanation(host, term!);
    const height = host.getBoundingClientRect().height;
    term!.focus();
    await sendKeys({press: 'Enter'});
    expect(shown.matches(':popover-open')).to.equal(true);
    await until(() => folded(shown) && shown.offsetHeight);
    expect(host.getBoundingClientRect().height).to.equal(height);
    const {left, right} = shown.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
    term!.dispatchEvent(new PointerEvent('pointerout', {bubbles: true}));
    expect(shown.matches(':popover-open')).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(shown.matches(':popover-open')).to.equal(false);
    expect(shadow(host).activeElement === term).to.equal(true);
  });
});
