import {describe, it} from 'node:test';
import {expect} from 'chai';
import {type Fact, type Mark, needsChecking, released} from '../../src/content/fact.js';
import {abroad} from '../../src/content/directory/abroad.js';
import {factsOf} from '../../src/content/directory/helpline.js';
import {netherlands} from '../../src/content/directory/netherlands.js';

const fact = (mark: Mark): Fact<string> => ({
  value: '0800',
  mark,
  sources: [{name: 'example.nl'}],
});

describe('a fact', () => {
  it('is shown only if two sources or the service itself confirm it', () => {
    expect(released(fact('2S'))).to.equal('0800');
    expect(released(fact('1O'))).to.equal('0800');
    expect(released(fact('1S'))).to.equal(undefined);
    expect(released(fact('link'))).to.equal(undefined);
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
    it(`confirmed on ${confirmed ?? 'no day'} ${expected ? 'needs' : 'does not need'} checking`, () => {
      expect(needsChecking(confirmed, today)).to.equal(expected);
    });
  }

  it('of a service has as many sources as its mark says', () => {
    for (const helpline of [...netherlands, ...abroad]) {
      for (const [name, {mark, sources}] of factsOf(helpline)) {
        expect(sources.length, `${helpline.id} ${name}`).to.be.at.least(mark === '2S' ? 2 : 1);
        for (const {date} of sources) expect(date ?? '2020').to.match(/^\d{4}(-\d{2}){0,2}$/);
      }
    }
  });
});
