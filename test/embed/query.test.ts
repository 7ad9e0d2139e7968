import {expect} from 'chai';
import {applyQuery} from '../../src/embed/frame/query.js';
import {warnings} from '../support/page.js';

/** The attributes that a query sets, and the warnings that it gives. */
async function applied(query: string) {
  const panel = document.createElement('div');
  const seen = await warnings(() => {
    applyQuery(panel, new URLSearchParams(query));
  });
  const attributes = panel.getAttributeNames().map((name) => [name, panel.getAttribute(name)]);
  return {attributes: Object.fromEntries(attributes) as Record<string, string>, seen};
}

describe('the address of a frame', () => {
  const known: [query: string, attributes: Record<string, string>][] = [
    ['lang=ar', {lang: 'ar'}],
    ['lang=nl_BE', {lang: 'nl_BE'}],
    ['need=victim,self', {need: 'victim self'}],
    ['need=danger', {need: 'danger'}],
    ['region=be-bru', {region: 'be-bru'}],
    ['theme=dark&heading=3&reading=plain', {theme: 'dark', 'heading-level': '3', reading: 'plain'}],
    ['for=school&reading=young', {for: 'school', reading: 'young'}],
    ['exit', {exit: ''}],
    ['exit=1', {exit: '1'}],
    ['offline', {offline: ''}],
    ['', {}],
  ];
  for (const [query, attributes] of known) {
    it(`"${query}" is accepted without a warning`, async () => {
      expect(await applied(query)).to.deep.equal({attributes, seen: []});
    });
  }

  const unknown: [query: string, allowed: RegExp][] = [
    ['lang=xx', /lang is nl, en, de/],
    ['need=victim,nothing', /need is danger, self/],
    ['need=', /need is danger, self/],
    ['region=Belgium', /ISO 3166/],
    ['theme=neon', /theme is auto, light, dark/],
    ['heading=7', /heading is 1 to 6/],
    ['exit=no', /exit is empty or 1/],
    ['for=pupils', /for is .*school, parents/],
    ['reading=easy', /reading is standard, plain, young/],
    [
      'tracker=1',
      /Allowed: lang, for, need, only, open, parts, languages, region, theme, heading, exit, reading/,
    ],
    ['constructor=1', /Allowed: lang, for, need/],
    ['__proto__=1', /Allowed: lang, for, need/],
  ];
  for (const [query, allowed] of unknown) {
    it(`"${query}" is ignored with one warning that says what is allowed`, async () => {
      const {attributes, seen} = await applied(query);
      expect(attributes).to.deep.equal({});
      expect(seen).to.have.length(1);
      expect(seen[0]).to.contain(`"${query}"`).and.to.match(allowed);
    });
  }

  it('is shortened in a warning', async () => {
    const {seen} = await applied(`need=${encodeURIComponent('"><img onerror=x>'.repeat(500))}`);
    expect(seen[0]!.length).to.be.below(220);
  });
});
