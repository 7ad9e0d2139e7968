import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {fixture, folded, shadow, warnings} from '../../support/page.js';

const ids = (host: Element) =>
  [...shadow(host).querySelectorAll('[data-rubric]')].map((rubric) =>
    rubric.getAttribute('data-rubric')
  );

const all = ['fight', 'approach', 'database', 'youth-care', 'helpline'];

describe('signpost-rubrics', () => {
  for (const {tag} of offeredLanguages) {
    it(`shows five titles and summaries while closed [lang ${tag}] [wcag 1.3.1, 2.4.1, 2.4.6, 2.4.10]`, async () => {
      const host = await fixture(`<signpost-rubrics lang="${tag}"></signpost-rubrics>`);
      expect(ids(host)).to.deep.equal(all);
      for (const rubric of shadow(host).querySelectorAll<HTMLDetailsElement>('[data-rubric]')) {
        expect(rubric.open).to.equal(false);
        expect(folded(rubric.querySelector('summary :is(h1, h2, h3, h4, h5, h6)'))).to.not.equal(
          ''
        );
        const summary = rubric.querySelector('summary p')!;
        expect(summary.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(folded(summary).length).to.be.within(10, 100);
      }
    });
  }

  it('shows only the rubrics named in `only`, in the order of the text', async () => {
    const host = await fixture('<signpost-rubrics only="helpline fight"></signpost-rubrics>');
    expect(ids(host)).to.deep.equal(['fight', 'helpline']);
  });

  it('ignores an unknown name, with a warning', async () => {
    let host!: Element;
    const seen = await warnings(async () => {
      host = await fixture('<signpost-rubrics only="database figth"></signpost-rubrics>');
    });
    expect(ids(host)).to.deep.equal(['database']);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('<signpost-rubrics> only="figth"').and.to.contain('youth-care');
  });

  it('shows all rubrics if no name is known', async () => {
    const seen = await warnings(async () => {
      const host = await fixture('<signpost-rubrics only="<b>"></signpost-rubrics>');
      expect(ids(host)).to.deep.equal(all);
    });
    expect(seen).to.have.length(1);
  });

  it('names each control after its title and its summary [wcag 2.4.6, 4.1.2]', async () => {
    const host = await fixture('<signpost-rubrics lang="nl"></signpost-rubrics>');
    const control = shadow(host).querySelector('[data-rubric=database] summary');
    expect([...control!.children].map(folded)).to.deep.equal([
      'Een landelijke database helpt slachtoffers te vinden',
      'Software laat snel zien of in beslag genomen beelden nieuw zijn.',
    ]);
  });

  it('shows the number in the rubric about the helpline', async () => {
    const host = await fixture('<signpost-rubrics only="helpline"></signpost-rubrics>');
    expect(folded(shadow(host).querySelector('.phone'))).to.equal('0800 266 64 36');
  });
});
