import {expect} from 'chai';
import {type Fact, type Mark, needsChecking, released} from '../../src/content/fact.js';
import {helplines} from '../../src/content/helplines.js';

const fact = (mark: Mark, confirmed?: string): Fact<string> => ({
  value: '0800',
  mark,
  sources: [{name: 'example.nl'}],
  ...(confirmed === undefined ? {} : {confirmed}),
});

describe('a fact', () => {
  it('is shown when two sources or the service itself say so, and not otherwise', () => {
    expect(released(fact('2S'))).to.equal('0800');
    expect(released(fact('1O'))).to.equal('0800');
    expect(released(fact('1S'))).to.equal(undefined);
    expect(released(undefined)).to.equal(undefined);
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
    it(`confirmed on ${confirmed ?? 'no day'} ${expected ? 'needs' : 'needs no'} checking`, () => {
      expect(needsChecking(fact('2S', confirmed), today)).to.equal(expected);
    });
  }

  it('of a helpline names its sources', () => {
    for (const line of helplines) {
      for (const {sources} of [line.phone, line.website, line.free, line.chat].filter(
        (one) => !!one
      )) {
        expect(sources, line.id).to.not.have.length(0);
      }
    }
  });
});
