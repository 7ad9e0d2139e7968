import type {Service} from '../content/helplines.js';
import {fill} from '../content/punctuation.js';
import {webAddress} from '../elements/exit/destination.js';
import type {LocalCard} from '../features/local-help/cards.js';
import type {PlainInput} from './plain/input.js';
import {
  emergencyOf,
  hoursOf,
  isUnconfirmed,
  languageNote,
  linkedPages,
  offersOf,
  reviewNotice,
  shownNeeds,
  titleOf,
} from './plain/shown-help.js';

/**
 * The help of a panel as plain text, for e-mail and for places where one can only type. Only the
 * names, numbers and addresses, and what must be said about them: the rest would hide them.
 */
export function plainText(input: PlainInput): string {
  const {help, needs, pair} = input.content;
  const [emergency] = emergencyOf(input).phones ?? [];
  const {before, after} = languageNote(input);
  const groups = [
    [oneLine(titleOf(input)), ...before, `${needs.danger} ${isolate(emergency!.display)}`],
    ...shownNeeds(input).map(({need, services}) => [
      needs[need],
      ...services.map((service) => serviceLine(service, input)),
    ]),
    linkedPages(input).map(({name, href}) => fill(pair, typed(name), isolate(href))),
    [...after, help.provenance, ...reviewNotice(input)],
  ];
  return groups
    .filter((lines) => lines.length)
    .map((lines) => lines.map((line) => withIsolates(line, input.dir)).join('\n'))
    .join('\n\n');
}

/** The name of a service with who has added it, its numbers and its website. */
function serviceLine(service: Service | LocalCard, input: PlainInput): string {
  const {more, content} = input;
  const name = typed(service.name);
  const owner = 'owner' in service ? typed(service.owner) : '';
  const ways = [...numbersOf(service), ...siteOf(service, input), hoursOf(service, input)];
  return fill(
    content.pair,
    owner ? fill(more.text.remark, name, owner) : name,
    ways.filter(Boolean).join(' · ')
  );
}

/** Without the number that may be out of date, as in the rows of the panel, if there is a website. */
function numbersOf(service: Service): string[] {
  const {phones = [], website} = service;
  if (isUnconfirmed(service) && website) return [];
  return phones.map(({display}) => isolate(display));
}

/** What the website offers, and its address. */
function siteOf(service: Service, input: PlainInput): string[] {
  const address = webAddress(service.website ?? '');
  return address ? [...offersOf(service, input), isolate(address)] : [];
}

/**
 * Marks a text as one piece with a direction of its own (U+2068 and U+2069). Beside Arabic the
 * groups of a phone number would change places.
 */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** A text that an editor has typed, without signs that change the direction of what follows. */
const oneLine = (text: string) =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const typed = (text: string) => isolate(oneLine(text));

/** Removes the marks from a line in which nothing is written from right to left. */
function withIsolates(line: string, dir: string): string {
  const isMixed = dir === 'rtl' || /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(line);
  return isMixed ? line : line.replace(/[\u2068\u2069]/g, '');
}
