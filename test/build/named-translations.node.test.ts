import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readNamed} from '../../build/locales/named.js';

describe('the translations that are named to be accepted', () => {
  const known = ['rubric.fight.title', 'rubric.fight.summary'];

  it('may be of several languages and messages', () => {
    assert.deepEqual(readNamed(['de', 'nl-x-plain', ...known], known), {
      tags: ['de', 'nl-x-plain'],
      ids: known,
      faults: [],
    });
  });

  it('are refused with the name that is unknown, and the languages there are', () => {
    const {faults} = readNamed(['dee', 'de', 'rubric.fight.titel'], known);
    assert.equal(faults.length, 2);
    assert.match(
      faults[0]!,
      /^"dee" is neither a language nor the id of a message\. Languages: nl-x-plain, nl-x-young, en, /
    );
    assert.match(faults[1]!, /^"rubric\.fight\.titel" is neither/);
  });

  for (const names of [[], ['de'], ['rubric.fight.title']]) {
    it(`are refused with an example if they are only "${names.join()}"`, () => {
      assert.match(readNamed(names, known).faults.join(), /such as: de rubric\.fight\.title/);
    });
  }
});
