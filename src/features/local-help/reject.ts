import type {Loss, Path, Problem, ProblemCode, ProblemValues} from './problem.js';

/** The problem that each error stands for. Its `path` starts at the value that was parsed. */
const problems = new WeakMap<object, Problem>();

/**
 * @param path - Leads to the invalid part of the value.
 * @param loses - What is left out; `recordProblems` knows if it is less than the service.
 */
export function reject<Code extends ProblemCode>(
  code: Code,
  values: ProblemValues[Code],
  path: Path = [],
  loses: Loss = 'service'
): never {
  const error = new Error(code);
  problems.set(error, {code, path, loses, ...values} as Problem);
  throw error;
}

/** Reports a problem with a value that is used all the same. */
export function throwWarning<Code extends ProblemCode>(
  code: Code,
  values: ProblemValues[Code]
): never {
  reject(code, values, [], 'nothing');
}

/**
 * The problem that an error stands for, if it was thrown here. `instanceof` could throw: a getter
 * of the page can throw any value, a proxy that throws for every access too.
 */
export const problemOf = (error: unknown) => problems.get(error as object);
