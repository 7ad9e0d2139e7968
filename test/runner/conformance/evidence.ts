import axe from 'axe-core';
import type {Criterion} from '../../conformance/criterion.js';
import type {Outcome, TestResult} from '../test-results.js';
import type {Run} from './run.js';
import {criteriaIn, languageIn, taggedPart, withoutTags} from './tags.js';

/** The results of a test that checks a criterion, or of all tests in a tagged `describe`. */
export interface TestEvidence {
  title: string;
  /** Whether the test runs in each language. */
  inEachLanguage: boolean;
  /** How often it passed: by language, by page, by engine. */
  passed: number;
  engines: string[];
  failures: Failure[];
}

export interface Failure {
  title: string;
  engine: string;
  /** The language of the test, if it runs in only one. */
  language: string | undefined;
}

/** The results of an axe rule that belongs to a criterion. */
export interface RuleEvidence {
  rule: string;
  /** The worst outcome in each language. */
  outcomes: Map<string, Outcome>;
  unsureOf: string[];
}

/** The tests that ran and that name the criterion. */
export const testsOf = ({number}: Criterion, {tests}: Run): TestResult[] =>
  tests.filter(({name, status}) => status !== 'skipped' && criteriaIn(name).includes(number));

/** The results by tagged title, those of all languages together. */
export function testEvidence({number}: Criterion, tests: readonly TestResult[]): TestEvidence[] {
  const titleOf = ({name}: TestResult) => withoutTags(taggedPart(name, number));
  return [...new Set(tests.map(titleOf))].map((title) => {
    const results = tests.filter((test) => titleOf(test) === title);
    return {
      title,
      inEachLanguage: results.some(({name}) => languageIn(name) !== undefined),
      passed: results.filter(({status}) => status === 'passed').length,
      engines: [...new Set(results.map(({engine}) => engine))],
      failures: results.filter(({status}) => status === 'failed').map(failureOf),
    };
  });
}

const failureOf = ({name, engine}: TestResult): Failure => ({
  title: withoutTags(name),
  engine,
  language: languageIn(name),
});

/** From the best to the worst. */
const severity: readonly Outcome[] = ['inapplicable', 'passed', 'unsure', 'violated'];

/** The results of the rules that axe itself tags with the criterion. */
export function ruleEvidence({number}: Criterion, {rules}: Run): RuleEvidence[] {
  const tag = `wcag${number.replaceAll('.', '')}`;
  return axe.getRules([tag]).flatMap(({ruleId}) => {
    const results = rules.filter(({rule}) => rule === ruleId);
    if (!results.length) return [];
    const outcomes = new Map<string, Outcome>();
    for (const {language, outcome} of results) {
      const before = outcomes.get(language) ?? 'inapplicable';
      const isWorse = severity.indexOf(outcome) > severity.indexOf(before);
      outcomes.set(language, isWorse ? outcome : before);
    }
    const unsureOf = [...new Set(results.flatMap((result) => result.unsureOf))];
    return [{rule: ruleId, outcomes, unsureOf}];
  });
}
