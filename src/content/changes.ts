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
    date: '2026-11-27',
    what: 'service',
    says: 'Thirteen Dutch services by what a visitor comes for, and the lines of other regions.',
  },
  {
    version: '0.1.0',
    date: '2026-11-27',
    what: 'text',
    says: 'The five rubrics of the government’s text of 2015, in today’s words, its figures, and figures since.',
  },
  {
    version: '0.1.0',
    date: '2026-11-27',
    what: 'language',
    says: 'Twelve languages; Dutch and English also plain, and for readers of 12 to 18. No native reader has reviewed them yet.',
  },
];
