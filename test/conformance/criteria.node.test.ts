import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import axe from 'axe-core';
import {clauseOf, clauseText} from '../runner/conformance/en301549.js';
import {criteriaIn} from '../runner/conformance/tags.js';
import {criteria} from './criteria.js';
import {findings} from './findings.js';

const REPORT = path.join('runner', 'conformance');

describe('the criteria', () => {
  const numbersOf = (level: string) =>
    criteria.filter((criterion) => criterion.level === level).map(({number}) => number);

  it('are the 86 of WCAG 2.2, each once, in the order of the standard', () => {
    const numbers = criteria.map(({number}) => number);
    const inOrder = [...new Set(numbers)].sort((a, b) => a.localeCompare(b, 'en', {numeric: true}));
    assert.deepEqual(numbers, inOrder);
    assert.deepEqual(
      ['A', 'AA', 'AAA'].map((level) => numbersOf(level).length),
      [31, 24, 31]
    );
  });

  it('have the levels that axe gives them', () => {
    const levels = {A: /^wcag2\d?a$/, AA: /^wcag2\d?aa$/, AAA: /^wcag2\d?aaa$/};
    for (const {number, level} of criteria) {
      for (const {ruleId, tags} of axe.getRules([`wcag${number.replaceAll('.', '')}`])) {
        // A rule for two criteria has the level of only one of them.
        if (tags.filter((tag) => /^wcag\d{3,4}$/.test(tag)).length > 1) continue;
        assert.ok(
          tags.some((tag) => levels[level].test(tag)),
          `${number} ${ruleId}`
        );
      }
    }
  });

  it('are clauses of EN 301 549 only at level A and AA and if WCAG 2.1 has them', () => {
    const clauses = criteria.filter(clauseOf).map(({number}) => number);
    // WCAG 2.1 has 50 at these levels; WCAG 2.2 has dropped 4.1.1.
    assert.equal(clauses.length, 49);
    for (const criterion of criteria) {
      const {number, level} = criterion;
      const isRequired = clauses.includes(number);
      assert.equal(clauseOf(criterion), isRequired ? `9.${number}` : undefined);
      if (level === 'AAA') assert.equal(isRequired, false);
      assert.match(
        clauseText(criterion),
        isRequired ? /, clause 9\./ : /new in WCAG 2\.2|clause 9\.5/
      );
    }
  });

  it('are tagged in the source of the tests exactly if they are tested', () => {
    const folder = path.resolve('test');
    const tagged = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      // The tests of the report have made-up tags.
      .filter((file) => file.endsWith('.test.ts') && path.dirname(file) !== REPORT)
      .flatMap((file) => criteriaIn(readFileSync(path.join(folder, file), 'utf8')));
    const tested = criteria.filter((criterion) => criterion.tested).map(({number}) => number);
    assert.deepEqual([...new Set(tagged)].sort(), tested.sort());
  });

  it('each say how they are judged, and give steps for every check by hand', () => {
    for (const {number, tested, person, notApplicable, unmet, testedIn} of criteria) {
      assert.ok(tested ?? person ?? notApplicable ?? unmet, number);
      assert.ok(!person || (person.steps.length && person.meets), number);
      assert.ok(!testedIn || (tested && person), number);
    }
    for (const {criterion} of findings) {
      assert.ok(
        criteria.some(({number}) => number === criterion),
        criterion
      );
    }
  });
});
