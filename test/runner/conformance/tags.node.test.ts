import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Criterion} from '../../conformance/criterion.js';
import type {TestResult} from '../test-results.js';
import type {Run} from './run.js';
import {sampleRun, test} from './sample-run.js';
import {checkTags} from './tag-errors.js';
import {criteriaIn, languageIn, taggedPart, withoutTags} from './tags.js';

const title = 'the panel [wcag 1.1.1] › names it [lang ar] [wcag 2.4.6, 4.1.2]';

describe('the tags of a title', () => {
  it('name criteria, also those of a describe around the test', () => {
    assert.deepEqual(criteriaIn(title), ['1.1.1', '2.4.6', '4.1.2']);
    assert.deepEqual(criteriaIn('shows 1.4.3 [1.4.3]'), []);
  });

  it('name a language', () => {
    assert.equal(languageIn(title), 'ar');
    assert.equal(languageIn('opens in ar'), undefined);
  });

  it('are left out for readers', () => {
    assert.equal(withoutTags(title), 'the panel › names it');
  });

  it('give the part of the title that carries the criterion', () => {
    assert.equal(taggedPart(title, '1.1.1'), 'the panel [wcag 1.1.1]');
    assert.equal(taggedPart(title, '4.1.2'), title);
  });
});

describe('the check of the tags', () => {
  const criterion: Criterion = {
    ...{number: '2.4.4', name: 'Link Purpose (In Context)', level: 'A'},
    tested: 'in each language',
  };
  const languages = ['nl', 'ar'];
  const run = sampleRun([criterion], languages);
  const check = (changed: Partial<Run>, tested: Criterion['tested'] = criterion.tested) => {
    checkTags([{...criterion, tested}], {...run, ...changed}, languages);
  };
  const tagged = (name: string): TestResult[] => test(`${name} [wcag 2.4.4]`);

  it('accepts a test in each language', () => {
    check({});
  });

  it('rejects a criterion that does not exist, and a malformed tag', () => {
    for (const numbers of ['9.9.9', '2.4.4 2.4.6', '']) {
      const tests = [...run.tests, ...test(`a [wcag ${numbers}]`)];
      assert.throws(() => {
        check({tests});
      }, /There is no criterion/);
    }
  });

  it('rejects a language that is not published', () => {
    assert.throws(() => {
      check({tests: [...run.tests, ...tagged('a [lang fy]')]});
    }, /no published language "fy"/);
  });

  it('rejects a criterion without a test', () => {
    assert.throws(() => {
      check({tests: []}, true);
    }, /tagged \[wcag 2\.4\.4\]/);
  });

  it('rejects a criterion whose tests were all skipped', () => {
    assert.throws(() => {
      check({tests: test('a [wcag 2.4.4]', 'skipped')}, true);
    }, /tagged \[wcag 2\.4\.4\]/);
  });

  it('rejects a test that runs in some languages only, and names the others', () => {
    for (const tested of [true, 'in each language'] as const) {
      assert.throws(() => {
        check({tests: [...run.tests, ...tagged('opens [lang nl]')]}, tested);
      }, /\[lang\] with ar: "opens"$/);
    }
  });

  it('rejects a criterion that must be tested in each language but is tested in none', () => {
    assert.throws(() => {
      check({tests: tagged('a')});
    }, /and with a language/);
    check({tests: tagged('a')}, true);
  });

  it('lists every error at once', () => {
    assert.throws(() => {
      check({tests: test('a [wcag 9.9.8] [wcag 9.9.9]')});
    }, /9\.9\.8.*\n.*9\.9\.9.*\nNo test/);
  });

  it('does not expect the tests of a file that did not finish', () => {
    check({
      tests: [],
      broken: [{file: 'a.test.ts', engine: 'WebKit', criteria: ['2.4.4']}],
    });
  });
});
