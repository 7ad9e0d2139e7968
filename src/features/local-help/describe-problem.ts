import {fill} from '../../content/editor/fill.js';
import type {localHelpWords} from '../../content/editor/local-help-words.js';
import type {Problem, ProblemCode} from './problem.js';

export type LocalHelpWords = ReturnType<typeof localHelpWords>;

const LONGEST_VALUE = 40;

/** Says what is wrong, what to write in its place, and what visitors miss because of it. */
export function describeProblem(problem: Problem, words: LocalHelpWords): string {
  const loss = words.losses[problem.loses];
  return `${fault(problem, words)} ${loss}`;
}

/** The field that a problem is in, as an editor knows it; empty if it is in none. */
export function fieldOf({path}: Problem, {fields}: LocalHelpWords): string {
  const field = path[path[0] === 'services' ? 2 : 0];
  return (fields as Partial<Record<string, string>>)[String(field)] ?? '';
}

function fault(problem: Problem, {problems, missing, unusable}: LocalHelpWords): string {
  // A code without words does not compile.
  const texts: Readonly<Record<ProblemCode, string>> = problems;
  const values = valuesOf(problem);
  if (values.includes(undefined)) return missing;
  return values.every(isShowable) ? fill(texts[problem.code], ...values) : unusable;
}

const isShowable = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** What the slots of a problem's text stand for, in their order. */
function valuesOf(problem: Problem): unknown[] {
  switch (problem.code) {
    case 'unknown-key':
      return [shortened(problem.path[problem.path.length - 1])];
    case 'too-long':
    case 'too-many-services':
      return [problem.length, problem.allowed];
    case 'not-a-need':
      return [shortened(problem.value), problem.allowed.join(', ')];
    // The words say what belongs there, whatever it is.
    case 'not-a-document':
    case 'not-a-list':
    case 'not-a-service':
      return [];
    default:
      return 'value' in problem ? [shortened(problem.value)] : [];
  }
}

/** A text can be of any length. */
const shortened = (value: unknown) =>
  typeof value === 'string' && value.length > LONGEST_VALUE
    ? `${value.slice(0, LONGEST_VALUE)}…`
    : value;
