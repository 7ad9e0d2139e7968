import {expect} from 'chai';
import {parseHours} from '../../../src/features/opening-hours/parse.js';
import {
  dayFrom,
  statusAt,
  wallTime,
  type WallTime,
} from '../../../src/features/opening-hours/status.js';

/** `2026-11-23 14:00` as a wall clock's time, and back. */
function wall(written: string): WallTime {
  const [date = '', time = ''] = written.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return {date, minute: hour * 60 + minute};
}
const written = (date: string, minute: number) =>
  new Date(dayFrom(date, 0).getTime() + minute * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

function status(rules: string, at: string): string {
  const now = wall(at);
  const {open, changes} = statusAt(parseHours(rules), now);
  const until = changes === undefined ? 'for good' : `until ${written(now.date, changes)}`;
  return `${open ? 'open' : 'closed'} ${until}`;
}

type Case = [at: string, expected: string];

function cases(behaviour: string, rules: string, table: Case[]) {
  describe(`${behaviour}: ${rules}`, () => {
    for (const [at, expected] of table) {
      it(`${at} is ${expected}`, () => {
        expect(status(rules, at)).to.equal(expected);
      });
    }
  });
}

// 2026-11-23 is a Monday; 2026-12-25 a Friday.

cases('an interval includes its first minute and not its last', 'Mo 14:00-16:00', [
  ['2026-11-23 00:00', 'closed until 2026-11-23 14:00'],
  ['2026-11-23 13:59', 'closed until 2026-11-23 14:00'],
  ['2026-11-23 14:00', 'open until 2026-11-23 16:00'],
  ['2026-11-23 15:59', 'open until 2026-11-23 16:00'],
  ['2026-11-23 16:00', 'closed until 2026-11-30 14:00'],
  ['2026-11-22 23:59', 'closed until 2026-11-23 14:00'],
  ['2026-11-24 14:00', 'closed until 2026-11-30 14:00'],
]);

cases('Brussels', 'Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00', [
  ['2026-11-23 13:59', 'closed until 2026-11-23 14:00'],
  ['2026-11-23 14:00', 'open until 2026-11-23 16:00'],
  ['2026-11-23 15:59', 'open until 2026-11-23 16:00'],
  ['2026-11-23 16:00', 'closed until 2026-11-25 17:00'],
  ['2026-11-25 16:59', 'closed until 2026-11-25 17:00'],
  ['2026-11-25 17:00', 'open until 2026-11-25 19:00'],
  ['2026-11-25 18:59', 'open until 2026-11-25 19:00'],
  ['2026-11-25 19:00', 'closed until 2026-11-27 10:00'],
  ['2026-11-27 09:59', 'closed until 2026-11-27 10:00'],
  ['2026-11-27 10:00', 'open until 2026-11-27 12:00'],
  ['2026-11-27 11:59', 'open until 2026-11-27 12:00'],
  ['2026-11-27 12:00', 'closed until 2026-11-30 14:00'],
  ['2026-11-29 23:59', 'closed until 2026-11-30 14:00'],
]);

cases('a break closes it', 'Mo 09:00-12:00,13:00-17:00', [
  ['2026-11-23 11:59', 'open until 2026-11-23 12:00'],
  ['2026-11-23 12:00', 'closed until 2026-11-23 13:00'],
  ['2026-11-23 13:00', 'open until 2026-11-23 17:00'],
]);

cases(
  'intervals that touch, overlap or are unordered are joined',
  'Mo 14:00-18:00,9:00-12:00,11:00-14:00',
  [
    ['2026-11-23 08:59', 'closed until 2026-11-23 09:00'],
    ['2026-11-23 11:30', 'open until 2026-11-23 18:00'],
  ]
);

cases('a short interval within a long one does not shorten it', 'Mo 09:00-17:00,10:00-11:00', [
  ['2026-11-23 10:30', 'open until 2026-11-23 17:00'],
  ['2026-11-23 11:00', 'open until 2026-11-23 17:00'],
]);

cases('an interval past midnight is open on both days', 'Sa 22:00-02:00', [
  ['2026-11-28 00:00', 'closed until 2026-11-28 22:00'],
  ['2026-11-28 22:00', 'open until 2026-11-29 02:00'],
  ['2026-11-28 23:59', 'open until 2026-11-29 02:00'],
  ['2026-11-29 00:00', 'open until 2026-11-29 02:00'],
  ['2026-11-29 01:59', 'open until 2026-11-29 02:00'],
  ['2026-11-29 02:00', 'closed until 2026-12-05 22:00'],
]);

cases('an interval past midnight goes from Sunday into Monday', 'Su 22:00-02:00; Mo off', [
  ['2026-11-30 01:59', 'open until 2026-11-30 02:00'],
  ['2026-11-30 02:00', 'closed until 2026-12-06 22:00'],
]);

cases('midnight is no closing time if it stays open', 'Fr 09:00-24:00; Sa 00:00-06:00', [
  ['2026-11-27 23:59', 'open until 2026-11-28 06:00'],
  ['2026-11-28 00:00', 'open until 2026-11-28 06:00'],
]);

cases('24:00 is the end of the day', 'Fr 22:00-24:00', [
  ['2026-11-27 23:59', 'open until 2026-11-28 00:00'],
  ['2026-11-28 00:00', 'closed until 2026-12-04 22:00'],
]);

cases('whole days in a row are one interval', 'Mo-Fr 00:00-24:00', [
  ['2026-11-23 00:00', 'open until 2026-11-28 00:00'],
  ['2026-11-28 00:00', 'closed until 2026-11-30 00:00'],
]);

cases('always open', '24/7', [
  ['2026-11-23 00:00', 'open for good'],
  ['2026-11-29 23:59', 'open for good'],
]);

cases('always open except for a minute', 'Mo-Su 00:00-24:00; Mo 00:01-24:00', [
  ['2026-11-29 23:59', 'open until 2026-11-30 00:00'],
  ['2026-11-30 00:00', 'closed until 2026-11-30 00:01'],
  ['2026-11-30 00:01', 'open until 2026-12-07 00:00'],
]);

cases('always open except on a date', '24/7; 2026-12-25 off', [
  ['2026-10-01 12:00', 'open for good'],
  // Two months is how far is looked.
  ['2026-10-25 23:59', 'open for good'],
  ['2026-10-26 00:00', 'open until 2026-12-25 00:00'],
  ['2026-12-24 23:59', 'open until 2026-12-25 00:00'],
  ['2026-12-25 00:00', 'closed until 2026-12-26 00:00'],
  ['2026-12-26 00:00', 'open for good'],
]);

cases('never open', 'Mo-Su off', [['2026-11-23 12:00', 'closed for good']]);

cases('open on one date only', '2026-12-25 10:00-12:00', [
  ['2026-10-24 12:00', 'closed for good'],
  ['2026-12-18 12:00', 'closed until 2026-12-25 10:00'],
  ['2026-12-25 10:00', 'open until 2026-12-25 12:00'],
  ['2026-12-25 12:00', 'closed for good'],
]);

cases(
  'a date overrides its day of the week',
  'Fr 09:00-17:00; 2026-12-25 off; 2027-01-01 10:00-11:00',
  [
    ['2026-12-18 17:00', 'closed until 2027-01-01 10:00'],
    ['2026-12-25 10:00', 'closed until 2027-01-01 10:00'],
    ['2027-01-01 09:00', 'closed until 2027-01-01 10:00'],
    ['2027-01-01 11:00', 'closed until 2027-01-08 09:00'],
  ]
);

cases(
  'an interval past midnight continues into an exceptional date',
  'Mo-Su 22:00-02:00; 2026-12-25 off',
  [
    ['2026-12-24 23:00', 'open until 2026-12-25 02:00'],
    ['2026-12-25 01:59', 'open until 2026-12-25 02:00'],
    ['2026-12-25 02:00', 'closed until 2026-12-26 22:00'],
    ['2026-12-25 23:00', 'closed until 2026-12-26 22:00'],
    ['2026-12-26 01:00', 'closed until 2026-12-26 22:00'],
  ]
);

cases('a later rule overrides an earlier one', 'Mo-Fr 09:00-17:00; We 10:00-12:00; Fr off', [
  ['2026-11-25 09:00', 'closed until 2026-11-25 10:00'],
  ['2026-11-25 12:00', 'closed until 2026-11-26 09:00'],
  ['2026-11-26 17:00', 'closed until 2026-11-30 09:00'],
]);

cases('the end of a year and a leap day are ordinary days', 'Mo-Su 09:00-17:00', [
  ['2026-12-31 17:00', 'closed until 2027-01-01 09:00'],
  ['2028-02-28 17:00', 'closed until 2028-02-29 09:00'],
  ['2027-02-28 17:00', 'closed until 2027-03-01 09:00'],
]);

const AMSTERDAM = 'Europe/Amsterdam';
const SYDNEY = 'Australia/Sydney';

describe('local time', () => {
  const clocks: [place: string, instant: string, says: string, why: string][] = [
    [AMSTERDAM, '2026-11-23T12:34Z', '2026-11-23 13:34', 'in winter'],
    [AMSTERDAM, '2026-07-01T12:34:59Z', '2026-07-01 14:34', 'in summer'],
    [AMSTERDAM, '2026-11-22T23:00Z', '2026-11-23 00:00', 'at midnight, never 24:00'],
    [AMSTERDAM, '2026-12-31T23:00Z', '2027-01-01 00:00', 'in another year'],
    [AMSTERDAM, '2026-03-29T00:59Z', '2026-03-29 01:59', 'before summer time'],
    [AMSTERDAM, '2026-03-29T01:00Z', '2026-03-29 03:00', 'as summer time begins'],
    [AMSTERDAM, '2026-10-25T00:59Z', '2026-10-25 02:59', 'before summer time ends'],
    [AMSTERDAM, '2026-10-25T01:00Z', '2026-10-25 02:00', 'as summer time ends'],
    [SYDNEY, '2026-04-04T15:59Z', '2026-04-05 02:59', 'before summer time ends in April'],
    [SYDNEY, '2026-04-04T16:00Z', '2026-04-05 02:00', 'as summer time ends in April'],
    [SYDNEY, '2026-10-03T15:59Z', '2026-10-04 01:59', 'before summer time in October'],
    [SYDNEY, '2026-10-03T16:00Z', '2026-10-04 03:00', 'as summer time begins in October'],
    ['America/New_York', '2026-11-23T02:00Z', '2026-11-22 21:00', 'on the day before'],
    ['Pacific/Kiritimati', '2026-11-23T12:00Z', '2026-11-24 02:00', 'on the day after'],
    ['Asia/Kathmandu', '2026-11-23T12:00Z', '2026-11-23 17:45', 'at an odd offset'],
    ['UTC', '2026-11-23T12:00Z', '2026-11-23 12:00', 'at no offset'],
  ];
  for (const [place, instant, says, why] of clocks) {
    it(`in ${place} is ${says} ${why}`, () => {
      expect(wallTime(new Date(instant), place)).to.deep.equal(wall(says));
    });
  }
});

describe('hours follow local time when summer time begins or ends', () => {
  const nights: [place: string, rules: string, instant: string, expected: string][] = [
    [AMSTERDAM, 'Mo-Su 09:00-17:00', '2026-03-28T20:00Z', 'closed until 2026-03-29 09:00'],
    [AMSTERDAM, 'Mo-Su 09:00-17:00', '2026-03-29T06:59Z', 'closed until 2026-03-29 09:00'],
    [AMSTERDAM, 'Mo-Su 09:00-17:00', '2026-03-29T07:00Z', 'open until 2026-03-29 17:00'],
    [AMSTERDAM, 'Mo-Su 09:00-17:00', '2026-10-25T07:59Z', 'closed until 2026-10-25 09:00'],
    [AMSTERDAM, 'Mo-Su 09:00-17:00', '2026-10-25T08:00Z', 'open until 2026-10-25 17:00'],
    [AMSTERDAM, 'Sa 22:00-04:00', '2026-03-29T01:59Z', 'open until 2026-03-29 04:00'],
    [AMSTERDAM, 'Sa 22:00-04:00', '2026-03-29T02:00Z', 'closed until 2026-04-04 22:00'],
    // The hour that is left out is never open; the one that comes twice is open twice.
    [AMSTERDAM, 'Su 02:00-03:00', '2026-03-29T01:00Z', 'closed until 2026-04-05 02:00'],
    [AMSTERDAM, 'Su 02:00-03:00', '2026-10-25T00:00Z', 'open until 2026-10-25 03:00'],
    [AMSTERDAM, 'Su 02:00-03:00', '2026-10-25T01:59Z', 'open until 2026-10-25 03:00'],
    [AMSTERDAM, 'Su 02:00-03:00', '2026-10-25T02:00Z', 'closed until 2026-11-01 02:00'],
    [SYDNEY, 'Mo-Su 09:00-17:00', '2026-04-04T22:59Z', 'closed until 2026-04-05 09:00'],
    [SYDNEY, 'Mo-Su 09:00-17:00', '2026-04-04T23:00Z', 'open until 2026-04-05 17:00'],
    [SYDNEY, 'Mo-Su 09:00-17:00', '2026-10-03T21:59Z', 'closed until 2026-10-04 09:00'],
    [SYDNEY, 'Mo-Su 09:00-17:00', '2026-10-03T22:00Z', 'open until 2026-10-04 17:00'],
  ];
  for (const [place, rules, instant, expected] of nights) {
    it(`${rules} in ${place} at ${instant}: ${expected}`, () => {
      const {date, minute} = wallTime(new Date(instant), place);
      expect(status(rules, written(date, minute))).to.equal(expected);
    });
  }
});
