import {parseArgs} from 'node:util';
import type {SheetLanguage} from './words.js';

export const USAGE = `npm run helplines
  prints what a person has to confirm, in Dutch; -- --lang en: in English
npm run helplines -- confirm SERVICE FACT --on 2026-12-01 --by "J. Jansen" --how dialled|site
  writes that a fact is right
npm run helplines -- wrong SERVICE FACT --on 2026-12-01 --by "J. Jansen" [--why "…"]
  takes a fact out of everything that is published from the next build on`;

const COMMANDS = ['sheet', 'confirm', 'wrong'] as const;

/** What the command is asked to do. */
export interface Options {
  command: (typeof COMMANDS)[number];
  service: string;
  fact: string;
  lang: SheetLanguage;
  on: string;
  by: string;
  how: 'dialled' | 'site';
  why?: string;
}

/** Reads the arguments. With faults, the options are incomplete. */
export function readOptions(args: string[], now: Date): {options: Options; faults: string[]} {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: {type: 'string', default: 'nl'},
      on: {type: 'string'},
      by: {type: 'string'},
      how: {type: 'string'},
      why: {type: 'string'},
    },
  });
  const [command = 'sheet', service, fact, ...more] = positionals;
  const {lang, on, by, how, why} = values;
  const records = command !== 'sheet';
  const faults = [
    !isOneOf(COMMANDS, command) && `There is no command "${command}". Known: confirm, wrong.`,
    !isOneOf(['nl', 'en'], lang) && `--lang ${lang} is not known. Known: nl, en.`,
    records && !service && 'No service is named, as in: stop-it-now.',
    records && !fact && 'No fact is named, as in: phones.',
    more.length > 0 &&
      `This is too much: ${more.join(' ')}. Put a name of several words in quotes.`,
    records && dateFault(on, now),
    records && !by?.trim() && '--by is missing: the name of the person, as in: --by "J. Jansen".',
    command === 'confirm' &&
      !isOneOf(['dialled', 'site'], how) &&
      `--how is ${how ? `"${how}"` : 'missing'}. Say dialled (called and asked) or site (seen on the service's own website).`,
    command === 'confirm' && why !== undefined && '--why belongs to wrong.',
    command === 'wrong' && how !== undefined && '--how belongs to confirm.',
  ].filter((fault) => fault !== false && fault !== undefined);
  return {options: {command, service, fact, lang, on, by, how, why} as Options, faults};
}

const isOneOf = (known: readonly string[], value: string | undefined) =>
  value !== undefined && known.includes(value);

/** What is wrong with a day on which somebody has looked. */
function dateFault(on: string | undefined, now: Date): string | undefined {
  if (!on) return '--on is missing: the day, as in: --on 2026-12-01.';
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(on) &&
    // 30 February would be a day in March.
    !Number.isNaN(Date.parse(on)) &&
    new Date(on).toISOString().startsWith(on);
  if (!isDate) return `--on ${on} is no day. Write it as in: 2026-12-01.`;
  // Without a time zone, midnight is that of this machine.
  return new Date(`${on}T00:00`) > now ? `--on ${on} is in the future.` : undefined;
}
