import {expect} from 'chai';
import {counts} from '../../../src/content/figures.js';
import {fixture, folded, shadow, until} from '../../support/page.js';

const tables = (host: Element) => [...shadow(host).querySelectorAll('table')];
const rows = (host: Element) => [...tables(host)[0]!.rows];

describe('signpost-figures', () => {
  it('shows a captioned table for each series, with row headings and the years [wcag 1.3.1]', async () => {
    const host = await fixture('<signpost-figures lang="nl"></signpost-figures>');
    const series = [
      ['Geïdentificeerde slachtoffers', counts.victims],
      ['Verdachten gemeld bij het Openbaar Ministerie', counts.suspects],
    ] as const;
    const shown = tables(host).map((table) => [
      folded(table.caption),
      [...table.rows].map((row) => [...row.children].map(folded)),
    ]);
    expect(shown).to.deep.equal(
      series.map(([title, values]) => [
        title,
        counts.years.map((year, i) => [year, values[i]].map(String)),
      ])
    );
    expect(shadow(host).querySelectorAll('th[scope=row]')).to.have.length(6);
    expect(folded(shadow(host).querySelector('section > p'))).to.match(
      /2012 tot en met 2014.*2015/
    );
  });

  it('shows what is known since apart, with years and sources', async () => {
    const host = await fixture('<signpost-figures lang="nl"></signpost-figures>');
    const section = folded(shadow(host).querySelector('section'));
    const since = section.slice(section.indexOf('Wat sindsdien bekend is'));
    expect(since)
      .to.contain('Vergelijk ze dus niet')
      .and.to.contain('2024: meer dan 70.000')
      .and.to.contain('Bronnen: politie.nl (22 november 2018)')
      .and.to.contain('2023: 1.716');
    expect(folded(tables(host)[0])).to.not.contain('2024');
  });

  it('draws all bars to one scale', async () => {
    const host = await fixture('<signpost-figures lang="nl"></signpost-figures>');
    const values = [...shadow(host).querySelectorAll('.value')].map((value) =>
      Number(value.textContent)
    );
    const widths = [...shadow(host).querySelectorAll('rect')].map(
      (bar) =>
        bar.getBoundingClientRect().width / bar.closest('td')!.querySelector('svg')!.clientWidth
    );
    const longest = Math.max(...values);
    values.forEach((value, i) => expect(widths[i]).to.be.closeTo(value / longest, 0.02));
  });

  it('puts its tables side by side if there is room', async () => {
    const host = await fixture('<signpost-figures lang="nl"></signpost-figures>');
    const [first, second] = tables(host);
    for (const [width, beside] of [
      [800, true],
      [300, false],
    ] as const) {
      host.style.width = `${width}px`;
      const [left, right] = [first!, second!].map((table) => table.getBoundingClientRect());
      expect(right!.left > left!.right).to.equal(beside);
      expect(right!.width).to.be.closeTo(left!.width, 1);
      // The rows of the same year are level.
      if (beside) expect(right!.bottom).to.equal(left!.bottom);
    }
  });

  it('draws bars from the right in Arabic', async () => {
    const host = await fixture('<signpost-figures lang="ar"></signpost-figures>');
    const bar = shadow(host).querySelector('rect')!.getBoundingClientRect();
    const track = shadow(host).querySelector('svg')!.getBoundingClientRect();
    expect(bar.right).to.be.closeTo(track.right, 1);
    expect(bar.left).to.be.greaterThan(track.left + 10);
  });

  it('uses the digits of the region in its language tag', async () => {
    const host = await fixture('<signpost-figures lang="ar-SY"></signpost-figures>');
    const digits = () =>
      rows(host).map(({children: [year, count]}) => [folded(year), folded(count)]);
    await until(() => digits()[2]![0] === '٢٠١٤');
    expect(digits()).to.deep.equal([
      ['٢٠١٢', '٢٩٥'],
      ['٢٠١٣', '٢٣٣'],
      ['٢٠١٤', '٤٢٣'],
    ]);
  });
});
