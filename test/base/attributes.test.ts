import {expect} from 'chai';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {fixture, folded, shadow, text, warnings} from '../support/page.js';

const HOSTILE = '"><img src=x onerror=alert(1)>';
const STOP_IT_NOW = '0800 266 64 36';

const levels = (host: Element) => [
  ...new Set([...shadow(host).querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => h.localName)),
];

async function panel(attributes: string) {
  let host!: SignpostElement;
  const seen = await warnings(async () => {
    host = await fixture(`<signpost-panel ${attributes}></signpost-panel>`);
  });
  return {host, seen};
}

describe('what the page has written', () => {
  it('stays as it is, so that a framework that hydrates the page finds it', async () => {
    const written =
      'heading-level="9" theme="neon" need="self  nonsense" region="be" label=" Hulp " reading="plain" exit=""';
    const {host} = await panel(written);
    const attributes = [...host.attributes].map(({name, value}) => `${name}="${value}"`);
    expect(attributes.join(' ')).to.equal(written);
  });
});

describe('heading-level', () => {
  const outlines: [string, string[]][] = [
    ['', ['h2', 'h3', 'h4', 'h5']],
    ['heading-level="1"', ['h1', 'h2', 'h3', 'h4']],
    ['heading-level="4"', ['h4', 'h5', 'h6']],
    ['heading-level="6"', ['h6']],
  ];
  for (const [attribute, outline] of outlines) {
    it(`${attribute || 'left out [wcag 1.3.1, 2.4.1, 2.4.6, 2.4.10]'} gives ${outline.join(', ')}`, async () => {
      const {host, seen} = await panel(attribute);
      expect(levels(host)).to.deep.equal(outline);
      expect(seen).to.deep.equal([]);
    });
  }

  it('follows changes', async () => {
    const {host} = await panel('heading-level="3"');
    host.setAttribute('heading-level', '2');
    await host.updateComplete;
    expect(levels(host)[0]).to.equal('h2');
  });

  const wrong: [string, string][] = [
    ['0', 'h1'],
    ['9', 'h6'],
    ['2.4', 'h2'],
    ['two', 'h2'],
    ['', 'h2'],
    ['Infinity', 'h2'],
  ];
  for (const [value, nearest] of wrong) {
    it(`"${value}" warns once and becomes ${nearest}`, async () => {
      const {host, seen} = await panel(`heading-level="${value}"`);
      expect(levels(host)[0]).to.equal(nearest);
      expect(seen).to.deep.equal([
        `<signpost-panel> heading-level="${value}" is not known. Allowed: 1 to 6.`,
      ]);
    });
  }
});

describe('an unknown value', () => {
  const cases: [string, string, string][] = [
    ['lang', 'xx', 'nl, en, de, fr, es, pl, tr, ar, uk, ru, fa, fy'],
    ['lang', '!!', 'nl, en, de, fr, es, pl, tr, ar, uk, ru, fa, fy'],
    ['theme', 'neon', 'auto, light, dark'],
    ['theme', '', 'auto, light, dark'],
    ['region', 'Nederland', 'NL, BE or BE-BRU'],
    ['region', '', 'NL, BE or BE-BRU'],
  ];
  for (const [attribute, value, allowed] of cases) {
    it(`of ${attribute}, "${value}", gives one warning, and the number stays`, async () => {
      const {host, seen} = await panel(`${attribute}="${value}"`);
      expect(seen).to.have.length(1);
      expect(seen[0]).to.contain(`<signpost-panel> ${attribute}="`).and.to.contain(allowed);
      expect(text(host)).to.contain(STOP_IT_NOW);
      expect(shadow(host).querySelector('.root')?.getAttribute('lang')).to.equal('nl');
    });
  }

  for (const attribute of ['lang', 'theme', 'region', 'heading-level', 'reading', 'only']) {
    it(`of ${attribute} never becomes markup`, async () => {
      const seen = await warnings(async () => {
        const host = await fixture('<signpost-rubrics></signpost-rubrics>');
        host.setAttribute(attribute, HOSTILE.repeat(50));
        await host.updateComplete;
        expect(shadow(host).querySelector('img') === null).to.equal(true);
        expect(shadow(host).querySelectorAll('[data-rubric]')).to.have.length(5);
      });
      for (const message of seen) expect(message.length).to.be.below(300);
    });
  }

  it('of another type, set as a property, does not throw', async () => {
    const host = await fixture('<signpost-panel></signpost-panel>');
    const seen = await warnings(async () => {
      Object.assign(host, {theme: null, region: undefined, headingLevel: {}});
      await host.updateComplete;
    });
    // Nothing is the default, as with the platform's own elements.
    expect(seen).to.have.length(1);
    expect(text(host)).to.contain(STOP_IT_NOW);
  });

  it('is not a known value in another case or with spaces', async () => {
    const {host, seen} = await panel('region=" nl " lang="NL_be"');
    expect(seen).to.deep.equal([]);
    expect(folded(shadow(host).querySelector('h2'))).to.match(/^Hulp bij online/);
  });
});

describe('theme', () => {
  const scheme = (host: Element) =>
    getComputedStyle(shadow(host).querySelector('.root')!).colorScheme;

  it('sets the colour scheme', async () => {
    expect(scheme((await panel('theme="light"')).host)).to.equal('light');
    expect(scheme((await panel('theme="dark"')).host)).to.equal('dark');
  });

  it('follows the page by default', async () => {
    document.documentElement.style.colorScheme = 'dark';
    expect(scheme((await panel('')).host)).to.equal('dark');
    document.documentElement.style.colorScheme = '';
    expect(scheme((await panel('')).host)).to.equal('normal');
  });
});
