import data from './changes.json' with {type: 'json'};

/** A change to the published content. `changes.schema.json` explains each key. */
export interface Change {
  /** Left out until the change is released. */
  version?: string;
  /** An ISO 8601 date. */
  date: string;
  what: 'number' | 'service' | 'text' | 'language';
  severity: 'critical' | 'normal';
  id?: string;
  says: string;
  withdrawn?: readonly string[];
}

/** As a version publishes it. */
export type PublishedChange = Change & {version: string};

/** A type checker infers no more than `string` from JSON. */
const changes = data.changes as readonly Change[];

/** All changes, newest first. Those that have no version yet come with `current`. */
export const changesUpTo = (current: string): readonly PublishedChange[] =>
  changes.map((change) => ({version: current, ...change}));
