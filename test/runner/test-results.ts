/** What a run of the tests found, for its count and for the conformance report. */

export type Status = 'passed' | 'failed' | 'skipped';

export interface TestResult {
  /** The titles from the outermost `describe` to the test. */
  name: string;
  /** `Chromium`, `Firefox`, `WebKit`, or `Node`. */
  engine: string;
  status: Status;
  /** Where it stands; node does not say. */
  file?: string;
}

/** A file of tests that broke off in an engine, so that its tests say nothing of that engine. */
export interface Broken {
  file: string;
  engine: string;
}

/** What axe made of a rule: `unsure` is axe's "incomplete", to be looked at by a person. */
export type Outcome = 'passed' | 'violated' | 'unsure' | 'inapplicable';

/** All outcomes of one kind that a rule of axe had in one language and engine. */
export interface RuleResult {
  rule: string;
  language: string;
  engine: string;
  outcome: Outcome;
  times: number;
  /** What axe was unsure of, for who looks at it. */
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

/** Between the titles of a test's name. */
export const SEPARATOR = ' › ';

export const noResults = (): Results => ({
  ...{passed: 0, failed: 0, tests: [], rules: [], broken: []},
  engines: {},
});

export function addTest(results: Results, test: TestResult) {
  results.tests.push(test);
  if (test.status !== 'skipped') results[test.status]++;
}

export function addResults(total: Results, added: Results) {
  total.passed += added.passed;
  total.failed += added.failed;
  total.tests.push(...added.tests);
  total.rules.push(...added.rules);
  total.broken.push(...added.broken);
  Object.assign(total.engines, added.engines);
}
