import {describe, it} from 'node:test';
import {expect} from 'chai';
import {factsOf, type OpeningHours, type Phone} from '../../src/content/directory/helpline.js';
import {directory, netherlands} from '../../src/content/directory/index.js';
import {dialled, facts, servicesByNeed, servicesWith} from './facts.js';
import {shown} from './shown.js';

const find = (id: string) => directory.find((helpline) => helpline.id === id)!;

/** The value of a fact as `facts/` has it. */
function written(what: string, value: unknown): string {
  if (value === true) return 'yes';
  if (what === 'phones') return (value as Phone[]).map(({display}) => display).join(', ');
  if (what === 'hours') {
    const {rules, timeZone} = value as OpeningHours;
    return `${rules} ${timeZone}`;
  }
  return Array.isArray(value) ? value.join(', ') : String(value);
}

describe('the directory', () => {
  it('has every fact of test/content/facts/, and no other but what was found wrong', () => {
    const known = directory.flatMap((helpline) =>
      factsOf(helpline)
        .filter(([, {wrong}]) => !wrong)
        .map(([what]) => `${helpline.id} ${what}`)
    );
    expect(known).to.have.members(facts.map(({id, what}) => `${id} ${what}`));
  });

  for (const {id, what, value, mark, sources} of facts) {
    it(`has the ${what} of ${id}: ${value}`, () => {
      const fact = factsOf(find(id)).find(([key]) => key === what)![1];
      expect(written(what, fact.value)).to.equal(value);
      expect(fact.mark).to.equal(mark);
      expect(fact.sources.join(', ')).to.equal(sources);
    });
  }

  it('shows no other numbers, and dials them in international form', () => {
    const found = directory
      .map((helpline) => [
        helpline.id,
        shown(helpline)
          .phones?.map(({dial}) => dial)
          .join(', '),
      ])
      .filter(([, dial]) => dial);
    expect(Object.fromEntries(found)).to.deep.equal(dialled);
  });

  it('dials the digits that it shows', () => {
    for (const {display, dial} of directory.flatMap((helpline) => shown(helpline).phones ?? [])) {
      const [shownDigits, dialledDigits] = [display, dial].map((text) => text.replace(/\D/g, ''));
      expect(dialledDigits!.endsWith(shownDigits!.replace(/^[01](?=\d{3})/, '')), display).to.equal(
        true
      );
    }
  });

  for (const {id, what, value, mark} of facts) {
    if (mark === '2S' || mark === '1O') continue;
    it(`does not show ${what} of ${id}, marked ${mark}, unless it is a website`, () => {
      if (what === 'website') expect(shown(find(id)).website).to.equal(value);
      else expect(shown(find(id))).to.not.have.property(what);
    });
  }

  it('says that a number is free only if its sources do', () => {
    const free = directory.filter((helpline) => shown(helpline).claims?.includes('helpline.free'));
    expect(free.map(({id}) => id)).to.have.members(servicesWith('free'));
  });

  for (const [need, ids] of Object.entries(servicesByNeed)) {
    it(`lists for ${need}, in this order: ${ids.join(', ')}`, () => {
      const listed = netherlands.filter(({needs}) => (needs as readonly string[]).includes(need));
      expect(listed.map(({id}) => id)).to.deep.equal(ids);
    });
  }
});
