/** The results of a test run, for its counts and for the conformance report. */

export type Status = 'passed' | 'failed' | 'skipped';

export interface TestResult {
  /** The titles from the outermost `describe` to the test. */
  name: string;
  /** `Chromium`, `Firefox`, `WebKit`, or `Node`. */
  engine: string;
  status: Status;
  /** The path of its file. */
  file?: string;
  /** Why it failed. */
  error?: string;
}

/** A test file that did not finish in an engine, so that its results there are incomplete. */
export interface Broken {
  file: string;
  engine: string;
  /** Why, if that is known. */
  error?: string;
}

/** The outcome of a rule of axe. `unsure` is axe's "incomplete", which a person has to check. */
export type Outcome = 'passed' | 'violated' | 'unsure' | 'inapplicable';

/** How often a rule of axe had an outcome in one language and engine. */
export interface RuleResult {
  rule: string;
  language: string;
  engine: string;
  outcome: Outcome;
  times: number;
  /** What axe was unsure of, for the person who checks it. */
  unsureOf: string[];
}

export interface Results {
  passed: number;
  failed: number;
  tests: TestResult[];
  rules: RuleResult[];
  broken: Broken[];
  /** The engines the browser tests ran in, with their versions. */
  engines: Record<string, string>;
}

/** Separates the titles in a test's name. */
export const SEPARATOR = ' › ';

export const noResults = (): Results => ({
  ...{passed: 0, failed: 0, tests: [], rules: [], broken: []},
  engines: {},
});

export function addTest(results: Results, test: TestResult) {
  results.tests.push(test);
  if (test.status !== 'skipped') results[test.status]++;
}

/** Puts the results of a file that ran again, in an engine where it did not finish, in place of the first. */
export function replaceBroken(results: Results, again: Results, {file, engine}: Broken) {
  const isOfFile = (result: {file?: string; engine: string}) =>
    result.file === file && result.engine === engine;
  const isOther = (result: {file?: string; engine: string}) => !isOfFile(result);
  const first = results.tests.filter(isOfFile);
  const count = (status: Status) => first.filter((test) => test.status === status).length;
  results.passed -= count('passed');
  // The file itself counts as one.
  results.failed -= count('failed') + 1;
  results.tests = results.tests.filter(isOther);
  results.broken = results.broken.filter(isOther);
  const broken = again.broken.filter(isOfFile);
  results.broken.push(...broken);
  results.failed += broken.length;
  results.rules.push(...again.rules.filter((rule) => rule.engine === engine));
  for (const test of again.tests.filter(isOfFile)) addTest(results, test);
}

/** Each test that failed and each file that did not finish, with its engine and the error. */
export function failures({tests, broken}: Results): string[] {
  return [
    ...tests.filter(({status}) => status === 'failed'),
    ...broken.map((file) => ({...file, name: 'did not finish'})),
  ].map(({engine, file, name, error}) =>
    [`${engine}, ${file ?? 'no file'}: ${name}`, ...(error?.split('\n') ?? [])].join('\n    ')
  );
}

export function addResults(total: Results, added: Results) {
  total.passed += added.passed;
  total.failed += added.failed;
  total.tests.push(...added.tests);
  total.rules.push(...added.rules);
  total.broken.push(...added.broken);
  Object.assign(total.engines, added.engines);
}
