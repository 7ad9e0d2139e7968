import {expect} from 'chai';
import {fixture, folded, shadow, until, warnings} from '../../support/page.js';
import {order} from '../helplines/rendered.js';

const title = (host: Element) => folded(shadow(host).querySelector('h2'));
const text = (host: Element) => folded(shadow(host).querySelector('.root'));
const offered = (host: Element) =>
  [...shadow(host).querySelectorAll<HTMLElement>('.picker li button')].map(({lang}) => lang);
const shows = (host: Element) =>
  ['.needs', '[data-rubric]', 'table'].filter((part) => shadow(host).querySelector(part));

/** A panel with these attributes, and the warnings that it gave. */
async function panel(attributes: string) {
  let host!: Element;
  const seen = await warnings(async () => {
    host = await fixture(`<signpost-panel lang="nl" ${attributes}></signpost-panel>`);
  });
  return {host, seen};
}

describe('label', () => {
  it('is the title, in every language', async () => {
    const {host, seen} = await panel('label="Hulp op school"');
    expect(title(host)).to.equal('Hulp op school');
    shadow(host).querySelector<HTMLElement>('.picker button[lang=en]')!.click();
    await until(() => shadow(host).querySelector<HTMLElement>('.root')!.lang === 'en');
    expect(title(host)).to.equal('Hulp op school');
    expect(seen).to.deep.equal([]);
  });

  for (const [kind, label] of [
    ['is longer than 100 characters', 'Hulp '.repeat(60).trim()],
    ['is markup', '<b onclick="x()">Hulp</b>'],
  ] as const) {
    it(`shows as it is where it ${kind}, with one warning`, async () => {
      const {host, seen} = await panel(`label="${label.replaceAll('"', '&quot;')}"`);
      expect(title(host)).to.equal(label);
      expect(shadow(host).querySelector('h2 b') === null).to.equal(true);
      expect(seen).to.have.length(1);
      expect(seen[0])
        .to.contain('<signpost-panel> label=')
        .and.to.contain('at most 100 characters');
    });
  }
});

describe('parts', () => {
  for (const [parts, shown] of [
    ['help', ['.needs']],
    ['rubrics', ['[data-rubric]']],
    ['figures', ['table']],
    ['figures help', ['.needs', 'table']],
  ] as const) {
    it(`"${parts}" shows only these`, async () => {
      const {host, seen} = await panel(`parts="${parts}"`);
      expect(shows(host)).to.deep.equal(shown);
      expect(seen).to.deep.equal([]);
    });
  }

  for (const parts of ['', 'helplines']) {
    it(`"${parts}" shows everything, with one warning`, async () => {
      const {host, seen} = await panel(`parts="${parts}"`);
      expect(shows(host)).to.deep.equal(['.needs', '[data-rubric]', 'table']);
      expect(seen).to.deep.equal([
        `<signpost-panel> parts="${parts}" is not known. Allowed: help, rubrics, figures.`,
      ]);
    });
  }
});

describe('languages', () => {
  it('limits the picker, which always has the language on display', async () => {
    const {host, seen} = await panel('languages="ar en"');
    expect(offered(host)).to.deep.equal(['nl', 'en', 'ar']);
    expect(seen).to.deep.equal([]);
  });

  it('ignores an unknown tag with one warning, and offers all if none is known', async () => {
    const {host, seen} = await panel('languages="xx"');
    expect(offered(host).length).to.be.greaterThan(10);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('<signpost-panel> languages="xx"').and.to.contain('nl, en, de');
  });
});

describe('for', () => {
  it('"school" presets the title, the order and the young reading', async () => {
    const {host, seen} = await panel('for="school"');
    expect(title(host)).to.equal('Hulp bij iets naars online');
    expect(order(host)[0]).to.equal('victim');
    expect(text(host)).to.contain('Je hoeft dit niet alleen op te lossen');
    expect(seen).to.deep.equal([]);
  });

  it('"school" shows the standard text in a language without a young reading, without a warning', async () => {
    const {host, seen} = await panel('for="school" lang="de"');
    expect(order(host)[0]).to.equal('victim');
    expect(seen).to.deep.equal([]);
  });

  it('"parents" presets the title and the order', async () => {
    const {host} = await panel('for="parents"');
    expect(title(host)).to.equal('Hulp als u zich zorgen maakt over een kind');
    expect(order(host)[0]).to.equal('other');
  });

  it('gives way to `label`, `need` and `reading`', async () => {
    const {host} = await panel('for="school" label="Hulp" need="despair" reading="standard"');
    expect(title(host)).to.equal('Hulp');
    expect(order(host)[0]).to.equal('despair');
    expect(text(host)).to.contain('U hoeft dit niet alleen op te lossen');
  });

  it('lets the visitor choose the standard text, and the young one again', async () => {
    const {host} = await panel('for="school"');
    const toggle = () => shadow(host).querySelector<HTMLElement>('.reading button')!;
    expect(toggle().ariaPressed).to.equal('true');
    toggle().click();
    await until(() => text(host).includes('U hoeft dit niet alleen'));
    toggle().click();
    await until(() => text(host).includes('Je hoeft dit niet alleen'));
  });

  it('presets nothing for an unknown value, with one warning', async () => {
    const {host, seen} = await panel('for="pupils"');
    expect(title(host)).to.equal('Hulp bij online seksueel kindermisbruik');
    expect(order(host)[0]).to.equal('self');
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('<signpost-panel> for="pupils"').and.to.contain('school, parents');
  });
});
