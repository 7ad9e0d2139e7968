import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  type Fact,
  isUncertain,
  linked,
  type Mark,
  needsConfirming,
  released,
} from '../../src/content/fact.js';

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
    it(`confirmed on ${confirmed ?? 'no day'} ${expected ? 'needs' : 'does not need'} confirming`, () => {
      expect(needsConfirming(confirmed, today)).to.equal(expected);
    });
  }

  it('is uncertain if it rests on the service alone without a date, until it is confirmed', () => {
    const confirmed = {on: '2026-11-24', by: 'A. Jansen', how: 'dialled'} as const;
    const dated = {...fact('1O'), sources: ['example.nl 2026-01']};
    expect(isUncertain(fact('1O'))).to.equal(true);
    expect(isUncertain(dated)).to.equal(false);
    expect(isUncertain(fact('2S'))).to.equal(false);
    expect(isUncertain({...fact('1O'), confirmed})).to.equal(false);
    expect(isUncertain({...fact('2S'), inDoubt: true})).to.equal(true);
    expect(isUncertain({...fact('2S'), inDoubt: true, confirmed})).to.equal(false);
  });
});
