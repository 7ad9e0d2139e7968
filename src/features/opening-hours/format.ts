import {dateTimeFormat} from './date-time-format.js';
import type {MoreContent} from '../../content/content.js';
import type {OpeningHours} from '../../content/directory/helpline.js';
import {fill} from '../../content/punctuation.js';
import {MINUTES_PER_DAY, parseHours, type Interval, type Week} from './parse.js';
import {addDays, statusAt, wallTime} from './status.js';

export interface FormattedHours {
  /** Whether the service is open now, and when that changes. */
  status: string;
  /** By `formatWeek`. */
  week: string;
}

type Text = MoreContent['text'];

const MINUTE_MS = 60_000;

/** Any Monday: `Intl` gives the names of days for dates. */
const MONDAY = '2024-01-01';

const TIME_OPTIONS = {hour: 'numeric', minute: '2-digit'} as const;

/** Formats opening hours in the visitor's language, with times in the service's time zone. */
export function formatHours(
  {rules, timeZone}: OpeningHours,
  now: Date,
  locale: string,
  text: Text
): FormattedHours {
  const week = parseHours(rules);
  return {
    status: formatStatus(week, now, timeZone, locale, text),
    week: formatWeek(week, locale, text),
  };
}

/** The whole week on one line; empty if the service is open on no day of the week. */
export function formatWeek(week: Week, locale: string, text: Text): string {
  const days = formatDays(week, locale, text);
  return days && text.hours.replace('{}', days);
}

function formatStatus(week: Week, now: Date, timeZone: string, locale: string, text: Text): string {
  const {date, minute} = wallTime(now, timeZone);
  const {open, changesAt} = statusAt(week, {date, minute});
  if (changesAt === undefined) return open ? text.allDay : '';
  const daysAhead = Math.floor(changesAt / MINUTES_PER_DAY);
  const closesTonight = open && changesAt - minute < MINUTES_PER_DAY;
  const time = utcFormat(locale, {
    ...(daysAhead === 0 || closesTonight ? {} : {weekday: 'long'}),
    ...(daysAhead > 6 ? {day: 'numeric', month: 'long'} : {}),
    ...TIME_OPTIONS,
  }).format(utcDate(date, changesAt));
  // The zone at that time, since summer time may begin or end before it.
  const changeDate = new Date(now.getTime() + (changesAt - minute) * MINUTE_MS);
  const zone = formatZone(changeDate, timeZone, locale);
  const zoned = zone ? fill(text.remark, time, zone) : time;
  return (open ? text.openUntil : text.opensAt).replace('{}', zoned);
}

/** Formats consecutive days with the same hours as one range. */
function formatDays({days}: Week, locale: string, text: Text): string {
  const dayFormat = utcFormat(locale, {weekday: 'short'});
  const hours = days.map((intervals) =>
    joined(
      intervals.map((interval) => formatInterval(interval, locale, text)),
      text.also
    )
  );
  const parts: string[] = [];
  for (let first = 0, next; first < 7; first = next) {
    next = first + 1;
    while (next < 7 && hours[next] === hours[first]) next++;
    if (!hours[first]) continue;
    const from = dayFormat.format(addDays(MONDAY, first));
    const to = next - first > 1 ? `–${dayFormat.format(addDays(MONDAY, next - 1))}` : '';
    parts.push(`${from}${to} ${hours[first]}`);
  }
  return joined(parts, text.next);
}

/** Joins texts by a language's own punctuation. */
function joined([first = '', ...others]: string[], punctuation: string): string {
  let text = first;
  for (const other of others) text = fill(punctuation, text, other);
  return text;
}

function formatInterval({from, to}: Interval, locale: string, text: Text): string {
  // 0:00–0:00 would look like an empty interval.
  if (to - from === MINUTES_PER_DAY) return text.allDay;
  const timeFormat = utcFormat(locale, TIME_OPTIONS);
  return `${timeFormat.format(utcDate(MONDAY, from))}–${timeFormat.format(utcDate(MONDAY, to))}`;
}

/** The name of the time zone; empty if the visitor's clock shows the same time. */
function formatZone(at: Date, timeZone: string, locale: string): string {
  const {date, minute} = wallTime(at, timeZone);
  // Compares the day too: the clocks of Honolulu and Kiritimati differ by exactly 24 hours.
  const sameDay = Number(date.slice(-2)) === at.getDate();
  if (sameDay && minute === at.getHours() * 60 + at.getMinutes()) return '';
  const parts = dateTimeFormat(locale, {timeZone, timeZoneName: 'short'}).formatToParts(at);
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A wall-clock time as if it were UTC, for a formatter in UTC. */
const utcDate = (date: string, minute: number) =>
  new Date(addDays(date, 0).getTime() + minute * MINUTE_MS);

const utcFormat = (locale: string, options: Intl.DateTimeFormatOptions) =>
  dateTimeFormat(locale, {...options, timeZone: 'UTC', calendar: 'gregory'});
