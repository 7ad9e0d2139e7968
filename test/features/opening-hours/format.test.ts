import {expect} from 'chai';
import type {MoreContent} from '../../../src/content/content.js';
import {formatHours, type FormattedHours} from '../../../src/features/opening-hours/format.js';
import {wallTime} from '../../../src/features/opening-hours/status.js';

const AMSTERDAM = 'Europe/Amsterdam';
const BRUSSELS = 'Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00';

type Text = MoreContent['text'];
const words: Pick<Text, 'allDay' | 'openUntil' | 'opensAt' | 'hours' | 'also' | 'next' | 'remark'> =
  {
    allDay: 'Always',
    openUntil: 'Open until {}.',
    opensAt: 'Closed. Opens: {}.',
    hours: 'Hours: {}',
    also: '{}, {}',
    next: '{}; {}',
    remark: '{} ({})',
  };

/** Formatted hours, without the differences between versions of Unicode data: 9:00 or 09:00, spaces. */
function format(
  rules: string,
  now: string,
  {locale = 'en-GB', timeZone = AMSTERDAM}: {locale?: string; timeZone?: string} = {}
): FormattedHours {
  const normalise = (text: string) =>
    text
      .replace(/\s/g, ' ')
      .replace(/[\u061c\u200c\u200e\u200f]/g, '')
      .replace(/(^|\D)[0٠۰](\p{Nd}:)/gu, '$1$2');
  const {status, week} = formatHours({rules, timeZone}, new Date(now), locale, words as Text);
  return {status: normalise(status), week: normalise(week)};
}

const originalDate = Object.getOwnPropertyDescriptors(Date.prototype);

/** Sets the time zone of the visitor's device, whatever that of the test machine is. */
function setDeviceTimeZone(timeZone: string) {
  Object.assign(Date.prototype, {
    getDate(this: Date) {
      return Number(wallTime(this, timeZone).date.slice(-2));
    },
    getHours(this: Date) {
      return Math.floor(wallTime(this, timeZone).minute / 60);
    },
    getMinutes(this: Date) {
      return wallTime(this, timeZone).minute % 60;
    },
  });
}

beforeEach(() => setDeviceTimeZone(AMSTERDAM));
afterEach(() => Object.defineProperties(Date.prototype, originalDate));

// 2026-11-23 is a Monday. Amsterdam and Brussels are an hour ahead of UTC then.

