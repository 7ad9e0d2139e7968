/** The results as Markdown. */
import type {Moment, Visit} from './visit.js';

export interface Result {
  label: string;
  /** One per round, of which each has the same place in every page's list. */
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
      'Long tasks',
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
        `${of(({longTasks}) => longTasks)} ms`,
        of(({bytes}) => bytes),
        of(({requests}) => requests),
        of(({roundTrips}) => roundTrips),
      ];
    })
  );
}

function table(head: string[], rows: string[][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column ? '---:' : '---'));
  return [row(head), row(rule), ...rows.map(row)].join('\n');
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

/** The median with thousands separated; a dash if a visit never came so far. */
function fixed(values: number[], digits: number): string {
  const middle = median(values);
  if (!Number.isFinite(middle)) return '–';
  return middle.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
