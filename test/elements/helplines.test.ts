import {expect} from 'chai';
import {languages} from '../../src/language/languages.js';
import {fixture, folded, shadow} from '../support/page.js';

describe('the helplines', () => {
  for (const {tag} of languages.filter(({hidden}) => !hidden)) {
    for (const element of ['signpost-panel', 'signpost-helplines']) {
      it(`show every number in <${element} lang="${tag}">, dialled in international form`, async () => {
        const host = await fixture(`<${element} lang="${tag}"></${element}>`);
        const links = [
          ...shadow(host).querySelectorAll<HTMLAnchorElement>('section:first-of-type .phone'),
        ];
        const shown = links.map((link) => [folded(link), link.getAttribute('href')]);
        expect(shown.slice(0, 3)).to.deep.equal([
          ['112', 'tel:112'],
          ['0800 266 64 36', 'tel:+318002666436'],
          ['0800-2000', 'tel:+318002000'],
        ]);
      });
    }
  }

  it('keep numbers left to right in Arabic', async () => {
    const host = await fixture('<signpost-helplines lang="ar"></signpost-helplines>');
    expect(shadow(host).querySelector('.root')?.getAttribute('dir')).to.equal('rtl');
    for (const number of shadow(host).querySelectorAll('.phone bdi')) {
      expect(getComputedStyle(number).direction).to.equal('ltr');
    }
  });

  it('say what anonymity means before the number', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    for (const card of shadow(host).querySelectorAll('.card')) {
      const anonymity = card.querySelector('.anonymity')!;
      const order = anonymity.compareDocumentPosition(card.querySelector('.phone')!);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    }
  });

  it('ask to check a number that nobody has confirmed, with a link to where', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const [stopItNow] = shadow(host).querySelectorAll('.card');
    const check = stopItNow!.querySelector('.muted');
    expect(folded(check)).to.contain('Controleer het op stopitnow.nl');
    expect(check?.querySelector('a')?.href).to.equal('https://stopitnow.nl/');
  });

  it('are large enough to touch', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    for (const link of shadow(host).querySelectorAll('.phone')) {
      const {width, height} = link.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('tell the sites they link to nothing of the page', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    for (const link of shadow(host).querySelectorAll('a[href^="http"]')) {
      expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
    }
  });
});
