import {dateTimeFormat} from './date-time-format.js';
import {type Interval, MINUTES_PER_DAY, type Week} from './parse.js';

/** The date and time that a clock shows in a time zone. */
export interface WallTime {
  /** `2026-11-24` */
  date: string;
  /** Minutes after midnight. */
  minute: number;
}

export interface Status {
  open: boolean;
  /**
   * When `open` changes, in minutes after today's midnight on the wall clock. Undefined if it does
   * not change within `DAYS_AHEAD`.
   */
  changesAt?: number;
}

/** Long enough to find the reopening after a summer holiday. */
const DAYS_AHEAD = 60;

export function wallTime(now: Date, timeZone: string): WallTime {
  // Swedish writes it as ISO 8601 does, `2026-11-24 09:05`.
  const options = {timeZone, dateStyle: 'short', timeStyle: 'short'} as const;
  const text = dateTimeFormat('sv', options).format(now);
  const [date = '', hours, minutes] = text.split(/[^\d-]+/);
  return {date, minute: Number(hours) * 60 + Number(minutes)};
}

export function statusAt(week: Week, {date, minute}: WallTime): Status {
  // From yesterday, whose last interval may end today.
  const spans = mergeIntervals(
    [...Array(DAYS_AHEAD + 2).keys()]
      .map((i) => i - 1)
      .flatMap((days) =>
        intervalsOn(addDays(date, days), week).map(({from, to}) => ({
          from: from + days * MINUTES_PER_DAY,
          to: to + days * MINUTES_PER_DAY,
        }))
      )
  );
  const current = spans.find(({from, to}) => from <= minute && minute < to);
  if (current) {
    return current.to > DAYS_AHEAD * MINUTES_PER_DAY
      ? {open: true}
      : {open: true, changesAt: current.to};
  }
  return {open: false, changesAt: spans.find(({from}) => from > minute)?.from};
}

/** The day a number of days after an ISO 8601 date, as midnight UTC. */
export function addDays(date: string, days: number): Date {
  return new Date(Date.parse(date) + days * MINUTES_PER_DAY * 60_000);
}

function intervalsOn(day: Date, week: Week): Interval[] {
  const exception = week.exceptions[day.toISOString().slice(0, 10)];
  // `getUTCDay` counts from Sunday, `week.days` from Monday.
  return exception ?? week.days[(day.getUTCDay() + 6) % 7] ?? [];
}

/** Merges intervals that touch or overlap, so that a service open past midnight does not close. */
function mergeIntervals(intervals: Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const interval of intervals.sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1];
    if (last && interval.from <= last.to) last.to = Math.max(last.to, interval.to);
    else merged.push({...interval});
  }
  return merged;
}
