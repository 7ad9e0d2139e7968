/** Minutes after the day's midnight, from and to. Past midnight, `to` is over 1440. */
export interface Interval {
  from: number;
  to: number;
}

/** Opening hours as read: a week from Monday, and the days that differ. */
export interface Week {
  days: Interval[][];
  /** By date, `2026-12-25`; no intervals where it is closed that day. */
  exceptions: Record<string, Interval[]>;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
export const DAY = 24 * 60;

// Spaces belong to one part only: else a long row of them would be divided in every way, for seconds.
const RULE = /^(\d{4}-\d{2}-\d{2}|[A-Z][a-z](?:[-,][A-Z][a-z])*)\s+(off|\d[\d:,\s-]*)$/;
const TIMES = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/;

/** Opening hours that can't be read. The message says which part and what is allowed. */
export class HoursError extends Error {}

/**
 * Reads opening hours in a subset of OpenStreetMap's notation: rules divided by
 * `;`, later ones overruling earlier ones for the days they name. What is said
 * of a date holds wherever it stands.
 *
 * `Mo-Fr 09:00-12:00,13:00-17:00; Sa 22:00-02:00; 2026-12-25 off`, or `24/7`.
 *
 * @throws {HoursError} where a rule can't be read.
 */
export function parseHours(rules: string): Week {
  const week: Week = {days: DAYS.map(() => []), exceptions: {}};
  for (const rule of rules.split(';').map((one) => one.trim())) {
    if (rule === '24/7') {
      week.days = DAYS.map(() => [{from: 0, to: DAY}]);
      continue;
    }
    const [, when, times] = RULE.exec(rule) ?? [];
    if (!when || !times) {
      throw new HoursError(`${quoted(rule)} can't be read. Write as in: Mo-Fr 09:00-17:00; Sa off`);
    }
    const intervals = times === 'off' ? [] : times.split(',').map(interval);
    if (/^\d/.test(when)) week.exceptions[date(when)] = intervals;
    else for (const day of daysIn(when)) week.days[day] = intervals;
  }
  return week;
}

function interval(times: string): Interval {
  const [, ...parts] = TIMES.exec(times.trim()) ?? [];
  const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = parts.map(Number);
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  const valid = from < DAY && to <= DAY && fromMinute < 60 && toMinute < 60 && from !== to;
  if (!valid) {
    throw new HoursError(`${quoted(times.trim())} is no time of day. Write as in: 09:00-17:00`);
  }
  // What ends before it begins ends on the next day.
  return {from, to: to < from ? to + DAY : to};
}

/** `Mo-We,Fr` as the numbers of its days; `Sa-Mo` goes over the weekend. */
function daysIn(names: string): number[] {
  return names.split(',').flatMap((range) => {
    const [first = -1, last = first, ...rest] = range.split('-').map((name) => DAYS.indexOf(name));
    if (first < 0 || last < 0 || rest.length) {
      throw new HoursError(`${quoted(range)} is no day. Days are: ${DAYS.join(', ')}`);
    }
    const count = ((last - first + 7) % 7) + 1;
    return Array.from({length: count}, (_, i) => (first + i) % 7);
  });
}

function date(text: string): string {
  const time = Date.parse(text);
  // 2026-02-30 would become a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new HoursError(`${quoted(text)} is no date. Write as in: 2026-12-25 off`);
  }
  return text;
}

/** Cut, since what stands there can be anything. */
const quoted = (text: string) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
