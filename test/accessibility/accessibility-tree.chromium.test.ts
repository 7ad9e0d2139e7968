import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import type {SignpostPanel} from '../../src/elements/panel/signpost-panel.js';
import {fixture, shadow, until} from '../support/page.js';
import {nodes, spoken} from '../support/visitor.js';
import {openedPanel} from '../support/full-panel.js';
const summary = (host: Element) => shadow(host).querySelector<HTMLElement>('.picker summary')!;

describe('Chromium’s accessibility tree', () => {
  const NAMED = /^(heading|link|button|DisclosureTriangle|table|\w*header|cell|image|note)$/;
  for (const {tag} of offeredLanguages) {
    it(`has no element without a name, closed or open [lang ${tag}] [wcag 4.1.2]`, async () => {
      await fixture(`<signpost-panel lang="${tag}"></signpost-panel>`);
      const closed = nodes(await spoken('signpost-panel'));
      await openedPanel(`lang="${tag}"`);
      const all = [...closed, ...nodes(await spoken('signpost-panel'))];
      const named = all.filter(({role}) => NAMED.test(role));
      expect(named.length).to.be.greaterThan(150);
      expect(named.filter(({name}) => !name.trim())).to.deep.equal([]);
    });
  }

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has the heading levels from ${level} down`, async () => {
      await openedPanel(`lang="nl" heading-level="${level}"`);
      const outline = nodes(await spoken('signpost-panel')).flatMap((node) => node.level ?? []);
      const [title, need, firstSteps, service] = outline;
      const deeper = (by: number) => Math.min(6, level + by);
      expect([title, need, firstSteps, service]).to.deep.equal([level, ...[1, 2, 2].map(deeper)]);
      expect(Math.max(...outline)).to.equal(deeper(3));
    });
  }

  it('has the states of disclosures, the switch and the language picker [wcag 4.1.2]', async () => {
    const host = await fixture<SignpostPanel>(
      '<signpost-panel lang="nl" open="victim"></signpost-panel>'
    );
    const states = async (role: string) =>
      nodes(await spoken('signpost-panel')).flatMap((node) =>
        node.role === role ? node.states : []
      );
    const disclosures = await states('DisclosureTriangle');
    expect(disclosures.filter((state) => state === 'expanded')).to.have.length(1);
    expect(disclosures.filter((state) => state === 'collapsed')).to.have.length(
      disclosures.length - 1
    );
    expect(await states('button'))
      .to.include('not pressed')
      .and.not.include('current');
    summary(host).click();
    expect((await states('button')).filter((state) => state === 'current')).to.have.length(1);
    shadow(host).querySelector<HTMLElement>('.switch')!.click();
    await until(() => shadow(host).querySelector('.switch')!.ariaPressed === 'true');
    expect(await states('button')).to.include('pressed');
  });

  it('has the language of each language’s name [wcag 3.1.2]', async () => {
    const host = await fixture('<signpost-panel lang="ar"></signpost-panel>');
    summary(host).click();
    const list = nodes(await spoken('signpost-panel')).find(({role}) => role === 'list')!;
    const voices = nodes(list).flatMap(({role, name, lang}) =>
      role === 'button' ? `${lang} ${name}` : []
    );
    expect(voices).to.deep.equal(offeredLanguages.map(({tag, name}) => `${tag} ${name}`));
  });
});
