import type {NeedId} from '../../content/needs.js';
import {HoursError, parseHours} from '../opening-hours/parse.js';
import type {Fault, Localised} from './model.js';
import {folded, isObject, refuse, refuseAs, shown} from './refusal.js';

export const LONGEST_NAME = 80;
export const LONGEST_TEXT = 300;
const LONGEST_HOURS = 300;
const LONGEST_LINK = 2000;

/** @param all - The needs that services can be added to. */
export function needsOf(value: unknown, all: readonly NeedId[]): readonly NeedId[] {
  const names = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
  const list: unknown[] = Array.isArray(names) && names.length ? names : [value];
  const unknown = list.findIndex((name) => !all.includes(name as NeedId));
  if (unknown >= 0) refuseAs(list[unknown], `need. Allowed: ${all.join(', ')}`);
  return all.filter((id) => list.includes(id));
}

/** A plain text, or one for each language. */
export function textOf(value: unknown, longest: number): Localised {
  if (!isObject(value)) return plainText(value, longest);
  const entries = Object.entries(value);
  if (!entries.length) refuse('it has no language. Write as in: {"nl": "…", "en": "…"}.');
  return Object.fromEntries(
    entries.map(([tag, text]) => [languageTag(tag), plainText(text, longest, [tag])])
  );
}

function plainText(value: unknown, longest: number, path?: Fault['path']): string {
  const text = folded(value);
  if (text.length > longest) {
    refuse(`it has ${text.length} characters. Allowed: ${longest} at most.`, path);
  }
  if (/<[a-z!/?]|&#?\w+;/i.test(text)) {
    refuse(`${shown(text)} holds markup. Write plain text.`, path);
  }
  // Control characters, and those that turn the letters after them around.
  if (!/[\p{L}\p{N}]/u.test(text) || /[\p{Cc}\u202d\u202e]/u.test(text)) {
    refuseAs(value, 'text. Write words, and nothing hidden', path);
  }
  return text;
}

function languageTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    return refuseAs(tag, 'language tag. Write as in: nl, en, ar', [tag]);
  }
}

/** A link to a website: the whole address, so that it means the same wherever it is read. */
export function linkOf(value: unknown): string {
  const written = folded(value);
  try {
    const {href, username, password} = new URL(written);
    const harmless = /^https?:\/\/[^/\\]/i.test(written) && !username && !password;
    if (harmless && written.length <= LONGEST_LINK) return href;
  } catch {
    // No address at all; said below.
  }
  return refuseAs(value, 'link to a website. Write as in: https://example.nl/hulp');
}

export function hoursOf(value: unknown): string {
  const rules = folded(value);
  // A longer one could keep the browser busy.
  if (!rules || rules.length > LONGEST_HOURS) {
    refuseAs(value, 'week of opening hours. Write as in: Mo-Fr 09:00-17:00');
  }
  try {
    parseHours(rules);
  } catch (error) {
    if (error instanceof HoursError) refuse(`${error.message}.`);
    throw error;
  }
  return rules;
}

/** By name: offsets such as +01:00 are not known to every browser, and have no summer time. */
export function timeZoneOf(value: unknown): string {
  const timeZone = folded(value);
  try {
    if (/^[a-z]/i.test(timeZone)) {
      return new Intl.DateTimeFormat('en', {timeZone}).resolvedOptions().timeZone;
    }
  } catch {
    // Not known to this browser; said below.
  }
  return refuseAs(value, 'time zone. Write as in: Europe/Amsterdam');
}

export function idOf(value: unknown): string {
  const id = folded(value);
  if (id !== value || !/^[\w.-]{1,64}$/.test(id)) {
    refuseAs(value, 'id. Write letters, digits, -, _ and ., 64 at most');
  }
  return id;
}
