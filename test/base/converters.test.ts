import {expect} from 'chai';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {defineElements, shadow, until, warnings} from '../support/page.js';

type Tag = Exclude<keyof HTMLElementTagNameMap & `signpost-${string}`, 'signpost-local'>;

interface Property {
  tag: Tag;
  attribute: string;
  property: string;
  fallback: string | number;
  /** Values that are set, and the value that the property then has. */
  accepted: [given: string, value: string | number][];
  /** The same for unknown values, with what the warning quotes. */
  rejected: [given: string, value: string | number, quoted: string][];
  allowed: string;
}

const properties: Property[] = [
  {
    tag: 'signpost-exit',
    attribute: 'theme',
    property: 'theme',
    fallback: 'auto',
    accepted: [['dark', 'dark']],
    rejected: [
      ['neon', 'auto', 'neon'],
      ['Dark', 'auto', 'Dark'],
      ['', 'auto', ''],
    ],
    allowed: 'auto, light, dark',
  },
  {
    tag: 'signpost-exit',
    attribute: 'reading',
    property: 'reading',
    fallback: 'standard',
    accepted: [
      ['plain', 'plain'],
      ['young', 'young'],
    ],
    rejected: [['easy', 'standard', 'easy']],
    allowed: 'standard, plain, young',
  },
  {
    tag: 'signpost-figures',
    attribute: 'heading-level',
    property: 'headingLevel',
    fallback: 2,
    accepted: [
      ['4', 4],
      [' 6 ', 6],
    ],
    rejected: [
      ['0', 1, '0'],
      ['9', 6, '9'],
      ['2.6', 3, '2.6'],
      ['two', 2, 'two'],
      ['', 2, ''],
    ],
    allowed: '1 to 6',
  },
  {
    tag: 'signpost-helplines',
    attribute: 'region',
    property: 'region',
    fallback: 'NL',
    accepted: [
      ['BE', 'BE'],
      [' be-bru ', 'BE-BRU'],
    ],
    rejected: [['Nederland', 'NL', 'NEDERLAND']],
    allowed: 'an ISO 3166 code such as NL, BE or BE-BRU',
  },
  {
    tag: 'signpost-helplines',
    attribute: 'need',
    property: 'need',
    fallback: '',
    accepted: [
      ['victim self', 'victim self'],
      [' self  self ', 'self'],
    ],
    rejected: [
      ['selff report', 'report', 'selff'],
      ['nothing', '', 'nothing'],
    ],
    allowed: 'danger, self, other, victim, report, despair',
  },
  {
    tag: 'signpost-rubrics',
    attribute: 'only',
    property: 'only',
    fallback: '',
    accepted: [['helpline fight', 'helpline fight']],
    rejected: [['fight databse', 'fight', 'databse']],
    allowed: 'fight, approach, database, youth-care, helpline',
  },
];

/** Creates an element in the page, with the text on its way. */
function create(tag: Tag, attributes: Record<string, string> = {}): SignpostElement {
  const host = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  document.body.append(host);
  return host;
}

describe('a property', () => {
  let host: SignpostElement;
  before(defineElements);
  afterEach(() => {
    host.remove();
  });

  for (const {tag, attribute, property, fallback, accepted, rejected, allowed} of properties) {
    const current = () => Reflect.get(host, property) as unknown;
    const set = (value: unknown) => Reflect.set(host, property, value);
    const warning = (quoted: string) =>
      `<${tag}> ${attribute}=${JSON.stringify(quoted)} is not known. Allowed: ${allowed}.`;
    const [[first, firstValue]] = accepted as [[string, string | number]];

    describe(`${property} of <${tag}>`, () => {
      it('is the default without an attribute, and adds none', async () => {
        host = create(tag);
        await host.updateComplete;
        expect(current()).to.equal(fallback);
        expect(host.hasAttribute(attribute)).to.equal(false);
      });

      for (const [given, value] of accepted) {
        it(`reads "${given}" from its attribute and by script, without a warning`, async () => {
          const seen = await warnings(() => {
            host = create(tag, {[attribute]: given});
            expect(current()).to.equal(value);
            host.removeAttribute(attribute);
            set(given);
            expect(current()).to.equal(value);
          });
          expect(seen).to.deep.equal([]);
        });
      }

      for (const [given, value, quoted] of rejected) {
        it(`makes ${JSON.stringify(value)} of "${given}" in its attribute, with one warning`, async () => {
          const seen = await warnings(async () => {
            host = create(tag, {[attribute]: given});
            expect(current()).to.equal(value);
            host.setAttribute(attribute, given);
            host.requestUpdate();
            await host.updateComplete;
          });
          expect(seen).to.deep.equal([warning(quoted)]);
        });

        it(`makes ${JSON.stringify(value)} of "${given}" by script, with one warning`, async () => {
          const seen = await warnings(() => {
            host = create(tag, {[attribute]: first});
            set(given);
            set(given);
            expect(current()).to.equal(value);
          });
          expect(seen).to.deep.equal([warning(quoted)]);
        });
      }

      it('is the default again once its attribute is removed', async () => {
        host = create(tag, {[attribute]: first});
        await host.updateComplete;
        host.removeAttribute(attribute);
        expect(current()).to.equal(fallback);
        await host.updateComplete;
        expect(host.hasAttribute(attribute)).to.equal(false);
      });

      for (const nothing of [null, undefined]) {
        it(`is the default again once it is set to ${nothing}, without a warning`, async () => {
          const seen = await warnings(async () => {
            host = create(tag, {lang: 'nl', [attribute]: first});
            await host.updateComplete;
            set(nothing);
            expect(current()).to.equal(fallback);
            await host.updateComplete;
          });
          expect(host.hasAttribute(attribute)).to.equal(false);
          expect(seen).to.deep.equal([]);
        });
      }

      it('is reflected to its attribute, except as the default', async () => {
        host = create(tag);
        set(first);
        await host.updateComplete;
        expect(host.getAttribute(attribute)).to.equal(String(firstValue));
        set(fallback);
        await host.updateComplete;
        expect(host.hasAttribute(attribute)).to.equal(false);
      });
    });
  }

  it('with an unknown value in two elements gives a warning for each', async () => {
    await warnings(async (seen) => {
      for (let i = 0; i < 2; i++) {
        host = create('signpost-figures', {theme: 'neon'});
        host.remove();
      }
      await until(() => seen.length === 2);
    });
  });

  it('is shown as checked', async () => {
    host = create('signpost-figures', {lang: 'nl', 'heading-level': '9'});
    await host.updateComplete;
    expect(shadow(host).querySelector('h6') === null).to.equal(false);
    // As with the platform's own elements, the attribute stays as the page has written it.
    expect(host.getAttribute('heading-level')).to.equal('9');
  });
});
