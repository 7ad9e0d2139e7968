import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv} from 'ajv';
import {stringify} from 'yaml';
import type {Level} from '../../conformance/criterion.js';
import {root} from '../../../build/root.js';
import {clauseText, EN} from './en301549.js';
import type {Judgement, Result} from './judge.js';
import type {Run} from './run.js';
import {
  failureTexts,
  findingText,
  languagesText,
  list,
  resultWords,
  rulesByOutcome,
  testName,
  testText,
  unfinishedTexts,
} from './words.js';

/**
 * The report as data, in OpenACR: the format of the General Services Administration
 * (GSA) of the United States for the content of a VPAT.
 * https://github.com/GSA/openacr
 */

const CHAPTERS: Record<Level, string> = {
  A: 'success_criteria_level_a',
  AA: 'success_criteria_level_aa',
  AAA: 'success_criteria_level_aaa',
};

const NOTES = `“not-evaluated” means here, at every level: a person still has to check what no machine can tell; the steps to do so are in the notes. A VPAT allows that word at level AAA alone, so this is no finished VPAT as long as a criterion of level A or AA has it. EN 301 549: each criterion’s notes name its clause in ${EN}. Clause 9.4.1.1 (4.1.1 Parsing) has no criterion in WCAG 2.2; W3C counts it as met by any page in HTML.`;

/** The schema of the format, by the GSA (CC0). */
const schema = JSON.parse(
  readFileSync(path.join(root, 'test/runner/conformance/openacr-0.1.0.json'), 'utf8')
) as object;

export function openAcr(judgements: readonly Judgement[], run: Run, base: string): string {
  const report = {
    title: 'Signpost Accessibility Conformance Report',
    product: {
      name: 'Signpost',
      version: run.version,
      description:
        'A web component that shows, in the visitor’s language, what is done against child sexual abuse material and where to get help.',
    },
    author: {
      name: 'The makers of Signpost',
      email: process.env['SIGNPOST_CONTACT'] ?? 'accessibility@signpost.example',
      website: `${base}conformance/index.html`,
    },
    report_date: run.date,
    version: 1,
    license: 'CC0-1.0',
    notes: [...incompleteText(run), NOTES].join(' '),
    evaluation_methods_used: `Written by a command from ${String(run.tests.length)} results of tests in ${list(enginesOf(run))}, with the rules of axe-core ${run.axe}.`,
    catalog: '2.5-edition-wcag-2.2-508-eu-en',
    chapters: Object.fromEntries(
      Object.entries(CHAPTERS).map(([level, chapter]) => [
        chapter,
        {criteria: judgements.filter(({criterion}) => criterion.level === level).map(criterionOf)},
      ])
    ),
  };
  const ajv = new Ajv();
  if (!ajv.validate(schema, report)) throw new Error(`OpenACR: ${ajv.errorsText()}`);
  // Quotes texts that YAML 1.1 parsers would take for another type, such as a date.
  return stringify(report, {lineWidth: 100, compat: 'yaml-1.1'});
}

const incompleteText = ({broken}: Run): string[] =>
  broken.length ? [`This run was incomplete: ${list(unfinishedTexts(broken))}.`] : [];

export const enginesOf = ({engines}: Run): string[] =>
  Object.entries(engines).map(([name, version]) => `${name} ${version}`);

function criterionOf(judgement: Judgement) {
  return {
    num: judgement.criterion.number,
    components: [{name: 'web', adherence: {level: levelOf(judgement), notes: notesOf(judgement)}}],
  };
}

/** The result in the terms of VPAT. */
function levelOf({result, byLanguage}: Judgement): string {
  const terms: Record<Result, string> = {
    supports: 'supports',
    person: 'not-evaluated',
    fails: [...byLanguage.values()].every((inLanguage) => inLanguage === 'fails')
      ? 'does-not-support'
      : 'partially-supports',
    'not-applicable': 'not-applicable',
  };
  return terms[result];
}

function notesOf(judgement: Judgement): string {
  const {criterion, result, tests, rules, findings} = judgement;
  const {person} = criterion;
  return [
    `${resultWords[result]}; ${clauseText(criterion)}.`,
    criterion.notApplicable ?? criterion.unmet ?? criterion.note,
    languagesText(judgement),
    ...tests.map((test) => `Test: ${testName(test)}: ${testText(test)}.`),
    ...failureTexts(judgement).map((text) => `Failed: ${text}.`),
    ...rulesByOutcome(rules).map(
      ([outcome, ids]) => `Rules of axe: ${outcome}: ${ids.join(', ')}.`
    ),
    ...findings.map((finding) => `By hand: ${findingText(finding)}.`),
    result === 'person' && person
      ? `To check by hand: ${person.steps.join(' ')} What must be found: ${person.meets}`
      : undefined,
  ]
    .filter(Boolean)
    .join('\n');
}
