import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type Evidence, judge} from './judge.js';
import type {Criterion, ManualFinding} from '../../conformance/criterion.js';
import {failing, rule, sampleRun, test} from './sample-run.js';

const person = {steps: ['Look.'], meets: 'It is seen.'};

describe('a criterion', () => {
  const tested: Criterion = {
    ...{number: '2.4.4', name: 'Link Purpose (In Context)', level: 'A'},
    tested: true,
  };
  const inArabic = 'a › works [lang ar] [wcag 2.4.4]';
  const inGroup = 'b [wcag 2.4.4] › opens';
  const run = {
    ...sampleRun([], ['nl', 'ar']),
    tests: [
      ...test('a › works [lang nl] [wcag 2.4.4]'),
      ...test(inArabic),
      ...test(inGroup),
      ...test('b [wcag 2.4.4] › closes'),
      ...test('c › belongs to no criterion', 'failed'),
    ],
    rules: [] as Evidence['run']['rules'],
  };
  const judged = (criterion: Criterion, evidence: Partial<Evidence> = {}) =>
    judge([criterion], {run, findings: [], languages: ['nl', 'ar'], ...evidence})[0]!;
  const byLanguage = (criterion: Criterion, evidence?: Partial<Evidence>) =>
    Object.fromEntries(judged(criterion, evidence).byLanguage);

  it('is supported if every test tagged with it passed in every engine', () => {
    const {result, tests} = judged(tested);
    assert.equal(result, 'supports');
    assert.deepEqual(
      tests.map(({title, inEachLanguage, passed, engines}) => [
        ...[title, inEachLanguage, passed, engines.length],
      ]),
      [
        ['a › works', true, 6, 3],
        ['b', false, 6, 3],
      ]
    );
  });

  it('is not supported if a test failed in one engine', () => {
    const {result, tests} = judged(tested, {run: failing(run, inGroup, 'Firefox')});
    assert.equal(result, 'fails');
    assert.deepEqual(tests[1]!.failures, [
      {title: 'b › opens', engine: 'Firefox', language: undefined},
    ]);
  });

  it('is not supported in the one language whose test failed', () => {
    const evidence = {run: failing(run, inArabic)};
    assert.deepEqual(byLanguage(tested, evidence), {nl: 'supports', ar: 'fails'});
    assert.equal(judged(tested, evidence).result, 'fails');
  });

  it('is not supported if a file with its tests did not finish in one engine', () => {
    const file = {file: 'a.test.ts', engine: 'WebKit', criteria: ['2.4.4', '4.1.2']};
    const {result, unfinished} = judged(tested, {run: {...run, broken: [file]}});
    assert.equal(result, 'fails');
    assert.deepEqual(unfinished, [file]);
    const other = {...file, criteria: ['4.1.2']};
    assert.equal(judged(tested, {run: {...run, broken: [other]}}).result, 'supports');
  });

  it('is supported by tests in one engine only, which the evidence names', () => {
    const tests = run.tests.filter(({name, engine}) => name === inGroup && engine === 'Chromium');
    const judgement = judged(tested, {run: {...run, tests}});
    assert.equal(judgement.result, 'supports');
    assert.deepEqual(judgement.tests[0]!.engines, ['Chromium']);
  });

  it('is not supported in the one language in which axe finds a violation', () => {
    const rules = [...rule('link-name', 'nl', 'passed'), ...rule('link-name', 'ar', 'violated')];
    assert.deepEqual(byLanguage(tested, {run: {...run, rules}}), {nl: 'supports', ar: 'fails'});
  });

  it('is left to a person if axe could not tell', () => {
    const rules = rule('link-name', 'ar', 'unsure', ['a link: look at it']);
    const evidence = {run: {...run, rules}};
    assert.deepEqual(byLanguage(tested, evidence), {nl: 'supports', ar: 'person'});
    assert.deepEqual(judged(tested, evidence).rules[0]!.unsureOf, ['a link: look at it']);
  });

  it('ignores the axe rules of other criteria', () => {
    const rules = rule('color-contrast', 'nl', 'violated');
    assert.equal(judged(tested, {run: {...run, rules}}).result, 'supports');
  });

  it('is never supported by axe alone', () => {
    const rules = rule('link-name', 'nl', 'passed');
    assert.equal(
      judged({...tested, tested: undefined}, {run: {...run, tests: [], rules}}).result,
      'person'
    );
  });

  it('is never supported by tests alone if a person has to check it', () => {
    assert.equal(judged({...tested, person}).result, 'person');
  });

  it('is left to a person in the languages that the tests do not cover', () => {
    const partly = {...tested, person, testedIn: ['nl']};
    assert.deepEqual(byLanguage(partly), {nl: 'supports', ar: 'person'});
  });

  it('is not applicable only as long as its tests pass', () => {
    const without = {...tested, notApplicable: 'There is none.'};
    assert.equal(judged(without).result, 'not-applicable');
    assert.equal(judged(without, {run: failing(run, inGroup)}).result, 'fails');
  });

  it('is not supported if it is known to fall short', () => {
    assert.equal(judged({...tested, unmet: 'It is too small.'}).result, 'fails');
  });

  describe('checked by a person', () => {
    const found: ManualFinding = {
      ...{criterion: '2.4.4', version: '1.2.3', date: '2026-11-20', meets: true},
      using: 'NVDA 2026.3 in Firefox 153',
    };
    const checked = (finding: ManualFinding) =>
      byLanguage({...tested, person}, {findings: [finding]});

    it('has the result that the person found', () => {
      assert.deepEqual(checked(found), {nl: 'supports', ar: 'supports'});
      assert.deepEqual(checked({...found, meets: false}), {nl: 'fails', ar: 'fails'});
    });

    it('has that result only in the languages that were checked', () => {
      assert.deepEqual(checked({...found, languages: ['ar']}), {nl: 'person', ar: 'supports'});
    });

    it('has to be checked again in another version', () => {
      assert.deepEqual(checked({...found, version: '1.2.2'}), {nl: 'person', ar: 'person'});
    });

    it('is not supported if a test failed', () => {
      const evidence = {run: failing(run, inGroup), findings: [found]};
      assert.equal(judged({...tested, person}, evidence).result, 'fails');
    });
  });
});
