import type {Criterion, PersonsFinding} from '../../conformance/criterion.js';
import {
  type RuleEvidence,
  ruleEvidence,
  type TestEvidence,
  testEvidence,
  UnknownTestError,
} from './evidence.js';
import type {Run} from './run.js';

/** From the best to the worst; `person` is to be checked by one. */
export const results = ['not-applicable', 'supports', 'person', 'fails'] as const;

export type Result = (typeof results)[number];

/** A criterion, what was found, and what follows. */
export interface Judgement {
  criterion: Criterion;
  /** The worst of all languages. */
  result: Result;
  byLanguage: Map<string, Result>;
  tests: TestEvidence[];
  rules: RuleEvidence[];
  /** By hand, in this version. */
  findings: PersonsFinding[];
  /** By hand, in others. */
  formerFindings: PersonsFinding[];
}

/** What there is to judge by. */
export interface Evidence {
  run: Run;
  findings: readonly PersonsFinding[];
  /** The tags of the languages the panel has. */
  languages: readonly string[];
}

/**
 * Judges each criterion. Nothing is claimed that no test of the run or no person
 * has found; a name that is no test's is an error, so that no claim outlives its
 * test.
 */
export function judge(criteria: readonly Criterion[], evidence: Evidence): Judgement[] {
  const unknown: string[] = [];
  const judgements = criteria.map((criterion) => {
    try {
      return judgeOne(criterion, evidence);
    } catch (error) {
      if (!(error instanceof UnknownTestError)) throw error;
      unknown.push(`${criterion.number}: no test that ran is called "${error.message}"`);
      return undefined;
    }
  });
  if (unknown.length) {
    throw new UnknownTestError(
      `${unknown.join('\n')}\nCorrect the names in test/conformance/, or bring the tests back.`
    );
  }
  return judgements.filter((one) => one !== undefined);
}

function judgeOne(criterion: Criterion, {run, findings, languages}: Evidence): Judgement {
  const ofThis = findings.filter((one) => one.criterion === criterion.number);
  const found = {
    criterion,
    tests: (criterion.tests ?? []).map((name) => testEvidence(name, run, languages)),
    rules: ruleEvidence(criterion, run),
    findings: ofThis.filter(({version}) => version === run.version),
    formerFindings: ofThis.filter(({version}) => version !== run.version),
  };
  const byLanguage = new Map(languages.map((one) => [one, resultIn(one, found)]));
  const result = worst([...byLanguage.values()]);
  return {...found, result, byLanguage};
}

function resultIn(language: string, found: Omit<Judgement, 'result' | 'byLanguage'>): Result {
  const {criterion, tests, rules} = found;
  const outcomes = rules.map((one) => one.outcomes.get(language));
  const findings = found.findings.filter((one) => one.languages?.includes(language) ?? true);
  const hasFailed =
    criterion.unmet !== undefined ||
    tests.some(({failures}) => failures.some((one) => (one.language ?? language) === language)) ||
    outcomes.includes('violated') ||
    findings.some(({meets}) => !meets);
  if (hasFailed) return 'fails';
  if (criterion.notApplicable !== undefined) return 'not-applicable';
  if (findings.length) return 'supports';
  const isTested = tests.length && (!criterion.person || criterion.testedIn?.includes(language));
  return isTested && !outcomes.includes('unsure') ? 'supports' : 'person';
}

const worst = (all: Result[]): Result =>
  results[Math.max(...all.map((one) => results.indexOf(one)))]!;

/** Whether the languages differ. */
export const differs = ({byLanguage}: Judgement) => new Set(byLanguage.values()).size > 1;
