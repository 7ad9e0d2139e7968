import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {offeredLanguages} from '../../../src/language/languages.js';
import {html} from '../../../build/site/html.js';
import {judge, type Judgement} from './judge.js';
import {openAcr} from './openacr.js';
import {page} from './page.js';
import {criteria} from '../../conformance/criteria.js';
import type {Criterion} from '../../conformance/criterion.js';
import {findings} from '../../conformance/findings.js';
import {SEPARATOR, type Status, type TestResult} from '../test-results.js';
import {sampleRun, test} from './sample-run.js';

const BASE = 'https://signpost.example/v1/';
const tags = offeredLanguages.map(({tag}) => tag);

describe('the report', () => {
  const run = sampleRun(criteria, tags);
  const judgements = judge(criteria, {run, findings, languages: tags});
  const number = ({criterion}: Judgement) => criterion.number;
  const numbers = judgements.map(number);

  it('has the tests of the start page apart, with the engines in which one did not pass', () => {
    const file = 'test/accessibility/start-page/narrow.test.ts';
    const result = (name: string, engine: string, status: Status): TestResult => ({
      name: `the start page${SEPARATOR}${name}`,
      engine,
      status,
      file,
    });
    const own = [
      result('fits', 'Chromium', 'passed'),
      result('fits', 'WebKit', 'failed'),
      result('has no axe violations', 'Chromium', 'passed'),
    ];
    const shown = page({judgements, run: {...run, tests: own}, base: BASE, statements: {}});
    assert.match(shown, /fits:\s+not passed in WebKit/);
    assert.match(shown, /has no axe violations:\s+passed in Chromium/);
  });

  it('lists each criterion in its chapter of the OpenACR data, in the terms of a VPAT', () => {
    // openAcr() itself validates against the schema.
    const {chapters, catalog} = parse(openAcr(judgements, run, BASE)) as {
      catalog: string;
      chapters: Record<string, {criteria: {num: string; components: Component[]}[]}>;
    };
    interface Component {
      name: string;
      adherence: {level: string; notes: string};
    }
    assert.equal(catalog, '2.5-edition-wcag-2.2-508-eu-en');
    const all = Object.values(chapters).flatMap((chapter) => chapter.criteria);
    assert.deepEqual(all.map(({num}) => num).sort(), [...numbers].sort());
    for (const [chapter, level] of [
      ['success_criteria_level_a', 'A'],
      ['success_criteria_level_aa', 'AA'],
      ['success_criteria_level_aaa', 'AAA'],
    ] as const) {
      const ofLevel = criteria
        .filter((criterion) => criterion.level === level)
        .map(({number}) => number);
      assert.deepEqual(
        chapters[chapter]?.criteria.map(({num}) => num),
        ofLevel
      );
    }
    for (const {num, components} of all) {
      const {result, criterion} = judgements.find(
        (judgement) => judgement.criterion.number === num
      )!;
      const [{name, adherence}] = components as [Component];
      assert.equal(name, 'web');
      const expected = {
        supports: 'supports',
        person: 'not-evaluated',
        fails: 'does-not-support',
        'not-applicable': 'not-applicable',
      }[result];
      assert.equal(adherence.level, expected, num);
      if (result === 'person') assert.ok(adherence.notes.includes(criterion.person!.meets), num);
    }
  });

  it('gives the result by language in the OpenACR data if languages differ', () => {
    const [criterion] = criteria as [Criterion];
    const tag = `[wcag ${criterion.number}]`;
    const tests = [...test(`a [lang nl] ${tag}`), ...test(`a [lang ar] ${tag}`, 'failed')];
    const differing = judge([criterion], {
      ...{run: {...run, tests}, findings: [], languages: ['nl', 'ar']},
    });
    const written = openAcr(differing, run, BASE);
    assert.match(written, /level: partially-supports/);
    assert.match(written, /Supports in Nederlands; Does not support in العربية/);
    assert.match(written, /Failed: a, in العربية, in Chromium/);
  });

  it('offers no statement that names an engine the tests did not run in', () => {
    const statements = {en: 'In WebKit. {}'};
    const written = (engines: Record<string, string>) =>
      page({judgements, run: {...run, engines}, base: BASE, statements});
    assert.match(written(run.engines), /In WebKit\. <bdi/);
    assert.doesNotMatch(written({Chromium: '156', Firefox: '153'}), /In WebKit\./);
    assert.match(written({Chromium: '156', Firefox: '153'}), /did not run in WebKit/);
  });

  it('lists at the top the files that did not finish, and supports none of their criteria', () => {
    const broken = ['Firefox', 'WebKit'].map((engine) => ({
      ...{file: 'test/a.test.ts', engine, criteria: ['2.4.3', '3.2.1']},
    }));
    const incomplete = {...run, broken};
    const found = judge(criteria, {run: incomplete, findings, languages: tags});
    const failed = found.filter(({result}) => result === 'fails').map(number);
    assert.deepEqual(failed, ['1.4.8', '2.4.3', '3.2.1']);
    const statements = {en: 'Tested. {}'};
    const written = page({judgements: found, run: incomplete, base: BASE, statements});
    const sentence = 'test/a.test.ts did not finish in Firefox and WebKit';
    const [top = '', results] = written.split('<table>');
    assert.ok(results && top.includes('This run was incomplete') && top.includes(sentence));
    assert.doesNotMatch(written, /Tested\. <bdi/);
    assert.ok(openAcr(found, incomplete, BASE).includes(`incomplete: ${sentence}`));
    const complete = page({judgements, run, base: BASE, statements});
    assert.doesNotMatch(complete, /This run was incomplete|did not finish in/);
  });

  it('escapes text on its page', () => {
    assert.equal(
      html`<p title="${'"<&'}">${[html`<b>${1}</b>`, undefined]}</p>`.markup,
      '<p title="&#34;&#60;&#38;"><b>1</b></p>'
    );
  });
});