describe('the opening status', () => {
  const edges: [now: string, expected: RegExp][] = [
    ['2026-11-23T12:59:59Z', /^Closed\. Opens: 14:00\.$/],
    ['2026-11-23T13:00:00Z', /^Open until 16:00\.$/],
    ['2026-11-23T14:59:59Z', /^Open until 16:00\.$/],
    ['2026-11-23T15:00:00Z', /^Closed\. Opens: Wednesday\W+17:00\.$/],
    ['2026-11-25T15:59:59Z', /^Closed\. Opens: 17:00\.$/],
    ['2026-11-25T16:00:00Z', /^Open until 19:00\.$/],
    ['2026-11-25T17:59:59Z', /^Open until 19:00\.$/],
    ['2026-11-25T18:00:00Z', /^Closed\. Opens: Friday\W+10:00\.$/],
    ['2026-11-27T08:59:59Z', /^Closed\. Opens: 10:00\.$/],
    ['2026-11-27T09:00:00Z', /^Open until 12:00\.$/],
    ['2026-11-27T10:59:59Z', /^Open until 12:00\.$/],
    ['2026-11-27T11:00:00Z', /^Closed\. Opens: Monday\W+14:00\.$/],
    ['2026-11-29T22:59:59Z', /^Closed\. Opens: Monday\W+14:00\.$/],
    ['2026-11-29T23:00:00Z', /^Closed\. Opens: 14:00\.$/],
  ];
  for (const [now, expected] of edges) {
    it(`is right for Brussels at ${now}`, () => {
      expect(format(BRUSSELS, now, {timeZone: 'Europe/Brussels'}).status).to.match(expected);
    });
  }

  const cases: [behaviour: string, rules: string, now: string, expected: RegExp][] = [
    ['names no day for the coming night', 'Mo 22:00-02:00', '2026-11-23T22:00Z', /until 2:00\.$/],
    ['names no day after midnight', 'Mo 22:00-02:00', '2026-11-23T23:30Z', /until 2:00\.$/],
    ['names no day for midnight', 'Mo 22:00-24:00', '2026-11-23T22:00Z', /until 0:00\.$/],
    [
      'looks past midnight if it stays open',
      'Mo 22:00-24:00; Tu 00:00-06:00',
      '2026-11-23T22:00Z',
      /until 6:00\.$/,
    ],
    [
      'names the day on which it closes, if not within a day',
      'Mo-We 00:00-24:00; Th 00:00-13:00',
      '2026-11-23T11:00Z',
      /^Open until Thursday\W+13:00\.$/,
    ],
    ['names tomorrow’s day', 'Tu 00:30-02:00', '2026-11-23T22:00Z', /Opens: Tuesday\W+0:30\.$/],
    [
      'names the day if it is six days ahead',
      'Su 10:00-12:00',
      '2026-11-23T11:00Z',
      /Opens: Sunday\W+10:00\.$/,
    ],
    [
      'names the date if it is a week ahead',
      'Mo 10:00-11:00',
      '2026-11-23T11:00Z',
      /Opens: Monday,? 30 November\D+10:00\.$/,
    ],
    [
      'names the date if it is further ahead',
      'Fr 10:00-12:00; 2026-12-25 off',
      '2026-12-18T12:00Z',
      /Opens: Friday,? 1 January\D+10:00\.$/,
    ],
    [
      'names the date on which it closes, if that is more than a week ahead',
      '24/7; 2026-12-25 off',
      '2026-12-15T12:00Z',
      /^Open until Friday,? 25 December\D+0:00\.$/,
    ],
    ['says that it is always open', '24/7', '2026-11-23T12:00Z', /^Always$/],
    ['is empty if it never opens', 'Mo-Su off', '2026-11-23T12:00Z', /^$/],
  ];
  for (const [behaviour, rules, now, expected] of cases) {
    it(behaviour, () => {
      expect(format(rules, now).status).to.match(expected);
    });
  }

  it('follows local time when summer time begins and ends', () => {
    const rules = 'Mo-Su 09:00-17:00';
    expect(format(rules, '2026-03-29T06:59Z').status).to.equal('Closed. Opens: 9:00.');
    expect(format(rules, '2026-03-29T07:00Z').status).to.equal('Open until 17:00.');
    expect(format(rules, '2026-10-25T07:59Z').status).to.equal('Closed. Opens: 9:00.');
    expect(format(rules, '2026-10-25T08:00Z').status).to.equal('Open until 17:00.');
  });
});

describe('the weekly hours', () => {
  const weeks: [behaviour: string, rules: string, expected: string][] = [
    ['name each day', BRUSSELS, 'Hours: Mon 14:00–16:00; Wed 17:00–19:00; Fri 10:00–12:00'],
    [
      'combine days in a row with the same hours',
      'Mo-Fr 09:00-12:00,13:00-17:00; We 10:00-11:00; Sa-Su 11:00-12:00',
      'Hours: Mon–Tue 9:00–12:00, 13:00–17:00; Wed 10:00–11:00; ' +
        'Thu–Fri 9:00–12:00, 13:00–17:00; Sat–Sun 11:00–12:00',
    ],
    ['begin on Monday', 'Su-Mo 10:00-11:00', 'Hours: Mon 10:00–11:00; Sun 10:00–11:00'],
    ['keep hours past midnight on the day they begin', 'Sa 22:00-02:00', 'Hours: Sat 22:00–2:00'],
    ['end a day at 0:00', 'Sa 22:00-24:00', 'Hours: Sat 22:00–0:00'],
    ['have words for whole days', 'Mo-Fr 00:00-24:00', 'Hours: Mon–Fri Always'],
    ['have words for 24/7', '24/7', 'Hours: Mon–Sun Always'],
    ['leave out days without hours', 'Mo-Fr 10:00-11:00; Tu-Fr off', 'Hours: Mon 10:00–11:00'],
    ['leave out exceptional dates', 'Mo 10:00-11:00; 2026-11-23 off', 'Hours: Mon 10:00–11:00'],
    ['are empty if no day has hours', 'Mo-Su off; 2026-12-25 10:00-11:00', ''],
  ];
  for (const [behaviour, rules, expected] of weeks) {
    it(behaviour, () => {
      expect(format(rules, '2026-11-23T12:00Z').week).to.equal(expected);
    });
  }
});

