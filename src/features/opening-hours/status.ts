import {DAY, type Interval, type Week} from './parse.js';

/** The wall clock of some place. */
export interface WallTime {
  /** `2026-11-24` */
  date: string;
  /** Minutes after midnight. */
  minute: number;
}

export interface Status {
  open: boolean;
  /**
   * When that changes, in minutes after today's midnight by the wall clock;
   * nothing where it does not change within two months.
   */
  changes?: number;
}

/** How many days ahead the next change is looked for: over a summer holiday. */
const AHEAD = 60;

/** What the clock on the wall says in a time zone, summer time included. */
export function wallTime(now: Date, timeZone: string): WallTime {
  // Swedish writes dates as ISO 8601 does. Each part is named, since Firefox 78 has no `dateStyle`.
  const parts = new Intl.DateTimeFormat('sv', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (name: string) => parts.find(({type}) => type === name)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** Whether it is open, and until when it stays so. */
export function statusAt(week: Week, {date, minute}: WallTime): Status {
  const spans = merged(
    Array.from({length: AHEAD + 2}, (_, i) => i - 1).flatMap((ahead) =>
      intervalsOn(week, date, ahead).map(({from, to}) => ({
        from: from + ahead * DAY,
        to: to + ahead * DAY,
      }))
    )
  );
  const current = spans.find(({from, to}) => from <= minute && minute < to);
  if (current) {
    return current.to > AHEAD * DAY ? {open: true} : {open: true, changes: current.to};
  }
  return {open: false, changes: spans.find(({from}) => from > minute)?.from};
}

/** The day some days from a date, as a date at midnight UTC. */
export function dayFrom(date: string, ahead: number): Date {
  return new Date(Date.parse(date) + ahead * DAY * 60_000);
}

function intervalsOn(week: Week, date: string, ahead: number): Interval[] {
  const day = dayFrom(date, ahead);
  const exception = week.exceptions[day.toISOString().slice(0, 10)];
  // Sunday is 0 to JavaScript; our week begins on Monday.
  return exception ?? week.days[(day.getUTCDay() + 6) % 7] ?? [];
}

/** Spans that touch or overlap are one: it does not close at midnight to open again. */
function merged(spans: Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1];
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({...span});
  }
  return result;
}
