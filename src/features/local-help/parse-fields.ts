import type {NeedId} from '../../content/needs.js';
import type {HoursError} from '../opening-hours/parse.js';
import type {MultilingualText, ValidationRules} from './model.js';
import type {Path} from './problem.js';
import {reject} from './reject.js';
import {isObject, toSingleLine} from './unknown-value.js';

/** The parsers below return a valid value, or throw by `reject`. */

export const MAX_NAME_LENGTH = 80;
export const MAX_TEXT_LENGTH = 300;
const MAX_HOURS_LENGTH = 300;
const MAX_LINK_LENGTH = 2000;

export function parseNeeds(value: unknown, {needs: allowed}: ValidationRules): readonly NeedId[] {
  const names = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
  const list: unknown[] = Array.isArray(names) && names.length ? names : [value];
  const unknown = list.findIndex((name) => !allowed.includes(name as NeedId));
  if (unknown >= 0) reject('not-a-need', {value: list[unknown], allowed});
  return allowed.filter((id) => list.includes(id));
}

export function parseText(value: unknown, maxLength: number): MultilingualText {
  if (!isObject(value)) return parsePlainText(value, maxLength);
  const entries = Object.entries(value);
  if (!entries.length) reject('no-language', {});
  return Object.fromEntries(
    entries.map(([tag, text]) => [parseLanguageTag(tag), parsePlainText(text, maxLength, [tag])])
  );
}

function parsePlainText(value: unknown, maxLength: number, path?: Path): string {
  const text = toSingleLine(value);
  if (text.length > maxLength) {
    reject('too-long', {length: text.length, allowed: maxLength}, path);
  }
  if (/<[a-z!/?]|&#?\w+;/i.test(text)) {
    reject('markup', {value: text}, path);
  }
  // \u202d and \u202e override the direction of the characters after them.
  if (!/[\p{L}\p{N}]/u.test(text) || /[\p{Cc}\u202d\u202e]/u.test(text)) {
    reject('not-text', {value}, path);
  }
  return text;
}

function parseLanguageTag(tag: string): string {
  return canonicalTag(tag) ?? reject('not-a-language-tag', {value: tag}, [tag]);
}

/** Undefined if the language tag is invalid, such as nl_NL. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** A host name with a dot at the start of an address that has no scheme. */
const HOST_NAME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?=[/?#]|$)/u;

/** The name of a file beside the page, such as `hulp.html`, which looks like a host name. */
const FILE_NAME = /^[^/?#]+\.(s?html?|php|aspx?|jsp|pdf|docx?)(?=[/?#]|$)/i;

/** Requires a whole address, since a relative one depends on the page that shows it. */
export function parseLink(value: unknown): string {
  const text = toSingleLine(value);
  const isHost = HOST_NAME.test(text) && !FILE_NAME.test(text);
  const address = isHost ? `https://${text}` : text;
  try {
    const {href, username, password} = new URL(address);
    const isWebsite = /^https?:\/\/[^/\\]/i.test(address) && !username && !password;
    if (isWebsite && text.length <= MAX_LINK_LENGTH) return href;
  } catch {
    // Not an address: rejected below.
  }
  return reject('not-a-website', {value});
}

export function parseOpeningHours(
  value: unknown,
  {strictHours}: ValidationRules
): string | undefined {
  const text = toSingleLine(value);
  // Reading a very long text could block the browser.
  if (!text || text.length > MAX_HOURS_LENGTH) {
    reject('not-opening-hours', {value});
  }
  try {
    return strictHours?.(text);
  } catch (error) {
    const {code, value} = error as HoursError;
    return reject(code, {value});
  }
}

/** Rejects offsets such as +01:00: some browsers don't support them, and they have no summer time. */
export function parseTimeZone(value: unknown): string {
  const timeZone = toSingleLine(value);
  try {
    if (/^[a-z]/i.test(timeZone)) {
      return new Intl.DateTimeFormat('en', {timeZone}).resolvedOptions().timeZone;
    }
  } catch {
    // Unknown to this browser: rejected below.
  }
  return reject('not-a-time-zone', {value});
}

export function parseId(value: unknown): string {
  const id = toSingleLine(value);
  if (id !== value || !/^[\w.-]{1,64}$/.test(id)) {
    reject('not-an-id', {value});
  }
  return id;
}