describe('the time zone of the service', () => {
  const inZone = (timeZone: string, at: string) =>
    new Intl.DateTimeFormat('en-GB', {timeZone, timeZoneName: 'short'})
      .formatToParts(new Date(at))
      .find(({type}) => type === 'timeZoneName')?.value;

  const visits: [from: string, at: string, rules: string, now: string, then?: string][] = [
    [AMSTERDAM, AMSTERDAM, 'Mo 09:00-17:00', '2026-11-23T12:00Z'],
    ['Europe/Paris', AMSTERDAM, 'Mo 09:00-17:00', '2026-11-23T12:00Z'],
    ['Europe/London', AMSTERDAM, 'Mo 09:00-17:00', '2026-11-23T12:00Z', '2026-11-23T16:00Z'],
    ['Asia/Kolkata', AMSTERDAM, 'We 09:00-17:00', '2026-11-23T12:00Z', '2026-11-25T08:00Z'],
    [AMSTERDAM, 'America/New_York', 'Mo 09:00-17:00', '2026-11-23T12:00Z', '2026-11-23T14:00Z'],
    // The same time on another day.
    [
      'Pacific/Kiritimati',
      'Pacific/Honolulu',
      'Mo 09:00-17:00',
      '2026-11-23T20:00Z',
      '2026-11-24T03:00Z',
    ],
    // Summer time begins or ends before the change.
    ['Asia/Tokyo', AMSTERDAM, 'Mo 09:00-17:00', '2026-03-28T12:00Z', '2026-03-30T07:00Z'],
    ['Asia/Tokyo', AMSTERDAM, 'Mo 09:00-17:00', '2026-10-24T12:00Z', '2026-10-26T08:00Z'],
    ['Africa/Lagos', AMSTERDAM, 'Mo 09:00-17:00', '2026-03-28T12:00Z', '2026-03-30T07:00Z'],
    ['Africa/Lagos', AMSTERDAM, 'Mo 09:00-17:00', '2026-10-24T12:00Z'],
  ];
  for (const [from, at, rules, now, then] of visits) {
    it(`${at} is ${then ? 'named' : 'left out'} for a visitor in ${from} at ${now}`, () => {
      setDeviceTimeZone(from);
      const {status, week} = format(rules, now, {timeZone: at});
      if (then) expect(status).to.contain(`:00 (${inZone(at, then)}).`);
      else expect(status).to.match(/:00\.$/);
      expect(week).to.match(/^Hours: \w+ 9:00–17:00$/);
    });
  }

  it('is left out if it is always open', () => {
    setDeviceTimeZone('Asia/Tokyo');
    expect(format('24/7', '2026-11-23T12:00Z').status).to.equal('Always');
  });
});

describe('days, months and times follow the locale', () => {
  const languages: [locale: string, date: string[], week: string][] = [
    ['nl', ['maandag', '30', 'november', '10:00'], 'ma 10:00–14:00'],
    ['en-GB', ['Monday', '30', 'November', '10:00'], 'Mon 10:00–14:00'],
    ['en-US', ['Monday', '30', 'November', '10:00 AM'], 'Mon 10:00 AM–2:00 PM'],
    ['de', ['Montag', '30.', 'November', '10:00'], 'Mo 10:00–14:00'],
    ['ar-EG', ['الاثنين', '٣٠', 'نوفمبر', '١٠:٠٠ ص'], 'الاثنين ١٠:٠٠ ص–٢:٠٠ م'],
    // The service uses the Gregorian calendar. In the Persian one, 30 November is 9 Azar.
    ['fa', ['دوشنبه', '۳۰', 'نوامبر', '۱۰:۰۰'], 'دوشنبه ۱۰:۰۰–۱۴:۰۰'],
    ['fa-IR-u-ca-persian', ['دوشنبه', '۳۰', 'نوامبر', '۱۰:۰۰'], 'دوشنبه ۱۰:۰۰–۱۴:۰۰'],
  ];
  for (const [locale, date, week] of languages) {
    it(`${locale}: ${date.join(' ')}`, () => {
      const hours = format('Mo 10:00-14:00', '2026-11-23T13:00Z', {locale});
      for (const word of date) expect(hours.status).to.contain(word);
      expect(hours.status)
        .to.match(/^Closed\. Opens: .+\.$/)
        .and.to.not.match(/آذر|۹/);
      expect(hours.week).to.equal(`Hours: ${week}`);
    });
  }
});
