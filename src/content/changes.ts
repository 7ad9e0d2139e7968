/** What changed for those who show the content, newest first, for partners who follow it. */
export interface Change {
  /** The version it came with. */
  version: string;
  /** ISO 8601. */
  date: string;
  /** What kind of content: a number is the most urgent to follow. */
  what: 'number' | 'service' | 'text' | 'language';
  /** The service's id, or the language's tag, where it is about one. */
  id?: string;
  /** In English, one sentence. */
  says: string;
}

export const changes: readonly Change[] = [
  {
    version: '0.1.0',
    date: '2026-11-24',
    what: 'service',
    says: 'Eleven Dutch services by what a visitor comes for, and the lines of other regions.',
  },
  {
    version: '0.1.0',
    date: '2026-11-24',
    what: 'text',
    says: 'The five rubrics of the government’s text of 2015, in today’s words, and its figures.',
  },
  {
    version: '0.1.0',
    date: '2026-11-24',
    what: 'language',
    says: 'Twelve languages, and plain Dutch and English. No native reader has reviewed them yet.',
  },
];
