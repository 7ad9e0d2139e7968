/** Markdown tables of the medians. */
import type {PanelResults} from './panels.js';
import type {Moment, Visit} from './visit.js';

export interface Result {
  label: string;
  width?: number;
  /** One per round, so that those of all pages in one place were made after one another. */
  visits: Visit[];
}

/** @param base - The page that the others are compared with, visited in the same rounds. */
export function firstVisits(results: Result[], base: Result): string {
  return table(
    [
      'Page',
      'In view',
      'All text',
      'Ready',
      'Layout shift',
      'Long tasks, ms',
      'Bytes',
      'Requests',
      'Round trips',
    ],
    results.map(({label, visits}) => {
      const ratio = (moment: Moment) =>
        fixed(
          visits.map((visit, round) => visit[moment]! / base.visits[round]![moment]!),
          2
        );
      const of = (value: (visit: Visit) => number, digits = 0) => fixed(visits.map(value), digits);
      return [
        label,
        ratio('inView'),
        ratio('all'),
        ratio('ready'),
        of(({shift}) => shift, 3),
        of(({longTasks}) => longTasks),
        of(({bytes}) => bytes),
        of(({requests}) => requests),
        of(({roundTrips}) => roundTrips),
      ];
    })
  );
}

/** @param phoneWidth - The width of a page that gives none. */
export function layoutShifts(results: Result[], phoneWidth: number): string {
  return table(
    ['Page', 'Width, px', 'Layout shift'],
    results.map(({label, width = phoneWidth, visits}) => [
      label,
      String(width),
      fixed(
        visits.map(({shift}) => shift),
        3
      ),
    ])
  );
}

export function panelTimes({many, language}: PanelResults): string {
  const one = many.get(1)!.clone;
  const ratios = (times: number[], base: number[]) =>
    fixed(
      times.map((time, round) => time / base[round]!),
      2
    );
  return table(
    ['In a page with one panel', 'Against', 'Ratio'],
    [
      ...[...many].map(([count, {create, clone}]) => [
        count === 1 ? 'one more panel' : `${count} more panels`,
        count === 1 ? 'a copy of its markup' : `${count} copies of its markup`,
        ratios(create, clone),
      ]),
      ['another language, already loaded', 'a copy of its markup', ratios(language, one)],
    ]
  );
}

/** The middle value as it is shown; a dash if something was not reached in one of the rounds. */
export function fixed(values: number[], digits: number): string {
  if (!values.length || !values.every(Number.isFinite)) return '–';
  const sorted = [...values].sort((a, b) => a - b);
  const median = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  return median.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function table(head: string[], rows: string[][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const isNumber = (column: number) => /^[\d,.–]+$/.test(rows[0]![column]!);
  const rule = head.map((_, column) => (isNumber(column) ? '---:' : '---'));
  return [row(head), row(rule), ...rows.map(row)].join('\n');
}
