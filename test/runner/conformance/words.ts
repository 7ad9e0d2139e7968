import {languages} from '../../../src/language/languages.js';
import type {ManualFinding} from '../../conformance/criterion.js';
import type {Outcome} from '../test-results.js';
import type {Failure, RuleEvidence, TestEvidence} from './evidence.js';
import {differs, type Judgement, type Result, results} from './judge.js';
import type {UnfinishedFile} from './run.js';

/** Wording that the page and the OpenACR data share. */

export const resultWords: Record<Result, string> = {
  supports: 'Supports',
  person: 'To be checked by a person',
  fails: 'Does not support',
  'not-applicable': 'Not applicable',
};

const outcomeWords: Record<Outcome, string> = {
  passed: 'nothing wrong',
  violated: 'something wrong',
  unsure: 'not sure',
  inapplicable: 'nothing to check',
};

const inWords = new Intl.ListFormat('en-GB');

export const list = (items: string[]): string => inWords.format(items);

export const languageName = (tag: string): string =>
  languages.find((language) => language.tag === tag)?.name ?? tag;

export const day = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));

/** `passed 36 times, in Chromium, Firefox and WebKit`. */
export function testText({passed, engines, failures}: TestEvidence): string {
  const failed = failures.length ? `, failed ${times(failures.length)}` : '';
  return `passed ${times(passed)}${failed}, in ${list(engines)}`;
}

const times = (count: number) => (count === 1 ? 'once' : `${String(count)} times`);

/** `the panel › opens, in each language`. */
export const testName = ({title, inEachLanguage}: TestEvidence): string =>
  inEachLanguage ? `${title}, in each language` : title;

/** The tests that failed, and the files that did not finish. */
export const failureTexts = ({tests, unfinished}: Judgement): string[] => [
  ...tests.flatMap(({failures}) => failures.map(failureText)),
  ...unfinishedTexts(unfinished),
];

const failureText = ({title, language, engine}: Failure): string =>
  [title, language && `in ${languageName(language)}`, `in ${engine}`].filter(Boolean).join(', ');

/** `test/base/glossary.test.ts did not finish in Firefox and WebKit`, one for each file. */
export const unfinishedTexts = (unfinished: readonly UnfinishedFile[]): string[] =>
  [...new Set(unfinished.map(({file}) => file))].map((file) => {
    const engines = unfinished.filter((other) => other.file === file).map(({engine}) => engine);
    return `${file} did not finish in ${list(engines)}`;
  });

/** The rules of axe by outcome. If languages differ, the outcome says so for each. */
export function rulesByOutcome(
  rules: readonly RuleEvidence[]
): [outcome: string, rules: string[]][] {
  const byText = new Map<string, string[]>();
  for (const {rule, outcomes} of rules) {
    const text = grouped(outcomes, (outcome) => outcomeWords[outcome]);
    byText.set(text, [...(byText.get(text) ?? []), rule]);
  }
  return [...byText];
}

/** `Supports in Nederlands and English; Does not support in Deutsch`, if languages differ. */
export function languagesText(judgement: Judgement): string | undefined {
  if (!differs(judgement)) return undefined;
  return grouped(judgement.byLanguage, (result) => resultWords[result]);
}

export const findingText = ({date, using, meets, note, languages: seen}: ManualFinding): string =>
  [
    `${meets ? 'Met' : 'Not met'}, found on ${day(date)} with ${using}`,
    seen ? ` in ${list(seen.map(languageName))}` : '',
    note ? `: ${note}` : '',
  ].join('');

/** The number of criteria with each result. */
export function countOf(judgements: readonly Judgement[]): Record<Result, number> {
  return Object.fromEntries(
    results.map((result) => [
      result,
      judgements.filter((judgement) => judgement.result === result).length,
    ])
  ) as Record<Result, number>;
}

function grouped<T>(byLanguage: Map<string, T>, word: (value: T) => string): string {
  const values = [...new Set(byLanguage.values())];
  if (values.length === 1) return word(values[0]!);
  return values
    .map((value) => {
      const tags = [...byLanguage].filter(([, other]) => other === value).map(([tag]) => tag);
      return `${word(value)} in ${list(tags.map(languageName))}`;
    })
    .join('; ');
}
