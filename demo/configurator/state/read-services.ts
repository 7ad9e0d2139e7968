import {openNeeds, type NeedId} from '../../../src/content/needs.js';
import {parseHours, type Week} from '../../../src/features/opening-hours/parse.js';
import {strictHours} from '../../../src/features/opening-hours/written-hours.js';
import {isObject} from '../../../src/features/local-help/unknown-value.js';
import type {HoursRow, ServiceDraft, Texts} from './settings.js';

/**
 * Reads services from any value: an address that someone has sent, or a file of local help. What a
 * field can't hold is left out; what it can hold stays as it is, valid or not, for the editor to see.
 */
export function readServices(value: unknown): readonly ServiceDraft[] | undefined {
  return Array.isArray(value) ? value.filter(isObject).map(readService) : undefined;
}

/** Who adds the services: a text, or one per language. */
export function readOwner(value: unknown): Texts | undefined {
  return typeof value === 'string' || isObject(value) ? readTexts(value) : undefined;
}

/** A service that is still empty. */
export function newService(services: readonly ServiceDraft[]): ServiceDraft {
  const ids = services.map(({id}) => id);
  let number = services.length + 1;
  while (ids.includes(`service-${number}`)) number++;
  return {
    id: `service-${number}`,
    needs: [],
    name: {},
    text: {},
    phone: '',
    href: '',
    hours: [],
  };
}

function readService(value: Record<string, unknown>, index: number): ServiceDraft {
  const {hours, writtenHours} = value;
  return {
    id: readText(value['id']) || `service-${index + 1}`,
    needs: readNeeds(value['needs'] ?? value['need']),
    name: readTexts(value['name']),
    text: readTexts(value['text']),
    phone: readText(value['phone']),
    href: readText(value['href']),
    ...(typeof hours === 'string' ? hoursOf(hours) : {hours: readRows(hours)}),
    ...(typeof writtenHours === 'string' && {writtenHours}),
    ...(typeof value['timeZone'] === 'string' && {timeZone: value['timeZone']}),
  };
}

/** The rows of hours as people write them, if rows can hold them: no dates, and nothing over midnight. */
export function hoursOf(text: string): Pick<ServiceDraft, 'hours' | 'writtenHours'> {
  try {
    const {days, exceptions} = parseHours(strictHours(text));
    const isPlain = days.flat().every(({to}) => to < 24 * 60);
    if (isPlain && !Object.keys(exceptions).length) {
      return {hours: rowsOf(days), writtenHours: undefined};
    }
  } catch {
    // It can't be read: it stays as it was written.
  }
  return {hours: [], writtenHours: text};
}

/** A row for each interval, with all days that have it. */
function rowsOf(days: Week['days']): HoursRow[] {
  const rows = new Map<string, HoursRow>();
  days.forEach((intervals, day) => {
    for (const {from, to} of intervals) {
      const key = `${from}-${to}`;
      const row = rows.get(key) ?? {days: [], from: clock(from), to: clock(to)};
      rows.set(key, {...row, days: [...row.days, day]});
    }
  });
  return [...rows.values()];
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function readRows(value: unknown): HoursRow[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map(({days, from, to}) => ({
    days: Array.isArray(days)
      ? days.filter((day): day is number => Number.isInteger(day) && day >= 0 && day < 7)
      : [],
    from: readText(from),
    to: readText(to),
  }));
}

function readNeeds(value: unknown): NeedId[] {
  const names: unknown[] = typeof value === 'string' ? value.split(/\s+/) : [value].flat();
  return openNeeds.filter((need) => names.includes(need));
}

/** A text without a language is taken for Dutch, in which most are written. */
function readTexts(value: unknown): Texts {
  if (typeof value === 'string') return value ? {nl: value} : {};
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  );
}

const readText = (value: unknown) => (typeof value === 'string' ? value : '');
