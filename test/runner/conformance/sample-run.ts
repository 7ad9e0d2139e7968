import type {Criterion} from '../../conformance/criterion.js';
import {type RuleResult, SEPARATOR, type Status, type TestResult} from '../test-results.js';
import type {Run} from './run.js';

/** Made-up results, to test the report with. */

const sampleEngines = {Chromium: '156.0', Firefox: '153.0', WebKit: '2.50'};

/** A run in which each criterion has the tests that it requires, and all of them passed. */
export function sampleRun(criteria: readonly Criterion[], languages: readonly string[]): Run {
  const tests = criteria.flatMap(({number, tested}) => {
    if (!tested) return [];
    const inLanguages = tested === true ? [undefined] : languages;
    return inLanguages.flatMap((language) => test(sampleTitle(number, language)));
  });
  return {
    date: '2026-11-24',
    version: '1.2.3',
    build: '',
    axe: '4.14.1',
    engines: sampleEngines,
    tests,
    rules: languages.flatMap((language) => rule('link-name', language, 'passed')),
    broken: [],
  };
}

/** The title of the test for a criterion. */
export function sampleTitle(criterion: string, language?: string): string {
  const lang = language ? ` [lang ${language}]` : '';
  return `the panel${SEPARATOR}meets it${lang} [wcag ${criterion}]`;
}

/** The results of a test in every engine. */
export function test(name: string, status: Status = 'passed'): TestResult[] {
  return Object.keys(sampleEngines).map((engine) => ({name, engine, status, file: 'a.test.ts'}));
}

/** The results of an axe rule in every engine. */
export function rule(
  name: string,
  language: string,
  outcome: RuleResult['outcome'],
  unsureOf: string[] = []
): RuleResult[] {
  return Object.keys(sampleEngines).map((engine) => ({
    ...{rule: name, language, engine, outcome, unsureOf},
    times: 4,
  }));
}

/** The same run with a failed test, in one engine or in all. */
export function failing(run: Run, name: string, engine?: string): Run {
  return {
    ...run,
    tests: run.tests.map((result) =>
      result.name === name && result.engine === (engine ?? result.engine)
        ? {...result, status: 'failed'}
        : result
    ),
  };
}
