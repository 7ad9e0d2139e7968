import type {Problem, ProblemCode, ProblemValues} from './problem.js';

/** Says for each code what the value is, and what is allowed. */
const messages: {[Code in ProblemCode]: (values: ProblemValues[Code]) => string} = {
  unreadable: () => "it can't be read. Write it as in JSON.",
  'not-a-document': ({value}) => `${itIs(value)} Write as in: {"services": […]}.`,
  'not-a-list': ({value}) => `${itIs(value)} Write as in: [{…}].`,
  'not-a-service': ({value}) => `${itIs(value)} Write as in: {"id": …, "need": …}.`,
  'unknown-key': ({known}) => `it is not known. Known: ${known.join(', ')}.`,
  'too-many-services': ({length, allowed}) =>
    `it is after the first ${allowed} of ${length}. Divide them over several panels.`,

  'not-an-id': ({value}) =>
    `${isNot(value, 'an id')} Write letters, digits, -, _ and ., 64 at most.`,
  'duplicate-id': ({value}) => `${describe(value)} is used twice. Write another.`,
  'not-a-need': ({value, allowed}) => `${isNot(value, 'a need')} Allowed: ${allowed.join(', ')}.`,

  'not-text': ({value}) => `${isNot(value, 'text')} Write words, and nothing hidden.`,
  'too-long': ({length, allowed}) => `it has ${length} characters. Allowed: ${allowed} at most.`,
  markup: ({value}) => `${describe(value)} holds markup. Write plain text.`,
  'no-language': () => 'it has no language. Write as in: {"nl": "…", "en": "…"}.',
  'not-a-language-tag': ({value}) => `${isNot(value, 'a language tag')} Write as in: nl, en, ar.`,

  unreachable: () => 'it has no phone number and no website. Write a "phone" or an "href".',
  'not-a-phone-number': ({value}) =>
    `${isNot(value, 'a phone number')} Write as in: 030 123 45 67, +31 30 123 45 67.`,
  'national-number': ({value}) =>
    `${describe(value)} is the number of a national line, which is there already. Write the service's own.`,
  'no-country-code': ({value}) =>
    `${describe(value)} has no country's code. Write as in: +32 2 123 45 67.`,
  'premium-rate': ({value}) =>
    `${describe(value)} costs more than an ordinary call. Write another, if there is one.`,
  'not-a-website': ({value}) =>
    `${isNot(value, 'a link to a website')} Write as in: https://example.nl/hulp.`,

  'not-opening-hours': ({value}) =>
    `${isNot(value, 'a week of opening hours')} Write as in: Mo-Fr 09:00-17:00.`,
  'not-a-rule': ({value}) =>
    `${describe(value)} can't be read. Write as in: Mo-Fr 09:00-17:00; Sa off.`,
  'not-a-day': ({value}) => `${isNot(value, 'a day')} Days are: Mo, Tu, We, Th, Fr, Sa, Su.`,
  'not-a-date': ({value}) => `${isNot(value, 'a date')} Write as in: 2026-12-25 off.`,
  'not-a-time': ({value}) => `${isNot(value, 'a time of day')} Write as in: 09:00-17:00.`,
  'not-a-time-zone': ({value}) => `${isNot(value, 'a time zone')} Write as in: Europe/Amsterdam.`,
};

/** Formats a problem as one line, for the console and the command line. */
export function formatProblem<Code extends ProblemCode>(problem: Problem<Code>): string {
  const {path} = problem;
  // A key can be any text of any length.
  const place = path.map((part) => String(part).slice(0, 40)).join('.') || 'the file';
  return [`${place}:`, messages[problem.code](problem), consequence(problem)].join(' ').trim();
}

/** What a field of a service is for. */
const parts: Record<string, string | undefined> = {
  text: 'Its text is',
  phone: 'Its phone number is',
  href: 'Its website is',
  hours: 'Its opening hours are',
  timeZone: 'Its opening hours are',
};

function consequence({path, loses}: Pick<Problem, 'path' | 'loses'>): string {
  if (loses === 'nothing') return '';
  if (typeof path[1] !== 'number') return 'It is left out.';
  return `${(loses === 'field' && parts[String(path[2])]) || 'The service is'} left out.`;
}

const MISSING = 'it is missing.';

function itIs(value: unknown): string {
  return value === undefined ? MISSING : `it is ${describe(value)}.`;
}

function isNot(value: unknown, expected: string): string {
  return value === undefined ? MISSING : `${describe(value)} is not ${expected}.`;
}

/** Cut, since a text can be of any length. */
function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  return `a value of type ${value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value}`;
}
