import {expect} from 'chai';
import {counts} from '../../src/content/figures.js';
import {fixture, folded, shadow} from '../support/page.js';

const rows = (host: Element) => [...shadow(host).querySelectorAll('tbody tr')];

describe('signpost-figures', () => {
  it('is a table that says of when its figures are, with a heading for each row and column', async () => {
    const host = await fixture('<signpost-figures lang="nl"></signpost-figures>');
    const cells = rows(host).map((row) => [...row.children].map(folded));
    expect(cells).to.deep.equal(
      counts.years.map((year, i) => [year, counts.victims[i], counts.suspects[i]].map(String))
    );
    expect(shadow(host).querySelectorAll('th[scope=row]')).to.have.length(3);
    expect(shadow(host).querySelectorAll('th[scope=col]')).to.have.length(3);
    expect(folded(shadow(host).querySelector('section > p'))).to.match(
      /2012 tot en met 2014.*2015/
    );
  });

  it('draws each bar as long as its number, on one scale', async () => {
    const host = await fixture('<signpost-figures lang="nl"></signpost-figures>');
    const values = [...shadow(host).querySelectorAll('.value')].map((one) =>
      Number(one.textContent)
    );
    const widths = [...shadow(host).querySelectorAll('rect')].map(
      (bar) =>
        bar.getBoundingClientRect().width / bar.closest('td')!.querySelector('svg')!.clientWidth
    );
    const longest = Math.max(...values);
    values.forEach((value, i) => expect(widths[i]).to.be.closeTo(value / longest, 0.02));
  });

  it('starts its bars at the right in Arabic', async () => {
    const host = await fixture('<signpost-figures lang="ar"></signpost-figures>');
    const bar = shadow(host).querySelector('rect')!.getBoundingClientRect();
    const track = shadow(host).querySelector('svg')!.getBoundingClientRect();
    expect(bar.right).to.be.closeTo(track.right, 1);
    expect(bar.left).to.be.greaterThan(track.left + 10);
  });

  it('writes numbers in the digits of the region asked for', async () => {
    const host = await fixture('<signpost-figures lang="ar-SY"></signpost-figures>');
    const first = rows(host).map((row) => folded(row.children[1]));
    expect(first).to.deep.equal(['٢٩٥', '٢٣٣', '٤٢٣']);
    expect(folded(rows(host)[2]!.children[0])).to.equal('٢٠١٤');
  });
});
