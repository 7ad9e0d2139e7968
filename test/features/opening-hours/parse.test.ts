import {expect} from 'chai';
import {HoursError, parseHours} from '../../../src/features/opening-hours/parse.js';
import {slowdown} from './slowdown.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The days with hours, in minutes: `{Mo: '540-1020'}`. */
function parse(rules: string): Record<string, string> {
  const {days, exceptions} = parseHours(rules);
  const entries = [
    ...days.map((intervals, i) => [DAYS[i]!, intervals] as const),
    ...Object.entries(exceptions),
  ].map(
    ([day, intervals]) => [day, intervals.map(({from, to}) => `${from}-${to}`).join()] as const
  );
  return Object.fromEntries(entries.filter(([day, times]) => times || /^\d/.test(day)));
}

const hoursOn = (days: string, times: string) =>
  Object.fromEntries(days.split(' ').map((day) => [day, times]));

/** The error that the rules cause. */
function errorOf(rules: string): HoursError {
  try {
    parseHours(rules);
  } catch (error) {
    if (error instanceof HoursError) return error;
    throw error;
  }
  throw new Error(`"${rules}" was parsed`);
}

describe('opening hours', () => {
  const days: [string, string, string][] = [
    ['a day', 'Mo', 'Mo'],
    ['the last day of the week', 'Su', 'Su'],
    ['a range', 'Mo-Fr', 'Mo Tu We Th Fr'],
    ['a range over the weekend', 'Sa-Mo', 'Sa Su Mo'],
    ['a range of seven days', 'Tu-Mo', DAYS.join(' ')],
    ['a range of one day', 'We-We', 'We'],
    ['a list', 'Mo,We,Fr', 'Mo We Fr'],
    ['a list of ranges', 'Mo-Tu,Th,Sa-Su', 'Mo Tu Th Sa Su'],
    ['a list that names a day twice', 'Mo,Mo-Tu', 'Mo Tu'],
  ];
  for (const [what, written, named] of days) {
    it(`for ${what}, ${written}, apply to ${named}`, () => {
      expect(parse(`${written} 09:00-17:00`)).to.deep.equal(hoursOn(named, '540-1020'));
    });
  }

  const times: [string, string][] = [
    ['09:00-17:00', '540-1020'],
    ['9:00-17:30', '540-1050'],
    ['09:00 - 17:00', '540-1020'],
    ['09:00-12:00,13:00-17:00', '540-720,780-1020'],
    ['09:00-12:00, 13:00-17:00 , 19:00-20:00', '540-720,780-1020,1140-1200'],
    ['00:00-00:01', '0-1'],
    ['00:00-24:00', '0-1440'],
    ['22:00-24:00', '1320-1440'],
    ['22:00-00:00', '1320-1440'],
    ['22:00-02:00', '1320-1560'],
    ['23:59-23:58', '1439-2878'],
    ['off', ''],
  ];
  for (const [written, minutes] of times) {
    it(`${written} are ${minutes ? `minutes ${minutes}` : 'none'}`, () => {
      expect(parse(`Mo ${written}`)).to.deep.equal(minutes ? {Mo: minutes} : {});
    });
  }

  const rules: [string, string, Record<string, string>][] = [
    ['24/7 are whole days, every day', '24/7', hoursOn(DAYS.join(' '), '0-1440')],
    [
      'may have spaces and line breaks around them',
      ' Mo\t09:00-10:00 ;\n Tu  11:00-12:00 ',
      {Mo: '540-600', Tu: '660-720'},
    ],
    [
      'of a later rule override those of an earlier rule on its days',
      'Mo-We 09:00-12:00,13:00-17:00; Tu 10:00-11:00; We off',
      {Mo: '540-720,780-1020', Tu: '600-660'},
    ],
    [
      'of a later rule override 24/7',
      '24/7; Mo-Fr 09:00-17:00; Su off',
      {...hoursOn('Mo Tu We Th Fr', '540-1020'), Sa: '0-1440'},
    ],
    ['24/7 override an earlier rule', 'Mo off; 24/7', hoursOn(DAYS.join(' '), '0-1440')],
    [
      'may be different or none on a date',
      'Fr 09:00-17:00; 2026-12-25 off; 2026-12-31 09:00-12:00, 13:00-14:00; 2027-01-01 22:00-02:00',
      {
        Fr: '540-1020',
        '2026-12-25': '',
        '2026-12-31': '540-720,780-840',
        '2027-01-01': '1320-1560',
      },
    ],
    [
      'of a date apply wherever the date is in the text',
      '2026-12-25 off; Fr 09:00-17:00; 2026-12-26 off; 24/7',
      {...hoursOn(DAYS.join(' '), '0-1440'), '2026-12-25': '', '2026-12-26': ''},
    ],
    [
      'of a date are the last ones given',
      '2026-12-25 off; 2026-12-25 10:00-11:00',
      {'2026-12-25': '600-660'},
    ],
    ['may be on a leap day', '2028-02-29 off', {'2028-02-29': ''}],
  ];
  for (const [behaviour, written, expected] of rules) {
    it(behaviour, () => {
      expect(parse(written)).to.deep.equal(expected);
    });
  }
});

