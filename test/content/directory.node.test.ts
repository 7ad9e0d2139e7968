import {describe, it} from 'node:test';
import {expect} from 'chai';
import {factsOf, type OpeningHours, type Phone} from '../../src/content/directory/helpline.js';
import {directory as helplines, netherlands} from '../../src/content/directory/index.js';
import {released} from '../../src/content/fact.js';
import {dialled, facts, servicesByNeed, servicesWith} from './facts.js';
import {shown} from './shown.js';

const find = (id: string) => helplines.find((helpline) => helpline.id === id)!;

/** The value of a fact as `facts.ts` has it. */
function written(what: string, value: unknown) {
  if (what === 'phones') return (value as Phone[]).map(({display}) => display).join(', ');
  if (what === 'hours') {
    const {rules, timeZone} = value as OpeningHours;
    return `${rules}, ${timeZone}`;
  }
  return Array.isArray(value) ? value.join() : value;
}

describe('the directory', () => {
  it('has no fact that may be shown and is not in test/content/facts.ts', () => {
    const missing = helplines.flatMap((helpline) =>
      factsOf(helpline)
        .filter(([what, fact]) => released(fact) && !servicesWith(what).includes(helpline.id))
        .map(([what]) => `${helpline.id} ${what}`)
    );
    expect(missing).to.deep.equal([]);
  });

  for (const [id, what, value, sources] of facts) {
    it(`has the ${what} of ${id}: ${String(value)}`, () => {
      const fact = factsOf(find(id)).find(([name]) => name === what)![1];
      expect(written(what, fact.value)).to.equal(value);
      expect(['2S', '1O']).to.include(fact.mark);
      expect(fact.sources.join(', ')).to.equal(sources);
    });
  }

  it('shows no other numbers, and dials them in international form', () => {
    const found = helplines
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
    for (const {display, dial} of helplines.flatMap((helpline) => shown(helpline).phones ?? [])) {
      const [shownDigits, dialledDigits] = [display, dial].map((text) => text.replace(/\D/g, ''));
      expect(dialledDigits!.endsWith(shownDigits!.replace(/^[01](?=\d{3})/, '')), display).to.equal(
        true
      );
    }
  });

  for (const {id, mark, value} of helplines.flatMap((helpline) =>
    factsOf(helpline).map(([name, fact]) => ({id: `${helpline.id} ${name}`, ...fact}))
  )) {
    if (mark === '2S' || mark === '1O') continue;
    it(`does not show ${id}, marked ${mark}, unless it is a website`, () => {
      const helpline = find(id.split(' ')[0]!);
      if (id.endsWith(' website')) expect(shown(helpline).website).to.equal(value);
      else expect(shown(helpline)).to.not.have.property(id.split(' ')[1]!);
    });
  }

  it('shows no number of Stop it Now Vlaanderen, which has one source', () => {
    expect(JSON.stringify(shown(find('stop-it-now-be')))).to.not.match(/200.?50/);
    expect(shown(find('stop-it-now-be')).website).to.equal('https://stopitnow.be/');
  });

  it('says that a number is free only if its sources do', () => {
    const free = helplines.filter((helpline) => shown(helpline).claims?.includes('helpline.free'));
    expect(free.map(({id}) => id)).to.have.members(servicesWith('free'));
  });

  for (const [need, ids] of Object.entries(servicesByNeed)) {
    it(`lists for ${need}, in this order: ${ids.join(', ')}`, () => {
      const listed = netherlands.filter(({needs}) => (needs as readonly string[]).includes(need));
      expect(listed.map(({id}) => id)).to.deep.equal(ids);
    });
  }
});
