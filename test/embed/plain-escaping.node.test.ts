import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {plainHtml} from '../../src/embed/plain-html.js';
import {plainText} from '../../src/embed/plain-text.js';
import type {PlainSettings} from '../../src/embed/plain/input.js';
import {openNeeds} from '../../src/content/needs.js';
import {expectAllowed} from './allowed-html.js';
import {plainInput} from './plain-input.js';

const CASES = 100;

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    '</p></details><style>*{display:none}</style>',
    '&lt;b&gt; &#60;',
    '{} {}',
    '[words](prosecutor)',
    '$& $1 $`'
  ),
  fc.string({unit: 'binary', maxLength: 40})
);
const address = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\u0001'),
    fc.constantFrom('https:', 'javascript:', 'JaVaScRiPt:', 'java\nscript:', 'data:text/html,', ''),
    fc.constantFrom('//', '', '//example.nl/" onclick="alert(1)'),
    hostile
  )
  .map((parts) => parts.join(''));

/** Settings that no validator has seen. */
const settings: fc.Arbitrary<PlainSettings> = fc.record(
  {
    label: hostile,
    owner: hostile,
    exit: address,
    pages: fc.array(fc.record({tag: hostile, name: hostile, href: address}), {maxLength: 3}),
    local: fc
      .record({
        id: hostile,
        name: fc.oneof(hostile, fc.record({ar: hostile})),
        text: fc.oneof(hostile, fc.record({ar: hostile})),
        website: address,
        phone: fc.record({display: hostile, dial: fc.stringMatching(/^\+\d{8,12}$/)}),
      })
      .map((service) => ({services: [{...service, needs: openNeeds}], problems: []})),
  },
  {requiredKeys: []}
);

/** The blocks of the content, which has no services of the page's own. */
function blocks(html: string): string[] {
  const tags = [...JSDOM.fragment(html).querySelectorAll('*')].map(({tagName}) => tagName);
  return tags.filter((tag) => /^(H[2-4]|DETAILS|UL|LI)$/.test(tag));
}

describe('plain HTML and plain text', () => {
  it(`let nothing that an editor types become markup, in ${CASES} cases`, () => {
    const untyped = {
      nl: blocks(plainHtml(plainInput('nl'))),
      ar: blocks(plainHtml(plainInput('ar'))),
    };
    fc.assert(
      fc.property(settings, fc.constantFrom('nl', 'ar'), (typed, name) => {
        const html = plainHtml(plainInput(name, typed));
        expectAllowed(JSDOM.fragment(html));
        // Nothing ends a block, or hides one.
        expect(blocks(html)).to.deep.equal(untyped[name]);
      }),
      {numRuns: CASES}
    );
  });

  it('show what an editor types as it is', () => {
    const label = '<b>Hulp</b> & [advies](prosecutor) {} $&';
    const page = JSDOM.fragment(plainHtml(plainInput('nl', {label})));
    expect(page.querySelector('h2')!.textContent).to.equal(label);
    expect(plainText(plainInput('nl', {label})).split('\n')[0]).to.equal(label);
  });

  it('have no link to an address that is not of the web', () => {
    const href = 'javascript:alert(1)';
    const pages = [{tag: 'en', name: 'English', href}];
    const service = {id: 'x', needs: openNeeds, name: 'X', website: href};
    const local = {services: [service], problems: []};
    for (const form of [plainHtml, plainText]) {
      expect(form(plainInput('nl', {exit: href, pages, local}))).to.not.contain('javascript');
    }
  });
});
