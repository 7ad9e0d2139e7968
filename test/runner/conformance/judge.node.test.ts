import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type Evidence, judge} from './judge.js';
import type {Criterion, PersonsFinding} from '../../conformance/criterion.js';
import {failing, inventedRun, rule, test} from '../invented-run.js';

const person = {steps: ['Look.'], meets: 'It is seen.'};

describe('a criterion', () => {
  const plan = (rest: Partial<Criterion>): Criterion => ({
    ...{number: '2.4.4', name: 'Link Purpose (In Context)', level: 'A'},
    ...rest,
  });
  const tested = plan({tests: ['a › works in {language}', 'b › works *']});
  const run = {...inventedRun([tested], ['nl', 'ar']), rules: [] as Evidence['run']['rules']};
  const judged = (criterion: Criterion, evidence: Partial<Evidence> = {}) =>
    judge([criterion], {run, findings: [], languages: ['nl', 'ar'], ...evidence})[0]!;
  const byLanguage = (criterion: Criterion, evidence?: Partial<Evidence>) =>
    Object.fromEntries(judged(criterion, evidence).byLanguage);

  it('is supported where every test it names was passed, in every engine', () => {
    const {result, tests} = judged(tested);
    assert.equal(result, 'supports');
    assert.deepEqual(
      tests.map(({passed, engines}) => [passed, engines.length]),
      [
        [6, 3],
        [3, 3],
      ]
    );
  });

  it('is not where one failed in one engine', () => {
    const {result, tests} = judged(tested, {run: failing(run, 'b › works one', 'Firefox')});
    assert.equal(result, 'fails');
    assert.deepEqual(tests[1]!.failures, [
      {text: 'b › works one, in Firefox', language: undefined},
    ]);
  });

  it('is not in the one language whose test failed', () => {
    const evidence = {run: failing(run, 'a › works in ar')};
    assert.deepEqual(byLanguage(tested, evidence), {nl: 'supports', ar: 'fails'});
    assert.equal(judged(tested, evidence).result, 'fails');
  });

  const withoutWebKit = {
    ...run,
    tests: run.tests.filter(
      ({name, engine}) => !(name === 'a › works in nl' && engine === 'WebKit')
    ),
  };

  it('is not where a file of tests broke off in one of the engines', () => {
    const broken = [{file: 'a.test.ts', engine: 'WebKit'}];
    const evidence = {run: {...withoutWebKit, broken}};
    assert.deepEqual(byLanguage(tested, evidence), {nl: 'fails', ar: 'supports'});
    assert.match(judged(tested, evidence).tests[0]!.failures[0]!.text, /did not run in WebKit/);
  });

  it('is where a test is of some engines alone, and says of which', () => {
    const named = plan({tests: ['a › works in nl']});
    const {result, tests} = judged(named, {run: withoutWebKit});
    assert.equal(result, 'supports');
    assert.deepEqual(tests[0]!.engines, ['Chromium', 'Firefox']);
  });

  it('that names no test that ran stops the report, with every such name', () => {
    const renamed = [plan({tests: ['a › worked']}), plan({tests: ['b › works', 'c']}), tested];
    assert.throws(
      () => judge(renamed, {run, findings: [], languages: ['nl', 'ar']}),
      /"a › worked"\n.*"b › works"\nCorrect/
    );
  });

  it('that names a test of each language stops the report where one has none', () => {
    assert.throws(() => judged(tested, {languages: ['nl', 'ar', 'fy']}), /"a › works in fy"/);
  });

  it('is not shown by a test that every engine skipped', () => {
    const skipped = {...run, tests: test('a › works in nl', 'skipped')};
    assert.throws(() => judged(tested, {run: skipped}), /"a › works in nl"/);
  });

  it('takes the signs in a title as they are', () => {
    const named = plan({tests: ['a (b) › 62.5% + ?']});
    assert.equal(
      judged(named, {run: {...run, tests: test('a (b) › 62.5% + ?')}}).result,
      'supports'
    );
    assert.throws(() => judged(named, {run: {...run, tests: test('a b › 62x5% + ?')}}));
  });

  it('is not where axe finds something in one language', () => {
    const rules = [...rule('link-name', 'nl', 'passed'), ...rule('link-name', 'ar', 'violated')];
    assert.deepEqual(byLanguage(tested, {run: {...run, rules}}), {nl: 'supports', ar: 'fails'});
  });

  it('is for a person where axe could not tell', () => {
    const rules = rule('link-name', 'ar', 'unsure', ['a link: look at it']);
    const evidence = {run: {...run, rules}};
    assert.deepEqual(byLanguage(tested, evidence), {nl: 'supports', ar: 'person'});
    assert.deepEqual(judged(tested, evidence).rules[0]!.unsureOf, ['a link: look at it']);
  });

  it('heeds no rule of another criterion', () => {
    const rules = rule('color-contrast', 'nl', 'violated');
    assert.equal(judged(tested, {run: {...run, rules}}).result, 'supports');
  });

  it('is never supported by axe alone', () => {
    const rules = rule('link-name', 'nl', 'passed');
    assert.equal(judged(plan({}), {run: {...run, rules}}).result, 'person');
  });

  it('that a person has to check is never supported by tests', () => {
    assert.equal(judged({...tested, person}).result, 'person');
  });

  it('that tests show in some languages is a person’s in the others', () => {
    const partly = {...tested, person, testedIn: ['nl']};
    assert.deepEqual(byLanguage(partly), {nl: 'supports', ar: 'person'});
  });

  it('that is not applicable is so as long as its tests show it', () => {
    const without = {...tested, notApplicable: 'There is none.'};
    assert.equal(judged(without).result, 'not-applicable');
    assert.equal(judged(without, {run: failing(run, 'b › works one')}).result, 'fails');
  });

  it('that is known to fall short does', () => {
    assert.equal(judged({...tested, unmet: 'It is too small.'}).result, 'fails');
  });

  describe('that a person has checked', () => {
    const found: PersonsFinding = {
      ...{criterion: '2.4.4', version: '1.2.3', date: '2026-11-20', meets: true},
      using: 'NVDA 2026.3 in Firefox 153',
    };
    const checked = (finding: PersonsFinding) =>
      byLanguage({...tested, person}, {findings: [finding]});

    it('is as that person found', () => {
      assert.deepEqual(checked(found), {nl: 'supports', ar: 'supports'});
      assert.deepEqual(checked({...found, meets: false}), {nl: 'fails', ar: 'fails'});
    });

    it('is so in the languages that were looked at', () => {
      assert.deepEqual(checked({...found, languages: ['ar']}), {nl: 'person', ar: 'supports'});
    });

    it('is to be checked anew in another version', () => {
      assert.deepEqual(checked({...found, version: '1.2.2'}), {nl: 'person', ar: 'person'});
    });

    it('is not supported where a test failed', () => {
      const evidence = {run: failing(run, 'b › works one'), findings: [found]};
      assert.equal(judged({...tested, person}, evidence).result, 'fails');
    });
  });
});
