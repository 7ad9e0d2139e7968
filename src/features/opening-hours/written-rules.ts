import {HoursError, MINUTES_PER_DAY, parseDays, parseHours} from './parse.js';

const NOON = MINUTES_PER_DAY / 2;

const DAY = String.raw`(?:[A-Z][a-z]|\d{4}-\d\d-\d\d)`;
const TIME = String.raw`\d{1,2}:\d\d[ap]?`;
const DAYS = `${DAY}(?:[-,]${DAY})*`;
const TIMES = `${TIME}-${TIME}(?:[,/]?${TIME}-${TIME})*`;
const RULE = new RegExp(`(?:(${DAYS}),?(24/7|off|${TIMES})|24/7)[,;]?`, 'gy');

/**
 * Writes opening hours in the strict notation. They are given in its pieces, without the spaces and
 * signs that keep these apart, and with `a` for am and `p` for pm: `Mo-Fr9:00a-5:00p,Saoff`.
 *
 * What may have two meanings is an error:
 *
 * - An interval that ends before it begins is a night only if it begins after noon, and its end can't
 *   be meant as a later time on the same day: `22-2` and `17.00-08.00`, but not `9-5` and `13-5`.
 * - An interval that begins between 1 and 7 and ends by noon may be in the afternoon, unless its hour
 *   begins with a zero: `01.00-05.00`, but not `1-5`.
 * - One time with am or pm makes the other one ambiguous.
 * - The intervals of a day have to follow each other, and a day has hours in one rule only. A later
 *   rule may close it: `dagelijks 9-22, zondag gesloten`.
 *
 * @param text - What they were written as, for the error.
 * @throws {HoursError} if they are no rules, or ambiguous.
 */
export function readPieces(pieces: string, text: string): string {
  const rules: string[] = [];
  const named = new Set<string>();
  let end = 0;
  for (const [rule, days, hours = ''] of pieces.matchAll(RULE)) {
    end += rule.length;
    const names = daysOf(days ?? 'Mo-Su');
    const isTwice = new Set(names).size < names.length;
    const isKnown = hours !== 'off' && names.some((name) => named.has(name));
    if (isTwice || isKnown) throw new HoursError('not-a-rule', text);
    for (const name of names) named.add(name);
    rules.push(...(days ? strictRules(days, hours) : ['24/7']));
  }
  if (!rules.length || end < pieces.length) throw new HoursError('not-a-rule', text);
  const strict = rules.join('; ');
  parseHours(strict);
  return strict;
}

const isDate = (name: string) => /^\d/.test(name);

const daysOf = (days: string) =>
  days.split(',').flatMap((part) => (isDate(part) ? part : parseDays(part).map(String)));

/** The strict notation has a rule for each date, and one for all days of the week. */
function strictRules(days: string, hours: string): string[] {
  const parts = days.split(',');
  const weekdays = parts.filter((part) => !isDate(part)).join(',');
  return [weekdays, ...parts.filter(isDate)]
    .filter(Boolean)
    .map((part) => `${part} ${strictTimes(hours)}`);
}

function strictTimes(hours: string): string {
  if (hours === 'off') return hours;
  if (hours === '24/7') return '00:00-24:00';
  let previousEnd = 0;
  return hours
    .match(new RegExp(`${TIME}-${TIME}`, 'g'))!
    .map((written) => {
      const {from, to} = readInterval(written);
      if (from < previousEnd) throw new HoursError('not-a-time', written);
      // Nothing comes after a night.
      previousEnd = to > from ? to : Infinity;
      return `${clock(from)}-${clock(to)}`;
    })
    .join(',');
}

/** In minutes after midnight. `to` is the smaller one for a night. */
function readInterval(written: string): {from: number; to: number} {
  const [start = '', end = ''] = written.split('-');
  const from = minutes(start);
  const to = minutes(end);
  const isUnclear = /[ap]/.test(written)
    ? !/[ap]-.*[ap]/.test(written)
    : to < from
      ? from <= NOON || (to + NOON > from && !end.startsWith('0'))
      : to <= NOON && /^[1-6]:/.test(start);
  if (isUnclear || !(from >= 0 && to >= 0)) throw new HoursError('not-a-time', written);
  return {from, to};
}

/** After midnight. NaN if there is no such time. */
function minutes(written: string): number {
  const [hour = NaN, minute = NaN] = written.split(/[:ap]/).map(Number);
  const isHalfDay = /[ap]$/.test(written);
  if (minute > 59 || (isHalfDay && (hour < 1 || hour > 12))) return NaN;
  const hours = isHalfDay ? (hour % 12) + (written.endsWith('p') ? 12 : 0) : hour;
  return hours * 60 + minute;
}

function clock(minute: number): string {
  const parts = [Math.floor(minute / 60), minute % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
