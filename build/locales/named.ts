import {editions} from './editions.js';

/** The translations that a command is about. */
export interface Named {
  tags: string[];
  ids: string[];
  /** What is wrong with the names, a line each. */
  faults: string[];
}

/**
 * Reads `de en rubric.fight.title`: languages and ids of messages.
 *
 * @param known - The ids of all messages.
 */
export function readNamed(names: readonly string[], known: readonly string[]): Named {
  const tags = names.filter((name) => editions.includes(name));
  const ids = names.filter((name) => known.includes(name));
  const faults = names
    .filter((name) => !tags.includes(name) && !ids.includes(name))
    .map(
      (name) =>
        `"${name}" is neither a language nor the id of a message. Languages: ${editions.join(', ')}.`
    );
  if (!faults.length && !(tags.length && ids.length)) {
    faults.push('Name a language and a message, such as: de rubric.fight.title');
  }
  return {tags, ids, faults};
}
