import type {Problem} from './model.js';
import {describeValue} from './unknown-value.js';

type Path = Problem['path'];

/** The problem that each error stands for. Its `path` starts at the value that was parsed. */
const problems = new WeakMap<object, Problem>();

/** @param path - Leads to the invalid part of the value. */
export function reject(message: string, path: Path = []): never {
  throwProblem({path, message, isWarning: false});
}

/**
 * @param expected - What the value should be, and how to write it.
 * @param path - Leads to the invalid part of the value.
 */
export function rejectValue(value: unknown, expected: string, path?: Path): never {
  reject(`${describeValue(value)} is no ${expected}.`, path);
}

/** Reports a problem with a value that is used all the same. */
export function throwWarning(message: string): never {
  throwProblem({path: [], message, isWarning: true});
}

/**
 * The problem that an error stands for, if it was thrown here. `instanceof` could throw: a getter
 * of the page can throw any value, a proxy that throws for every access too.
 */
export const problemOf = (error: unknown) => problems.get(error as object);

function throwProblem(problem: Problem): never {
  const error = new Error(problem.message);
  problems.set(error, problem);
  throw error;
}
