/** A change to the published content, for partners who show it themselves. */
export interface Change {
  /** The version that brought the change. */
  version: string;
  /** An ISO 8601 date. */
  date: string;
  /** The kind of content. A changed number is the most urgent for a partner to follow. */
  what: 'number' | 'service' | 'text' | 'language';
  /** The id of the service or the tag of the language that changed, if it is only one. */
  id?: string;
  /** One English sentence. */
  says: string;
}

/** All changes, newest first. */
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
