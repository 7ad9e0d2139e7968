import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {folded} from '../support/page.js';
import {elementsOf, listenTo, fullPanel} from '../support/full-panel.js';

describe('every control', () => {
  for (const {tag} of offeredLanguages) {
    it(`has its visible label in its name [lang ${tag}] [wcag 2.4.4, 2.4.6, 2.4.9, 2.5.3, 4.1.2]`, async () => {
      // Includes the copy button, which shows only on devices with a mouse.
      const panel = await fullPanel(`lang="${tag}"`);
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
