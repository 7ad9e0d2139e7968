import type {Fault, LocalHelp, LocalService, Rules} from './model.js';
import {phoneOf, warnOfPremiumRate} from './phone.js';
import {isObject, refusalOf, refuse, shown} from './refusal.js';
import {
  hoursOf,
  idOf,
  linkOf,
  LONGEST_NAME,
  LONGEST_TEXT,
  needsOf,
  textOf,
  timeZoneOf,
} from './fields.js';

/** More than any municipality has; what comes after would only bury the rest. */
export const MOST_SERVICES = 100;
/** Of names that are not known, in one object: enough to see what is wrong. */
const MOST_UNKNOWN = 10;

const DEFAULT_TIME_ZONE = 'Europe/Amsterdam';

/** Where a getter throws, and where JSON can't say it: it goes around in a circle. */
const UNREADABLE: Fault = {
  path: [],
  message: "it can't be read. Write it as in JSON.",
  shown: false,
};

/** What a file may hold; `$schema` is for editors. */
const FILE_KEYS = ['owner', 'services', '$schema'];

/** What a service may say of itself, and what each is read by. */
const readers = {
  id: idOf,
  need: (value: unknown, {needs}: Rules) => needsOf(value, needs),
  name: nameOf,
  text: (value: unknown) => textOf(value, LONGEST_TEXT),
  phone: phoneOf,
  href: linkOf,
  hours: hoursOf,
  timeZone: timeZoneOf,
};
const SERVICE_KEYS = Object.keys(readers) as (keyof typeof readers)[];
const REQUIRED = ['id', 'need', 'name'];

type Readers = typeof readers;
type Optional = 'text' | 'phone' | 'href' | 'hours' | 'timeZone';
type Read = {
  [Key in keyof Readers]: ReturnType<Readers[Key]> | (Key extends Optional ? undefined : never);
};
type Path = Fault['path'];

/**
 * Reads local help out of any value at all. A service with a fault is left out,
 * the others show; nothing is ever thrown.
 */
export function validate(document: unknown, rules: Rules): LocalHelp {
  const help: LocalHelp = {services: [], faults: []};
  const check = checkInto(help.faults, []);
  check([], () => {
    if (!isObject(document)) refuse(`it is ${shown(document)}. Write as in: {"services": […]}.`);
    check([], () => warnOfUnknown(document, FILE_KEYS, check));
    check(['owner'], () => {
      const owner = plain(document['owner']);
      if (owner !== undefined) help.owner = nameOf(owner);
    });
    check(['services'], () => readServices(document['services'], rules, help));
  });
  return help;
}

function readServices(list: unknown, rules: Rules, {services, faults}: LocalHelp) {
  if (!Array.isArray(list)) refuse(`it is ${shown(list)}. Write as in: [{…}].`);
  const ids = new Set<string>();
  // A proxy's can be anything.
  const length = Number((list as {length: unknown}).length);
  for (let index = 0; index < length && index < MOST_SERVICES; index++) {
    const own: Fault[] = [];
    const check = checkInto(own, ['services', index]);
    const service = check([], () => readService(plain(list[index]), rules, ids, check));
    if (service && own.every(({shown}) => shown)) services.push(service);
    faults.push(...own);
  }
  if (length > MOST_SERVICES) {
    refuse(
      `it is after the first ${MOST_SERVICES} of ${length}. Divide them over several panels.`,
      [MOST_SERVICES]
    );
  }
}

/** Sound where the checks find no more than warnings. */
function readService(entry: unknown, rules: Rules, ids: Set<string>, check: Check): LocalService {
  if (!isObject(entry)) refuse(`it is ${shown(entry)}. Write as in: {"id": …, "need": …}.`);
  const read: Partial<Record<keyof Read, unknown>> = {};
  for (const key of SERVICE_KEYS) {
    const value = entry[key];
    if (value === undefined && !REQUIRED.includes(key)) continue;
    read[key] = check([key], () => readers[key](value, rules));
  }
  // Incomplete where there is a fault, and then not shown.
  const {id, need, name, text, phone, href, hours, timeZone} = read as Read;
  check(['id'], () => {
    if (id && ids.has(id)) refuse(`${shown(id)} is used twice. Write another.`);
    ids.add(id);
  });
  check([], () => {
    if (entry['phone'] === undefined && entry['href'] === undefined) {
      refuse('it can be reached by nothing. Write a "phone" or an "href".');
    }
  });
  check(['phone'], () => {
    if (phone) warnOfPremiumRate(phone);
  });
  warnOfUnknown(entry, SERVICE_KEYS, check);
  return {
    id,
    needs: need,
    name,
    text,
    phone,
    website: href,
    hours: hours === undefined ? hours : {rules: hours, timeZone: timeZone ?? DEFAULT_TIME_ZONE},
  };
}

function nameOf(value: unknown) {
  return textOf(value, LONGEST_NAME);
}

function warnOfUnknown(object: object, known: string[], check: Check) {
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    check([key], () => refuse(`it is not known. Known: ${known.join(', ')}.`, [], true));
  }
}

/** Runs what reads a value at a place in the document, and gives nothing where that refuses it. */
type Check = <T>(place: Path, read: () => T) => T | undefined;

/** Whatever goes wrong is a fault of the value: a getter of the page's may throw anything. */
function checkInto(faults: Fault[], within: Path): Check {
  return (place, read) => {
    try {
      return read();
    } catch (error) {
      const {path, message, shown} = refusalOf(error) ?? UNREADABLE;
      faults.push({path: [...within, ...place, ...path], message, shown});
      return undefined;
    }
  };
}

/**
 * A copy as JSON has it, whatever the page passed: after this there are no
 * getters, proxies or cycles left to meet.
 *
 * @throws where JSON can't say it.
 */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text && JSON.parse(text);
}
