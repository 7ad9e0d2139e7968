import type {Criterion, ManualFinding} from '../../conformance/criterion.js';
import {
  type RuleEvidence,
  ruleEvidence,
  type TestEvidence,
  testEvidence,
  testsOf,
} from './evidence.js';
import type {Run, UnfinishedFile} from './run.js';
import {checkTags} from './tag-errors.js';

/** From the best to the worst; `person` means that a person still has to check it. */
export const results = ['not-applicable', 'supports', 'person', 'fails'] as const;

export type Result = (typeof results)[number];

/** A criterion, the evidence, and the result that follows from it. */
export interface Judgement {
  criterion: Criterion;
  /** The worst of all languages. */
  result: Result;
  byLanguage: Map<string, Result>;
  tests: TestEvidence[];
  /** Files with tests of the criterion that did not run to their end. */
  unfinished: UnfinishedFile[];
  rules: RuleEvidence[];
  /** Findings of a person, in this version. */
  findings: ManualFinding[];
  /** Findings of a person, in other versions. */
  formerFindings: ManualFinding[];
}

export interface Evidence {
  run: Run;
  findings: readonly ManualFinding[];
  /** The tags of the published languages. */
  languages: readonly string[];
}

/** Judges each criterion. Nothing is claimed without a test of the run or a person's finding. */
export function judge(criteria: readonly Criterion[], evidence: Evidence): Judgement[] {
  checkTags(criteria, evidence.run, evidence.languages);
  return criteria.map((criterion) => judgeCriterion(criterion, evidence));
}

function judgeCriterion(criterion: Criterion, {run, findings, languages}: Evidence): Judgement {
  const ofCriterion = findings.filter((finding) => finding.criterion === criterion.number);
  const found = {
    criterion,
    tests: testEvidence(criterion, testsOf(criterion, run)),
    unfinished: run.broken.filter((file) => file.criteria.includes(criterion.number)),
    rules: ruleEvidence(criterion, run),
    findings: ofCriterion.filter(({version}) => version === run.version),
    formerFindings: ofCriterion.filter(({version}) => version !== run.version),
  };
  const byLanguage = new Map(languages.map((language) => [language, resultIn(language, found)]));
  const result = worst([...byLanguage.values()]);
  return {...found, result, byLanguage};
}

function resultIn(language: string, found: Omit<Judgement, 'result' | 'byLanguage'>): Result {
  const {criterion, tests, unfinished, rules} = found;
  const failures = tests.flatMap((test) => test.failures);
  const outcomes = rules.map((rule) => rule.outcomes.get(language));
  const findings = found.findings.filter(
    (finding) => finding.languages?.includes(language) ?? true
  );
  const hasFailed =
    criterion.unmet !== undefined ||
    unfinished.length > 0 ||
    failures.some((failure) => (failure.language ?? language) === language) ||
    outcomes.includes('violated') ||
    findings.some(({meets}) => !meets);
  if (hasFailed) return 'fails';
  if (criterion.notApplicable !== undefined) return 'not-applicable';
  if (findings.length) return 'supports';
  const isTested = tests.length && (!criterion.person || criterion.testedIn?.includes(language));
  return isTested && !outcomes.includes('unsure') ? 'supports' : 'person';
}

const worst = (all: Result[]): Result =>
  results[Math.max(...all.map((result) => results.indexOf(result)))]!;

/** Whether the languages differ. */
export const differs = ({byLanguage}: Judgement) => new Set(byLanguage.values()).size > 1;
