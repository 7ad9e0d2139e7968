import {expect} from 'chai';
import {languages} from '../../src/language/languages.js';
import {folded} from '../support/page.js';
import {elementsOf, listenTo, wholePanel} from '../support/whole.js';

describe('every control', () => {
  for (const {tag} of languages.filter(({hidden}) => !hidden)) {
    it(`has the words that are seen on it in its name in ${tag}`, async () => {
      // The button to copy too, which shows only where there is a mouse.
      const panel = await wholePanel(`lang="${tag}"`);
      await listenTo(panel);
      const controls = elementsOf(panel, 'a, button, summary');
      expect(controls.length).to.be.greaterThan(50);
      for (const control of controls) {
        const seen = control.cloneNode(true) as HTMLElement;
        for (const unseen of seen.querySelectorAll('.hidden')) unseen.remove();
        expect(control.ariaLabel ?? folded(control)).to.contain(folded(seen));
        for (const other of ['aria-labelledby', 'title', 'alt']) {
          expect(control.hasAttribute(other)).to.equal(false);
        }
      }
    });
  }
});
