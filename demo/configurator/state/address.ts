import {openNeeds} from '../../../src/content/needs.js';
import {offeredLanguages} from '../../../src/language/languages.js';
import {isPlace} from '../places.js';
import {
  type ColourChoice,
  colourRoles,
  defaults,
  partIds,
  type ServiceDraft,
  type Settings,
  type Texts,
} from './settings.js';
import {readOwner, readServices} from './read-services.js';

/** How one setting is written in the address, and read from it: undefined where it can't be. */
interface Parameter<T> {
  write: (value: T) => string;
  read: (text: string) => T | undefined;
}

type Parameters = {[Key in keyof Settings]: Parameter<Settings[Key]>};

const tags = offeredLanguages.map(({tag}) => tag);

const parameters: Parameters = {
  place: {write: String, read: (text) => (isPlace(text) ? text : undefined)},
  audience: oneOf('', 'municipality', 'partner', 'school', 'parents'),
  needs: listOf(openNeeds),
  parts: listOf(partIds),
  title: text(),
  reading: oneOf('standard', 'plain', 'young'),
  language: oneOf(...tags),
  isFixed: flag(),
  languages: listOf(tags),
  second: oneOf('', ...tags),
  owner: json<Texts>(readOwner),
  services: json<readonly ServiceDraft[]>(readServices),
  hasPages: flag(),
  pages: json<Texts>(readOwner),
  file: text(),
  theme: oneOf('auto', 'light', 'dark'),
  brand: text(),
  colours: json(readColours),
  radius: text(),
  font: text(),
  exit: oneOf('', 'panel', 'page'),
  exitHref: text(),
  isPinned: flag(),
};
const keys = Object.keys(parameters) as (keyof Settings)[];

/** Settings as the fragment of an address, which a browser sends to no server. Defaults are left out. */
export function toFragment(settings: Settings): string {
  const query = new URLSearchParams();
  for (const key of keys) {
    const value = write(key, settings);
    if (value !== write(key, defaults)) query.set(key, value);
  }
  return query.toString();
}

/** The settings of an address, and the names of those that could not be read. Never throws. */
export function fromFragment(fragment: string): {settings: Settings; unread: string[]} {
  const read: Record<string, unknown> = {};
  const unread: string[] = [];
  for (const [key, value] of new URLSearchParams(fragment)) {
    const known = keys.find((name) => name === key);
    const setting = known && parameters[known].read(value);
    if (setting === undefined) unread.push(key);
    else read[key] = setting;
  }
  return {settings: {...defaults, ...read}, unread};
}

function write(key: keyof Settings, settings: Settings): string {
  const {write} = parameters[key] as Parameter<Settings[typeof key]>;
  return write(settings[key]);
}

function oneOf<T extends string>(...names: T[]): Parameter<T> {
  return {write: String, read: (text) => names.find((name) => name === text)};
}

function listOf<T extends string>(names: readonly T[]): Parameter<readonly T[]> {
  return {
    write: (list) => list.join(','),
    read: (text) => {
      const given = [...new Set(text.split(','))];
      const known = given.filter((name): name is T => names.includes(name as T));
      return known.length === given.length ? known : undefined;
    },
  };
}

function text(): Parameter<string> {
  return {write: String, read: String};
}

function flag(): Parameter<boolean> {
  return {
    write: (value) => (value ? '1' : ''),
    read: (text) => (/^1?$/.test(text) ? text === '1' : undefined),
  };
}

/** @param read - Takes what it can use from any value; undefined if that is nothing. */
function json<T>(read: (value: unknown) => T | undefined): Parameter<T> {
  return {
    write: (value) => JSON.stringify(value),
    read: (text) => {
      try {
        return read(JSON.parse(text) as unknown);
      } catch {
        return undefined;
      }
    },
  };
}

function readColours(value: unknown): Settings['colours'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Partial<Record<ColourChoice, unknown>>;
  return Object.fromEntries(
    colourRoles.flatMap((role) => {
      const colour = given[role];
      return typeof colour === 'string' ? [[role, colour]] : [];
    })
  );
}
