import axe from 'axe-core';
import type {Criterion} from '../../conformance/criterion.js';
import type {Outcome, TestResult} from '../test-results.js';
import type {Run} from './run.js';

/** What became of a test that a criterion names. */
export interface TestEvidence {
  name: string;
  /** How often it was passed: by language, by page, by engine. */
  passed: number;
  engines: string[];
  failures: Failure[];
}

export interface Failure {
  /** `the title, in WebKit`. */
  text: string;
  /** Where the test is of one language. */
  language: string | undefined;
}

/** What axe made of a rule that belongs to a criterion. */
export interface RuleEvidence {
  rule: string;
  /** The worst there was in each language that axe ran in. */
  outcomes: Map<string, Outcome>;
  unsureOf: string[];
}

/** A name that is no test's: a claim would stand on nothing. */
export class UnknownTestError extends Error {}

const LANGUAGE = '{language}';

export function testEvidence(name: string, run: Run, languages: readonly string[]): TestEvidence {
  const found = (name.includes(LANGUAGE) ? languages : [undefined]).flatMap((language) => {
    const pattern = patternOf(name, language);
    const results = run.tests.filter((one) => one.status !== 'skipped' && pattern.test(one.name));
    if (!results.length) throw new UnknownTestError(name.replace(LANGUAGE, language ?? ''));
    return results.map((result) => ({...result, language}));
  });
  return {
    name,
    passed: found.filter(({status}) => status === 'passed').length,
    engines: [...new Set(found.map(({engine}) => engine))],
    failures: found
      .filter(({status}) => status === 'failed')
      .map((one) => ({text: `${one.name}, in ${one.engine}`, language: one.language}))
      .concat(absences(found, run)),
  };
}

/** Where a test did not run, since its file broke off. That it runs in some engines alone is no failure. */
function absences(found: (TestResult & {language: string | undefined})[], run: Run): Failure[] {
  const ran = new Set(found.map(({name, engine}) => `${name} ${engine}`));
  const tests = new Map(found.map((one) => [one.name, one])).values();
  return [...tests].flatMap(({name, language, file}) =>
    run.broken
      .filter((one) => one.file === file && !ran.has(`${name} ${one.engine}`))
      .map(({engine}) => ({text: `${name}, which did not run in ${engine}`, language}))
  );
}

function patternOf(name: string, language = ''): RegExp {
  const escaped = name.replace(LANGUAGE, language).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('\\*', '.*')}$`);
}

const gravity: readonly Outcome[] = ['inapplicable', 'passed', 'unsure', 'violated'];

/** The rules are axe's own choice: it tags each with the criteria it is about. */
export function ruleEvidence({number}: Criterion, {rules}: Run): RuleEvidence[] {
  const tag = `wcag${number.replaceAll('.', '')}`;
  return axe.getRules([tag]).flatMap(({ruleId}) => {
    const results = rules.filter(({rule}) => rule === ruleId);
    if (!results.length) return [];
    const outcomes = new Map<string, Outcome>();
    for (const {language, outcome} of results) {
      const before = outcomes.get(language) ?? 'inapplicable';
      const isWorse = gravity.indexOf(outcome) > gravity.indexOf(before);
      outcomes.set(language, isWorse ? outcome : before);
    }
    const unsureOf = [...new Set(results.flatMap((one) => one.unsureOf))];
    return [{rule: ruleId, outcomes, unsureOf}];
  });
}
