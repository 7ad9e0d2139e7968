import type {MoreContent} from '../../content/content.js';
import type {OpeningHours} from '../../content/directory/helpline.js';
import {DAY, parseHours, type Interval, type Week} from './parse.js';
import {dayFrom, statusAt, wallTime} from './status.js';

export interface SaidHours {
  /** Whether it is open now, and until or from when. */
  status: string;
  /** The whole week, on one line; nothing where it is open on no day of it. */
  week: string;
}

const MINUTE = 60_000;

/** Any Monday: the names of the days are asked of Intl by their date. */
const MONDAY = '2024-01-01';

/** Opening hours in the visitor's words, in the service's own time. */
export function sayHours(
  {rules, timeZone}: OpeningHours,
  now: Date,
  locale: string,
  text: MoreContent['text']
): SaidHours {
  const week = parseHours(rules);
  const days = sayWeek(week, locale, text);
  return {
    status: sayStatus(week, now, timeZone, locale, text),
    week: days && text.hours.replace('{}', days),
  };
}

function sayStatus(
  week: Week,
  now: Date,
  timeZone: string,
  locale: string,
  text: MoreContent['text']
): string {
  const {date, minute} = wallTime(now, timeZone);
  const {open, changes} = statusAt(week, {date, minute});
  if (changes === undefined) return open ? text.allDay : '';
  const ahead = Math.floor(changes / DAY);
  // A closing time in the coming night needs no day's name; nor does what is today.
  const near = ahead === 0 || (open && changes - minute < DAY);
  const when = format(locale, {
    ...(near ? {} : {weekday: 'long'}),
    ...(ahead > 6 ? {day: 'numeric', month: 'long'} : {}),
    ...time,
  }).format(instant(date, changes));
  // Then and not now, since summer time may begin or end meanwhile.
  const then = new Date(now.getTime() + (changes - minute) * MINUTE);
  return (open ? text.openUntil : text.opensAt).replace('{}', when + zone(then, timeZone, locale));
}

/** Days with the same hours in a row are said as one. */
function sayWeek({days}: Week, locale: string, text: MoreContent['text']): string {
  const name = format(locale, {weekday: 'short'});
  const hours = days.map((intervals) =>
    intervals.map((one) => sayInterval(one, locale, text)).join(', ')
  );
  const parts: string[] = [];
  for (let first = 0, next; first < 7; first = next) {
    next = first + 1;
    while (next < 7 && hours[next] === hours[first]) next++;
    if (!hours[first]) continue;
    const from = name.format(dayFrom(MONDAY, first));
    const to = next - first > 1 ? `–${name.format(dayFrom(MONDAY, next - 1))}` : '';
    parts.push(`${from}${to} ${hours[first]}`);
  }
  return parts.join('; ');
}

function sayInterval({from, to}: Interval, locale: string, text: MoreContent['text']): string {
  // From midnight to midnight would read as no time at all.
  if (to - from === DAY) return text.allDay;
  const clock = format(locale, time);
  return `${clock.format(instant(MONDAY, from))}–${clock.format(instant(MONDAY, to))}`;
}

/** Which clock that is, where the visitor's own says something else. */
function zone(then: Date, timeZone: string, locale: string): string {
  const {date, minute} = wallTime(then, timeZone);
  // The day too: Honolulu and Kiritimati are 24 hours apart.
  const sameDay = Number(date.slice(-2)) === then.getDate();
  if (sameDay && minute === then.getHours() * 60 + then.getMinutes()) return '';
  const parts = new Intl.DateTimeFormat(locale, {timeZone, timeZoneName: 'short'}).formatToParts(
    then
  );
  return ` (${parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone})`;
}

const time = {hour: 'numeric', minute: '2-digit'} as const;

/** A wall clock's time as an instant of UTC, to be written out in UTC too. */
const instant = (date: string, minute: number) =>
  new Date(dayFrom(date, 0).getTime() + minute * MINUTE);

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC', calendar: 'gregory'});
