import {expect} from 'chai';
import type {SignpostPanel} from '../../../src/elements/panel/signpost-panel.js';
import {fixture, folded, shadow, until, warnings} from '../../support/page.js';

/** The cards of local services. */
const added = (host: Element) => [...shadow(host).querySelectorAll<HTMLElement>('[part~=local]')];
const panel = (inside: string) =>
  fixture<SignpostPanel>(`<signpost-panel lang="nl">${inside}</signpost-panel>`);

describe('local help as an editor writes it', () => {
  const incomplete: [what: string, attributes: string, shown: RegExp, lost: RegExp][] = [
    [
      'hours',
      'phone="030 1234567" hours="Mo 25:00-26:00"',
      /^Oost.* 030 1234567/,
      /Openingstijden|25|26/,
    ],
    [
      'a link',
      'phone="030 1234567" href="javascript:alert(1)" hours="ma-vr 9-17"',
      /^Oost.* 030 1234567.* ma–vr/,
      /alert/,
    ],
    ['a number', 'phone="0800 2000" href="oost.example"', /^Oost.* oost\.example/, /0800/],
  ];
  for (const [what, attributes, shown, lost] of incomplete) {
    it(`shows without ${what} that can't be used, with one warning`, async () => {
      let host!: Element;
      const seen = await warnings(async (warned) => {
        host = await panel(
          `<signpost-local need="other" name="Oost" ${attributes}>Tekst.</signpost-local>`
        );
        await until(() => shown.test(folded(added(host)[0])) && warned.length);
      });
      expect(folded(added(host)[0])).to.not.match(lost);
      expect(added(host)[0]!.innerHTML).to.not.match(/javascript:|tel:\+318002000/);
      expect(seen).to.have.length(1);
      expect(seen[0])
        .to.match(/ (is|are) left out\.$/)
        .and.to.not.contain('The service');
    });
  }

  it('reads a number in a link whose editor has encoded its spaces', async () => {
    const host = await panel(
      `<signpost-local need="other" name="Wijkteam">
       <a href="tel:030%20123%2045%2067">030 123 45 67</a></signpost-local>`
    );
    await until(() => added(host).length);
    const link = added(host)[0]!.querySelector('a')!;
    expect([folded(link.querySelector('bdi')), link.getAttribute('href')]).to.deep.equal([
      '030 123 45 67',
      'tel:+31301234567',
    ]);
  });

  it('reads a link inside it that has no scheme, and a number with a label', async () => {
    const host = await panel(
      `<signpost-local need="other" name="Wijkteam"><a href="tel:030-1234567">T 030-1234567</a>
       <a href="www.wijkteam.example">wijkteam.example</a></signpost-local>`
    );
    await until(() => added(host).length);
    const links = [...added(host)[0]!.querySelectorAll('a')].map((link) => [
      folded(link.querySelector('bdi')),
      link.getAttribute('href'),
    ]);
    expect(links).to.deep.equal([
      ['030-1234567', 'tel:+31301234567'],
      ['wijkteam.example', 'https://www.wijkteam.example/'],
    ]);
  });
});
