import {expect} from 'chai';
import {fixture, folded, shadow, until} from '../../support/page.js';

/**
 * Translates an element as browsers do: each text node is taken out, and elements with the
 * translation take its place. Chrome, Firefox and Safari reach into open shadow roots.
 *
 * @param keeps - Whether the browser heeds `translate="no"`.
 */
function translateByBrowser(host: Element, keeps: boolean) {
  const walker = document.createTreeWalker(shadow(host), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const isKept = keeps && text.parentElement?.closest('[translate=no]');
    if (isKept || !text.data.trim() || text.parentElement?.closest('style')) continue;
    const translation = document.createElement('span');
    translation.textContent = text.data;
    text.replaceWith(translation);
  }
}

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
