/** In minutes after midnight. `to` is over 1440 if the interval ends on the next day. */
export interface Interval {
  from: number;
  to: number;
}

/** Parsed opening hours. */
export interface Week {
  /** Monday to Sunday. */
  days: Interval[][];
  /** The hours of single dates, by `2026-12-25`. An empty list means closed. */
  exceptions: Record<string, Interval[]>;
}

/** Monday first. */
export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
export const MINUTES_PER_DAY = 24 * 60;

// Only one part of the pattern matches spaces. Otherwise a long run of them would take seconds, as
// the engine would try every way to divide it.
const RULE = /^(\d{4}-\d{2}-\d{2}|[A-Z][a-z](?:[-,][A-Z][a-z])*)\s+(off|\d[\d:,\s-]*)$/;
const TIMES = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/;

/** Opening hours are invalid. */
export class HoursError extends Error {
  /** @param value - The invalid part. */
  constructor(
    readonly code: 'not-a-rule' | 'not-a-day' | 'not-a-date' | 'not-a-time',
    readonly value: string
  ) {
    super(code);
  }
}

/**
 * Parses a subset of OpenStreetMap's notation of opening hours: rules separated by `;`. A later rule
 * replaces the hours of earlier ones for the days it names. A rule for a date takes precedence over
 * rules for days, whatever their order.
 *
 * `Mo-Fr 09:00-12:00,13:00-17:00; Sa 22:00-02:00; 2026-12-25 off`, or `24/7`.
 *
 * @throws {HoursError} if a rule is invalid.
 */
export function parseHours(rules: string): Week {
  const week: Week = {days: DAYS.map(() => []), exceptions: {}};
  for (const rule of rules.split(';').map((part) => part.trim())) {
    if (rule === '24/7') {
      week.days = DAYS.map(() => [{from: 0, to: MINUTES_PER_DAY}]);
      continue;
    }
    const [, dateOrDays, times] = RULE.exec(rule) ?? [];
    if (!dateOrDays || !times) throw new HoursError('not-a-rule', rule);
    const intervals = times === 'off' ? [] : times.split(',').map(parseInterval);
    if (/^\d/.test(dateOrDays)) week.exceptions[parseDate(dateOrDays)] = intervals;
    else for (const day of parseDays(dateOrDays)) week.days[day] = intervals;
  }
  return week;
}

function parseInterval(times: string): Interval {
  const [, ...parts] = TIMES.exec(times.trim()) ?? [];
  const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = parts.map(Number);
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  const valid =
    from < MINUTES_PER_DAY &&
    to <= MINUTES_PER_DAY &&
    fromMinute < 60 &&
    toMinute < 60 &&
    from !== to;
  if (!valid) throw new HoursError('not-a-time', times.trim());
  // An interval that ends before it begins ends on the next day.
  return {from, to: to < from ? to + MINUTES_PER_DAY : to};
}

/** The indexes of the days in `Mo-We,Fr`. `Sa-Mo` includes Sunday. */
export function parseDays(names: string): number[] {
  return names.split(',').flatMap((range) => {
    const [first = -1, last = first, ...rest] = range.split('-').map((name) => DAYS.indexOf(name));
    if (first < 0 || last < 0 || rest.length) throw new HoursError('not-a-day', range);
    const count = ((last - first + 7) % 7) + 1;
    return [...Array(count).keys()].map((i) => (first + i) % 7);
  });
}

function parseDate(text: string): string {
  const time = Date.parse(text);
  // Without this check, 2026-02-30 would become a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new HoursError('not-a-date', text);
  }
  return text;
}
