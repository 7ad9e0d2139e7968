import {describe, it} from 'node:test';
import {expect} from 'chai';
import {type Fact, linked, type Mark, needsChecking, released} from '../../src/content/fact.js';

const fact = (mark: Mark): Fact<string> => ({
  value: '0800',
  mark,
  sources: ['example.nl'],
});

describe('a fact', () => {
  it('is shown only if two sources or the service itself confirm it', () => {
    expect(released(fact('2S'))).to.equal('0800');
    expect(released(fact('1O'))).to.equal('0800');
    expect(released(fact('1S'))).to.equal(undefined);
    expect(released(fact('link'))).to.equal(undefined);
    expect(released(undefined)).to.equal(undefined);
  });

  it('is linked to under any mark', () => {
    expect(linked(fact('1S'))).to.equal('0800');
    expect(linked(fact('link'))).to.equal('0800');
    expect(linked(undefined)).to.equal(undefined);
  });

  it('is neither shown nor linked to if it is wrong', () => {
    const wrong = {...fact('2S'), wrong: {on: '2026-11-24', by: 'J. Jansen'}};
    expect(released(wrong)).to.equal(undefined);
    expect(linked(wrong)).to.equal(undefined);
  });

  const today = new Date('2026-11-24T12:00:00Z');
  const days: [string | undefined, boolean][] = [
    [undefined, true],
    ['', true],
    ['soon', true],
    ['2026-11-24', false],
    ['2026-08-27', false],
    ['2026-08-25', true],
  ];
  for (const [confirmed, expected] of days) {
    it(`confirmed on ${confirmed ?? 'no day'} ${expected ? 'needs' : 'does not need'} checking`, () => {
      expect(needsChecking(confirmed, today)).to.equal(expected);
    });
  }
});
