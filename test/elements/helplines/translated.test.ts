import {expect} from 'chai';
import {fixture, folded, shadow, until} from '../../support/page.js';
import {translateByBrowser} from '../../support/translate.js';

/** Each link to a telephone number, with the number in it as digits. */
const links = (host: Element) =>
  [...shadow(host).querySelectorAll('a[href^="tel:"]')].map((link) => [
    link.getAttribute('href'),
    (/[\d +-]+$/.exec(folded(link))?.[0] ?? '').replace(/\D/g, ''),
  ]);

/** The services and numbers that closed needs show. */
const briefs = (host: Element) => [...shadow(host).querySelectorAll('.brief')].map(folded);

const changes: [attribute: string, value: string][] = [
  ['region', 'BE'],
  ['region', 'DE'],
  ['need', 'despair victim'],
  ['only', 'victim'],
];

describe('a page that the browser has translated', () => {
  for (const keeps of [true, false]) {
    for (const [attribute, value] of changes) {
      it(`shows the numbers that its links dial after ${attribute}="${value}", where translate="no" is ${keeps ? 'heeded' : 'not heeded'}`, async () => {
        const fresh = await fixture(
          `<signpost-panel lang="nl" ${attribute}="${value}"></signpost-panel>`
        );
        const [expected, expectedBriefs] = [links(fresh), briefs(fresh)];
        const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
        translateByBrowser(host, keeps);
        host.setAttribute(attribute, value);
        await host.updateComplete;
        await until(() => links(host).length === expected.length);
        expect(links(host)).to.deep.equal(expected);
        expect(briefs(host)).to.deep.equal(expectedBriefs);
      });
    }
  }

  it('keeps what is open, also where the order changes', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    const opened = () =>
      [...shadow(host).querySelectorAll<HTMLDetailsElement>('.need[open]')].map(
        ({dataset}) => dataset['need']
      );
    shadow(host).querySelector<HTMLDetailsElement>('[data-need=victim]')!.open = true;
    translateByBrowser(host, true);
    // What restores it loads when the translation is noticed.
    await import(`${location.origin}/dist/replaced-content.js`);
    await new Promise(requestAnimationFrame);
    host.setAttribute('need', 'despair');
    await host.updateComplete;
    expect(opened()).to.deep.equal(['victim']);
    expect(shadow(host).querySelector(':is(font)')).to.equal(null);
  });

  it('keeps numbers, names, addresses and the picker as they are', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    const kept = [
      ...shadow(host).querySelectorAll('.phone bdi, .site bdi, .card h4 bdi, .picker li button'),
    ];
    expect(kept.length).to.be.greaterThan(30);
    for (const element of kept) {
      expect(element.closest('[translate=no]') === null, folded(element)).to.equal(false);
    }
  });
});
