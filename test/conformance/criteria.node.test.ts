import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import axe from 'axe-core';
import {clauseOf, clauseText} from '../runner/conformance/en301549.js';
import {criteria} from './criteria.js';
import {findings} from './findings.js';

describe('the criteria', () => {
  const numbersOf = (level: string) =>
    criteria.filter((one) => one.level === level).map(({number}) => number);

  it('are the 86 of WCAG 2.2, each once and in its order', () => {
    const numbers = criteria.map(({number}) => number);
    const inOrder = [...new Set(numbers)].sort((a, b) => a.localeCompare(b, 'en', {numeric: true}));
    assert.deepEqual(numbers, inOrder);
    assert.deepEqual(
      ['A', 'AA', 'AAA'].map((level) => numbersOf(level).length),
      [31, 24, 31]
    );
  });

  it('have the levels that axe knows them by', () => {
    const levels = {A: /^wcag2\d?a$/, AA: /^wcag2\d?aa$/, AAA: /^wcag2\d?aaa$/};
    for (const {number, level} of criteria) {
      for (const {ruleId, tags} of axe.getRules([`wcag${number.replaceAll('.', '')}`])) {
        // A rule of two criteria has the level of one of them.
        if (tags.filter((tag) => /^wcag\d{3,4}$/.test(tag)).length > 1) continue;
        assert.ok(
          tags.some((tag) => levels[level].test(tag)),
          `${number} ${ruleId}`
        );
      }
    }
  });

  it('are clauses of EN 301 549, those of level A and AA that WCAG 2.1 has, and no others', () => {
    const clauses = criteria.filter(clauseOf).map(({number}) => number);
    // WCAG 2.1 has 50, of which 4.1.1 is no longer there.
    assert.equal(clauses.length, 49);
    for (const one of criteria) {
      const isRequired = clauses.includes(one.number);
      assert.equal(clauseOf(one), isRequired ? `9.${one.number}` : undefined);
      if (one.level === 'AAA') assert.equal(isRequired, false);
      assert.match(clauseText(one), isRequired ? /, clause 9\./ : /new in WCAG 2\.2|clause 9\.5/);
    }
  });

  it('each say how they are judged, and what a person does where a person is needed', () => {
    for (const {number, tests, person, notApplicable, unmet, testedIn} of criteria) {
      assert.ok(tests?.length || person || notApplicable || unmet, number);
      assert.ok(!person || (person.steps.length && person.meets), number);
      assert.ok(!testedIn || (tests && person), number);
    }
    for (const {criterion} of findings) {
      assert.ok(
        criteria.some(({number}) => number === criterion),
        criterion
      );
    }
  });
});
