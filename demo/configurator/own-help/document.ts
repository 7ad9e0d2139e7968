import {DAYS} from '../../../src/features/opening-hours/parse.js';
import {strictHours} from '../../../src/features/opening-hours/written-hours.js';
import {wholeAddress} from '../whole-address.js';
import type {HoursRow, ServiceDraft, Settings, Texts} from '../state/settings.js';

/** The services as a file of local help holds them, valid or not. */
export function documentOf({
  owner,
  services,
}: Pick<Settings, 'owner' | 'services'>): Record<string, unknown> {
  return {
    ...(hasWords(owner) && {owner: withWords(owner)}),
    services: services.map((service) => {
      const {id, needs, name, text, phone, href, timeZone} = service;
      const hours = rulesOf(service);
      return {
        id,
        need: needs,
        name: withWords(name),
        ...(hasWords(text) && {text: withWords(text)}),
        ...(phone.trim() && {phone: phone.trim()}),
        ...(href.trim() && {href: wholeAddress(href) ?? href.trim()}),
        ...(hours && {hours}),
        ...(timeZone && {timeZone}),
      };
    }),
  };
}

/** Whether tags in the page can hold all services: texts in several languages need a file. */
export function isInOneLanguage({owner, services}: Settings): boolean {
  const tags = [owner, ...services.flatMap(({name, text}) => [name, text])].flatMap((texts) =>
    Object.keys(withWords(texts))
  );
  return new Set(tags).size <= 1;
}

/** The languages that any of the texts is written in. */
export function writtenLanguages({owner, services}: Settings): string[] {
  const texts = [owner, ...services.flatMap(({name, text}) => [name, text])];
  return [...new Set(texts.flatMap((each) => Object.keys(each)))];
}

/** The opening hours in the panel's notation; as they were written if that can't be read. */
export function rulesOf({hours, writtenHours}: ServiceDraft): string {
  if (writtenHours === undefined) return rulesOfRows(hours);
  const text = writtenHours.trim();
  try {
    return text && strictHours(text);
  } catch {
    return text;
  }
}

/** Days with the same hours share a rule: `Mo-Tu,Th 09:00-12:00,13:00-17:00; Fr 09:00-12:00`. */
function rulesOfRows(rows: readonly HoursRow[]): string {
  const rules = new Map<string, number[]>();
  DAYS.forEach((_, day) => {
    const times = rows
      .filter(({days, from, to}) => days.includes(day) && from && to)
      .map(({from, to}) => `${from}-${to}`)
      .sort()
      .join(',');
    if (times) rules.set(times, [...(rules.get(times) ?? []), day]);
  });
  return [...rules].map(([times, days]) => `${ranges(days)} ${times}`).join('; ');
}

/** `Mo-We,Fr` */
function ranges(days: number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => [...new Set([run[0]!, run.at(-1)!])].map((day) => DAYS[day]).join('-'))
    .join(',');
}

function withWords(texts: Texts): Texts {
  const trimmed = Object.entries(texts).map(([tag, words]) => [tag, words.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, words]) => words));
}

const hasWords = (texts: Texts) => Object.keys(withWords(texts)).length > 0;
