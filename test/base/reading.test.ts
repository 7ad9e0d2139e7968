import {expect} from 'chai';
import type {SignpostPanel} from '../../src/elements/panel/signpost-panel.js';
import {offeredLanguages} from '../../src/language/languages.js';
import {defineElements, fixture, folded, shadow, text, until, warnings} from '../support/page.js';

const PLAIN_DUTCH = 'Rechercheurs zijn mensen van de politie';
const toggle = (host: Element) => shadow(host).querySelector<HTMLButtonElement>('.switch');

describe('plain language', () => {
  before(defineElements);

  for (const element of ['signpost-panel', 'signpost-rubrics', 'signpost-helplines']) {
    it(`is shown by <${element} reading="plain">`, async () => {
      const host = await fixture(`<${element} lang="nl" reading="plain"></${element}>`);
      const standard = await fixture(`<${element} lang="nl"></${element}>`);
      expect(text(host)).to.not.equal(text(standard));
      expect(shadow(host).querySelector<HTMLElement>('.root')!.lang).to.equal('nl');
    });
  }

  it('has every rubric, section and number of the standard text', async () => {
    for (const lang of ['nl', 'en']) {
      const plain = await fixture(
        `<signpost-panel lang="${lang}" reading="plain"></signpost-panel>`
      );
      const numbers = (host: Element) =>
        (text(host).match(/\d[\d -]*\d/g) ?? []).map((digits) => digits.trim());
      const found = new Set(numbers(plain));
      const standard = await fixture(`<signpost-panel lang="${lang}"></signpost-panel>`);
      for (const number of numbers(standard)) expect(found, `${lang} ${number}`).to.include(number);
      expect(shadow(plain).querySelectorAll('h3, h4, h5')).to.have.length(
        shadow(standard).querySelectorAll('h3, h4, h5').length
      );
    }
  });

  it('is switched by a toggle button that keeps focus [wcag 3.1.5, 3.2.2, 4.1.2]', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    const control = toggle(host)!;
    expect(folded(control)).to.equal('Eenvoudige taal');
    expect(control.ariaPressed).to.equal('false');
    control.focus();
    control.click();
    await until(() => text(host).includes(PLAIN_DUTCH));
    expect(control.ariaPressed).to.equal('true');
    expect(shadow(host).activeElement === control).to.equal(true);
    control.click();
    await until(() => !text(host).includes(PLAIN_DUTCH));
    expect(control.ariaPressed).to.equal('false');
  });

  it('links to the standard Dutch text, not to plain Dutch', async () => {
    const host = await fixture<SignpostPanel>(
      '<signpost-panel lang="en" reading="plain"></signpost-panel>'
    );
    shadow(host).querySelector<HTMLElement>('.notice button')!.click();
    await until(() => shadow(host).querySelector<HTMLElement>('.root')!.lang === 'nl');
    await host.updateComplete;
    expect(host.reading).to.equal('standard');
    expect(toggle(host)!.ariaPressed).to.equal('false');
    expect(text(host)).to.not.contain(PLAIN_DUTCH);
  });

  it('follows the attribute', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    host.setAttribute('reading', 'plain');
    await until(() => text(host).includes(PLAIN_DUTCH));
    host.setAttribute('reading', 'standard');
    await until(() => !text(host).includes(PLAIN_DUTCH));
  });

  for (const {tag} of offeredLanguages.filter(({readings}) => !readings)) {
    it(`falls back on the standard text in ${tag}, with one warning and no toggle`, async () => {
      const seen = await warnings(async () => {
        const host = await fixture(
          `<signpost-panel lang="${tag}" reading="plain"></signpost-panel>`
        );
        expect(text(host)).to.contain('0800 266 64 36');
        expect(toggle(host) === null).to.equal(true);
      });
      expect(seen).to.deep.equal([
        `<signpost-panel> reading="plain in ${tag}" is not known. Allowed: standard.`,
      ]);
    });
  }

  it('is not shown for an unknown value, which gives a warning', async () => {
    const seen = await warnings(async () => {
      const host = await fixture('<signpost-panel lang="nl" reading="easy"></signpost-panel>');
      expect(text(host)).to.not.contain(PLAIN_DUTCH);
    });
    expect(seen).to.deep.equal([
      '<signpost-panel> reading="easy" is not known. Allowed: standard, plain, young.',
    ]);
  });
});
