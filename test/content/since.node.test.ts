import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {content} from '../../src/language/locales/nl.js';
import {laterFigures} from '../../src/content/since.js';

/** Written a second time, from the sources: the year, the value as shown, the mark, the sources. */
const read: Record<
  keyof typeof laterFigures,
  [year: number, shown: string, mark: string, sources: string][]
> = {
  police: [
    [2014, 'ongeveer 2.900', '2S', 'politie.nl 2018-11-22'],
    [2021, 'ongeveer 36.000', '2S', 'politie.nl 2022-08-04'],
    [2024, 'meer dan 70.000', '2S', 'ANP 2025-12-11, nos.nl 2024-11'],
  ],
  children: [[2017, '130', '2S', 'nrc.nl 2018-01-07, nu.nl 2018-02']],
  suspects: [[2017, '380', '2S', 'nrc.nl 2018-01-07, nu.nl 2018-02']],
  meldpunt: [
    [2021, 'ongeveer 414.000', '2S', 'huiselijkgeweld.nl 2023-07-13, Offlimits 2022'],
    [2022, 'ongeveer 145.000', '2S', 'huiselijkgeweld.nl 2023-07-13, Offlimits 2022'],
  ],
  helpwanted: [[2022, '7.727', '1O', 'offlimits.nl 2023-07-13']],
  'stop-it-now': [[2023, '1.716', '1O', 'offlimits.nl 2024-06-11']],
  'stop-it-now-people': [[2023, '795', '1O', 'offlimits.nl 2024-06-11']],
};

describe('what is known since the source', () => {
  for (const [index, [kind, rows]] of Object.entries(read).entries()) {
    it(`of ${kind} has its years, values, marks and sources`, () => {
      const figures = laterFigures[kind as keyof typeof laterFigures];
      assert.deepEqual(
        figures.map(({year, mark, sources}) => [year, mark, sources.join(', ')]),
        rows.map(([year, , mark, sources]) => [year, mark, sources])
      );
      assert.deepEqual(
        content.figures.since.kinds[index]?.values,
        rows.map(([year, value]) => ({year: String(year), value}))
      );
    });
  }

  it('has no other figure, and none among those of the source', () => {
    assert.deepEqual(Object.keys(laterFigures), Object.keys(read));
    const shown = content.figures.series.flatMap(({bars}) => bars.map(({year}) => year));
    assert.deepEqual([...new Set(shown)], ['2012', '2013', '2014']);
  });
});
