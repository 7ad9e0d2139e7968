/** Reads what `npm run size` and `npm run bench` print, and writes the difference between two checkouts. */

/** The brotli bytes of a first visit, by language. */
type Bytes = ReadonlyMap<string, number>;

/** By page: when it was in view and so on, as a ratio to static HTML in the same run. */
type Times = ReadonlyMap<string, readonly number[]>;

/** Both checkouts, measured one after the other. */
export interface Turn {
  before: Times;
  after: Times;
}

const MOMENTS = ['In view', 'All text', 'Ready'];

export function firstVisits(printed: string): Map<string, number> {
  const lines = printed.matchAll(/locales\/([\w-]+)\.js: first visit (\d+)/g);
  return new Map([...lines].map(([, language, bytes]) => [language!, Number(bytes)]));
}

export function ratios(printed: string): Map<string, number[]> {
  const rows = printed.matchAll(/^\| (Signpost, .+?) +\|(.+)\|$/gm);
  return new Map(
    [...rows].map(([, page, cells]) => [
      page!,
      cells!.split('|').slice(0, MOMENTS.length).map(Number),
    ])
  );
}

export function comparison(before: Bytes, after: Bytes, turns: readonly Turn[]): string {
  return [
    '### A first visit, in bytes (brotli)',
    bytesTable(before, after),
    '### A first visit, in time',
    timesTable(turns),
    `Each time is divided by the time before; below 1 is faster. In brackets: the least and the most of ${turns.length} comparisons. If 1 is between them, nothing is known to have changed.`,
  ].join('\n\n');
}

/** Dutch, and the language that weighs most. */
function bytesTable(before: Bytes, after: Bytes): string {
  const heaviest = [...after].sort(([, a], [, b]) => b - a)[0]?.[0];
  const languages = new Set(['nl', ...(heaviest ? [heaviest] : [])]);
  return table(
    ['Language', 'Before', 'After', 'Difference'],
    [...languages].map((language) => {
      const [old, now] = [before.get(language), after.get(language)];
      return [language, shown(old), shown(now), old && now ? signed(now - old) : '–'];
    })
  );
}

function timesTable(turns: readonly Turn[]): string {
  const pages = new Set(turns.flatMap(({after}) => [...after.keys()]));
  return table(
    ['Page', ...MOMENTS],
    [...pages].map((page) => [
      page,
      ...MOMENTS.map((_, moment) =>
        spread(
          turns.map(
            ({before, after}) =>
              (after.get(page)?.[moment] ?? NaN) / (before.get(page)?.[moment] ?? NaN)
          )
        )
      ),
    ])
  );
}

/** The middle one, and the least and the most; a dash if one could not be measured. */
function spread(values: number[]): string {
  if (!values.length || !values.every(Number.isFinite)) return '–';
  const sorted = values.map((value) => value.toFixed(2)).sort((a, b) => Number(a) - Number(b));
  return `${sorted[sorted.length >> 1]!} (${sorted[0]!}–${sorted.at(-1)!})`;
}

const shown = (bytes?: number) => bytes?.toLocaleString('en-GB') ?? '–';
const signed = (bytes: number) => `${bytes > 0 ? '+' : ''}${bytes.toLocaleString('en-GB')}`;

function table(head: string[], rows: string[][]): string {
  const rule = head.map((_, column) => (column ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
