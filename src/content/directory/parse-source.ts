import type {Source} from '../fact.js';

/** The language of the names that are words rather than a domain. */
const languages: Readonly<Record<string, string>> = {
  ANP: 'nl',
  'Directive (EU) 2018/1972, article 109': 'en',
  Libération: 'fr',
};

/** Reads a source as the directory writes it: a name, and a date if it has one. */
export function parseSource(written: string): Source {
  const [, name = written, date] = /^(.*) (\d{4}(?:-\d{2}){0,2})$/.exec(written) ?? [];
  const lang = languages[name];
  return {name, ...(lang && {lang}), ...(date && {date})};
}
