import type {LocalService, LocalServices, ValidationRules} from './model.js';
import {
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
  parseId,
  parseLink,
  parseNeeds,
  parseOpeningHours,
  parseText,
  parseTimeZone,
} from './parse-fields.js';
import {parsePhone, warnOfPremiumRate} from './parse-phone.js';
import type {Loss, Path, Problem} from './problem.js';
import {problemOf, reject, throwWarning} from './reject.js';
import {isObject} from './unknown-value.js';

/** More than any municipality has. Further services would only bury the others. */
export const MAX_SERVICES = 100;
/** The number of unknown keys to report per object. */
const MAX_UNKNOWN_KEYS = 10;

const DEFAULT_TIME_ZONE = 'Europe/Amsterdam';

const UNREADABLE: Problem = {code: 'unreadable', path: [], loses: 'service'};

/** The keys of a document. `$schema` is for editors. */
const DOCUMENT_KEYS = ['owner', 'services', '$schema'];

/** The keys of a service, with their parsers. */
const parsers = {
  id: parseId,
  need: parseNeeds,
  name: parseName,
  text: (value: unknown) => parseText(value, MAX_TEXT_LENGTH),
  phone: parsePhone,
  href: parseLink,
  hours: parseOpeningHours,
  timeZone: parseTimeZone,
};
const SERVICE_KEYS = Object.keys(parsers) as (keyof typeof parsers)[];
const REQUIRED_KEYS = ['id', 'need', 'name'];

type Parsers = typeof parsers;
type OptionalKey = 'text' | 'phone' | 'href' | 'hours' | 'timeZone';
type ParsedFields = {
  [Key in keyof Parsers]: ReturnType<Parsers[Key]> | (Key extends OptionalKey ? undefined : never);
};

/**
 * Reads local services from any value. A service loses the fields that have a problem; it is left
 * out if it has no valid id, need or name, or can't be reached. Never throws.
 */
export function validate(document: unknown, rules: ValidationRules): LocalServices {
  const result: LocalServices = {services: [], problems: []};
  const attempt = recordProblems(result.problems, []);
  attempt([], () => {
    if (!isObject(document)) reject('not-a-document', {value: document});
    attempt([], () => {
      warnOfUnknownKeys(document, DOCUMENT_KEYS, attempt);
    });
    attempt(
      ['owner'],
      () => {
        const owner = copyAsJson(document['owner']);
        if (owner !== undefined) result.owner = parseName(owner);
      },
      'field'
    );
    attempt(['services'], () => {
      readServices(document['services'], rules, result);
    });
  });
  return result;
}

function readServices(list: unknown, rules: ValidationRules, {services, problems}: LocalServices) {
  if (!Array.isArray(list)) reject('not-a-list', {value: list});
  const ids = new Set<string>();
  // The length of a proxy can be any value.
  const length = Number((list as {length: unknown}).length);
  for (let index = 0; index < length && index < MAX_SERVICES; index++) {
    const ownProblems: Problem[] = [];
    const attempt = recordProblems(ownProblems, ['services', index]);
    const service = attempt([], () => readService(copyAsJson(list[index]), rules, ids, attempt));
    if (!service?.phone && !service?.website) loseService(ownProblems);
    if (service && ownProblems.every(({loses}) => loses !== 'service')) services.push(service);
    problems.push(...ownProblems);
  }
  if (length > MAX_SERVICES) {
    reject('too-many-services', {length, allowed: MAX_SERVICES}, [MAX_SERVICES]);
  }
}

/** Without a number and a website, a service is lost by what was wrong with these. */
function loseService(problems: Problem[]) {
  for (const problem of problems) {
    if (problem.path[2] === 'phone' || problem.path[2] === 'href') problem.loses = 'service';
  }
}

/** The result is valid only if `attempt` has recorded no problem that loses the service. */
function readService(
  entry: unknown,
  rules: ValidationRules,
  ids: Set<string>,
  attempt: Attempt
): LocalService {
  if (!isObject(entry)) reject('not-a-service', {value: entry});
  const fields: Partial<Record<keyof ParsedFields, unknown>> = {};
  for (const key of SERVICE_KEYS) {
    const value = entry[key];
    const isRequired = REQUIRED_KEYS.includes(key);
    if (value === undefined && !isRequired) continue;
    const loses = isRequired ? 'service' : 'field';
    fields[key] = attempt([key], () => parsers[key](value, rules), loses);
  }
  // A required field is undefined after a problem, and the service is then left out.
  const {id, need, name, text, phone, href, hours, timeZone} = fields as ParsedFields;
  // In another time zone than the one that is meant, the hours would be wrong.
  const zone = entry['timeZone'] === undefined ? DEFAULT_TIME_ZONE : timeZone;
  attempt(['id'], () => {
    if (id && ids.has(id)) reject('duplicate-id', {value: id});
    ids.add(id);
  });
  attempt([], () => {
    if (entry['phone'] === undefined && entry['href'] === undefined) reject('unreachable', {});
  });
  attempt(['phone'], () => {
    if (phone) warnOfPremiumRate(phone);
  });
  warnOfUnknownKeys(entry, SERVICE_KEYS, attempt);
  return {
    id,
    needs: need,
    name,
    text,
    phone,
    website: href,
    hours: hours && zone ? {rules: hours, timeZone: zone} : undefined,
  };
}

function parseName(value: unknown) {
  return parseText(value, MAX_NAME_LENGTH);
}

function warnOfUnknownKeys(object: object, known: string[], attempt: Attempt) {
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  for (const key of unknown.slice(0, MAX_UNKNOWN_KEYS)) {
    attempt([key], () => throwWarning('unknown-key', {known}));
  }
}

/**
 * Calls a function that reads the value at `path`, and returns undefined if it throws.
 *
 * @param loses - What is left out if it throws. Default: the service.
 */
type Attempt = <T>(path: Path, read: () => T, loses?: Loss) => T | undefined;

/** Every error becomes a problem, since a getter of the page can throw any value. */
function recordProblems(problems: Problem[], basePath: Path): Attempt {
  return (path, read, loses) => {
    try {
      return read();
    } catch (error) {
      const problem = problemOf(error) ?? UNREADABLE;
      problems.push({
        ...problem,
        path: [...basePath, ...path, ...problem.path],
        loses: problem.loses === 'nothing' ? 'nothing' : (loses ?? problem.loses),
      });
      return undefined;
    }
  };
}

/**
 * Copies a value of the page, so that no getters, proxies or cycles remain.
 *
 * @throws if the value can't be written as JSON.
 */
function copyAsJson(value: unknown): unknown {
  const json = JSON.stringify(value) as string | undefined;
  return json && JSON.parse(json);
}
