import {languages} from '../../../src/language/languages.js';
import type {PersonsFinding} from '../../conformance/criterion.js';
import type {Outcome} from '../test-results.js';
import type {RuleEvidence, TestEvidence} from './evidence.js';
import {differs, type Judgement, type Result, results} from './judge.js';

/** The words that the report has in both of its forms. */

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
  languages.find((one) => one.tag === tag)?.name ?? tag;

export const day = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));

/** `passed 36 times, in Chromium, Firefox and WebKit`. */
export function testText({passed, engines, failures}: TestEvidence): string {
  const failed = failures.length ? `, failed ${times(failures.length)}` : '';
  return `passed ${times(passed)}${failed}, in ${list(engines)}`;
}

const times = (count: number) => (count === 1 ? 'once' : `${String(count)} times`);

/** The name of a test, its placeholders as words. */
export const testName = (name: string): string =>
  name.replace('{language}', '(each language)').replaceAll('*', '…');

/** The rules of axe by what became of them: `nothing wrong`, or that in each language where they differ. */
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

/** `Supports in Nederlands and English; to be checked by a person in Deutsch…`, where languages differ. */
export function languagesText(judgement: Judgement): string | undefined {
  if (!differs(judgement)) return undefined;
  return grouped(judgement.byLanguage, (result) => resultWords[result]);
}

export const findingText = ({date, using, meets, note, languages: seen}: PersonsFinding): string =>
  [
    `${meets ? 'Met' : 'Not met'}, found on ${day(date)} with ${using}`,
    seen ? ` in ${list(seen.map(languageName))}` : '',
    note ? `: ${note}` : '',
  ].join('');

/** How many there are of each result. */
export function countOf(judgements: readonly Judgement[]): Record<Result, number> {
  return Object.fromEntries(
    results.map((result) => [result, judgements.filter((one) => one.result === result).length])
  ) as Record<Result, number>;
}

function grouped<T>(byLanguage: Map<string, T>, word: (value: T) => string): string {
  const values = [...new Set(byLanguage.values())];
  if (values.length === 1) return word(values[0]!);
  return values
    .map((value) => {
      const tags = [...byLanguage].filter(([, one]) => one === value).map(([tag]) => tag);
      return `${word(value)} in ${list(tags.map(languageName))}`;
    })
    .join('; ');
}