describe('invalid opening hours', () => {
  const invalid: [rules: string, code: string, part: string][] = [
    ['', 'not-a-rule', ''],
    [' ; ', 'not-a-rule', ''],
    ['Mo 09:00-17:00;', 'not-a-rule', ''],
    ['Mo', 'not-a-rule', 'Mo'],
    ['09:00-17:00', 'not-a-rule', '09:00-17:00'],
    ['Mo-Fr09:00-17:00', 'not-a-rule', 'Mo-Fr09:00-17:00'],
    ['mo-fr 09:00-17:00', 'not-a-rule', 'mo-fr 09:00-17:00'],
    ['Mo- 09:00-17:00', 'not-a-rule', 'Mo- 09:00-17:00'],
    ['Mo–Fr 09:00–17:00', 'not-a-rule', 'Mo–Fr 09:00–17:00'],
    ['Mo closed', 'not-a-rule', 'Mo closed'],
    ['Mo 09:00-17:00 off', 'not-a-rule', 'Mo 09:00-17:00 off'],
    ['Tu 09:00-17:00; 24/6', 'not-a-rule', '24/6'],
    ['<img src=x onerror=alert(1)>', 'not-a-rule', '<img src=x onerror=alert(1)>'],
    ['__proto__ off', 'not-a-rule', '__proto__ off'],
    ['Xx 09:00-17:00', 'not-a-day', 'Xx'],
    ['Mo-Xx 09:00-17:00', 'not-a-day', 'Mo-Xx'],
    ['Mo,Ma 09:00-17:00', 'not-a-day', 'Ma'],
    ['Mo-We-Fr 09:00-17:00', 'not-a-day', 'Mo-We-Fr'],
    ['Mo 25:00-26:00', 'not-a-time', '25:00-26:00'],
    ['Mo 09:00-25:00', 'not-a-time', '09:00-25:00'],
    ['Mo 09:00-24:01', 'not-a-time', '09:00-24:01'],
    ['Mo 24:00-02:00', 'not-a-time', '24:00-02:00'],
    ['Mo 09:60-17:00', 'not-a-time', '09:60-17:00'],
    ['Mo 09:00-16:60', 'not-a-time', '09:00-16:60'],
    ['Mo 09:00-09:00', 'not-a-time', '09:00-09:00'],
    ['Mo 00:00-00:00', 'not-a-time', '00:00-00:00'],
    ['Mo 09:00', 'not-a-time', '09:00'],
    ['Mo 9-17', 'not-a-time', '9-17'],
    ['Mo 09:00-12:00-17:00', 'not-a-time', '09:00-12:00-17:00'],
    ['Mo 09:00-12:00,', 'not-a-time', ''],
    ['Mo 09:00-12:00,,13:00-17:00', 'not-a-time', ''],
    ['2026-02-30 off', 'not-a-date', '2026-02-30'],
    ['2027-02-29 off', 'not-a-date', '2027-02-29'],
    ['2026-13-01 off', 'not-a-date', '2026-13-01'],
    ['2026-00-00 off', 'not-a-date', '2026-00-00'],
  ];
  for (const [rules, code, part] of invalid) {
    it(`are named in the error, with its code: "${rules}"`, () => {
      expect(errorOf(rules)).to.include({code, value: part});
    });
  }

  const longRules: [what: string, rulesOf: (length: number) => string][] = [
    ['spaces', (length) => `Mo${' '.repeat(length)}x`],
    ['spaces and a time', (length) => `Mo${' '.repeat(length)}09:00x`],
    ['spaces between times', (length) => `Mo 09:00${' '.repeat(length)}-${' '.repeat(length)}x`],
    ['spaces after a time', (length) => `Mo 09:00-17:00${' '.repeat(length)}x`],
    ['digits', (length) => `Mo ${'9'.repeat(length)}`],
    ['days', (length) => `Mo${',Mo'.repeat(length / 3)} x`],
    ['dashes', (length) => `Mo${'-Mo'.repeat(length / 3)} 09:00-17:00`],
    ['times', (length) => `Mo 09:00-17:00${',09:00-17:00'.repeat(length / 12)},x`],
  ];
  for (const [what, rulesOf] of longRules) {
    it(`are rejected in linear time, with very many ${what}`, () => {
      expect(slowdown(errorOf, rulesOf, 300_000)).to.be.below(20);
    });
  }
});
