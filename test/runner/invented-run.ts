import type {Run} from './conformance/run.js';
import type {RuleResult, Status, TestResult} from './test-results.js';
import type {Criterion} from '../conformance/criterion.js';

/** A run of the tests that never was, to try the report on. */

const inventedEngines = {Chromium: '156.0', Firefox: '153.0', WebKit: '2.50'};

/** A run in which every test that the criteria name was passed, in each language and engine. */
export function inventedRun(criteria: readonly Criterion[], languages: readonly string[]): Run {
  const names = new Set(criteria.flatMap(({tests = []}) => tests));
  const tests = [...names].flatMap((name) =>
    (name.includes('{language}') ? languages : ['']).flatMap((language) =>
      test(name.replace('{language}', language).replaceAll('*', 'one'))
    )
  );
  const rules = languages.flatMap((language) => rule('link-name', language, 'passed'));
  return {
    date: '2026-11-24',
    version: '1.2.3',
    build: '',
    axe: '4.14.1',
    engines: inventedEngines,
    tests,
    rules,
    broken: [],
  };
}

/** A test in every engine. */
export function test(name: string, status: Status = 'passed'): TestResult[] {
  return Object.keys(inventedEngines).map((engine) => ({name, engine, status, file: 'a.test.ts'}));
}

/** A rule of axe in every engine. */
export function rule(
  name: string,
  language: string,
  outcome: RuleResult['outcome'],
  unsureOf: string[] = []
): RuleResult[] {
  return Object.keys(inventedEngines).map((engine) => ({
    ...{rule: name, language, engine, outcome, unsureOf},
    times: 4,
  }));
}

/** The same run with one test failed. */
export function failing(run: Run, name: string, engine?: string): Run {
  return {
    ...run,
    tests: run.tests.map((one) =>
      one.name === name && one.engine === (engine ?? one.engine) ? {...one, status: 'failed'} : one
    ),
  };
}
