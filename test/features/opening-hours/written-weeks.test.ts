import {expect} from 'chai';
import fc from 'fast-check';
import {parseHours} from '../../../src/features/opening-hours/parse.js';
import {strictHours} from '../../../src/features/opening-hours/written-hours.js';

/** The number of random cases in each engine. */
const CASES = 1_000;

/** The names of the days in some languages, with words for "to", "and" and "closed". */
const styles = [
  {
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    to: [' t/m ', ' tot en met ', ' - '],
    until: [' tot ', '-', ' – '],
    and: [', ', ' en ', ', en '],
    off: 'gesloten',
  },
  {
    days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    to: ['-', ' t/m ', '–'],
    until: ['-', ' — ', ' tot '],
    and: [',', ' & ', ' en '],
    off: 'dicht',
  },
  {
    days: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    to: ['-'],
    until: ['-'],
    and: [', '],
    off: 'off',
  },
  {
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    to: [' au ', ' à '],
    until: [' à ', '-'],
    and: [', ', ' et '],
    off: 'fermé',
  },
  {
    days: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
    to: [' إلى '],
    until: [' إلى ', '-'],
    and: ['، ', ' و'],
    off: 'مغلق',
  },
];

type Style = (typeof styles)[number];

/** A rule: the days from the first to the last one, with the hours of each opening and closing. */
interface Rule {
  first: number;
  last: number;
  times: number[];
}

/** Days of the week in their order, each in one rule at most, with two intervals at most. */
const rules = fc
  .tuple(
    fc.uniqueArray(fc.nat(6), {minLength: 1, maxLength: 6}),
    fc.array(fc.uniqueArray(fc.integer({min: 7, max: 23}), {minLength: 4, maxLength: 4}), {
      minLength: 6,
      maxLength: 6,
    }),
    fc.array(fc.nat(2), {minLength: 6, maxLength: 6})
  )
  .map(([starts, times, counts]): Rule[] => {
    const sorted = starts.sort((a, b) => a - b);
    return sorted.map((first, index) => ({
      first,
      last: (sorted[index + 1] ?? 7) - 1,
      times: times[index]!.sort((a, b) => a - b).slice(0, counts[index]! * 2),
    }));
  });

const minutes = fc.constantFrom('', '.00', ':00', 'h', 'u00');

function write(rule: Rule, style: Style, choose: <T>(from: readonly T[]) => T, minute: string) {
  const {days, to, until, and, off} = style;
  const {first, last, times} = rule;
  const named =
    first === last
      ? days[first]!
      : last === first + 1
        ? days[first]! + choose(and) + days[last]!
        : days[first]! + choose(to) + days[last]!;
  const intervals = [times.slice(0, 2), times.slice(2)]
    .filter(({length}) => length)
    .map(([from, end]) => `${from!}${minute}${choose(until)}${end!}${minute}`);
  return `${named} ${intervals.length ? intervals.join(', ') : off}`;
}

describe('a week of opening hours', () => {
  it('is the same in each way to write it', () => {
    const choices = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(
        rules,
        fc.constantFrom(...styles),
        minutes,
        fc.constantFrom(', ', '; ', '\n', ' '),
        choices,
        (week, style, minute, separator, stream) => {
          const choose = <T>(from: readonly T[]): T =>
            from[(stream.next().value as number) % from.length]!;
          const written = week.map((rule) => write(rule, style, choose, minute)).join(separator);
          const {days} = parseHours(strictHours(written));
          const expected = days.map((_, day) => {
            const {times = []} = week.find(({first, last}) => first <= day && day <= last) ?? {};
            return [times.slice(0, 2), times.slice(2)]
              .filter(({length}) => length)
              .map(([from, to]) => ({from: from! * 60, to: to! * 60}));
          });
          expect(days).to.deep.equal(expected);
        }
      ),
      {numRuns: CASES}
    );
  });

  it('stays as it is once it is in the strict notation', () => {
    const words = fc.constantFrom(
      ...['ma', 'vr', 'Mo', 'zaterdag', 'so', 't/m', 'tot', '-', ',', ';', 'en', 'gesloten', '\n'],
      ...['9', '9.30', '17', '02:00', '24/7', 'am', 'pm', 'uur', '2026-12-25', 'dagelijks', 'off']
    );
    let read = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, {maxLength: 9}).map((parts) => parts.join(' ')),
          fc.string({unit: 'binary', maxLength: 300})
        ),
        (text) => {
          let strict;
          try {
            strict = strictHours(text);
          } catch (error) {
            expect(error).to.have.property('code');
            return;
          }
          read++;
          parseHours(strict);
          expect(strictHours(strict)).to.equal(strict);
        }
      ),
      {numRuns: CASES * 10}
    );
    expect(read).to.be.greaterThan(0);
  });
});
