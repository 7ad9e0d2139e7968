import {describe, it} from 'node:test';
import {expect} from 'chai';
import {factsOf, type Helpline, shownFacts} from '../../src/content/directory/helpline.js';
import type {Fact} from '../../src/content/fact.js';
import {shown} from './shown.js';

const fact = <T>(value: T): Fact<T> => ({value, mark: '2S', sources: ['a.nl', 'b.nl 2026']});
const on = '2026-11-24';

/** A service of which everything is known. */
const helpline: Helpline = {
  id: 'line',
  name: 'Line',
  needs: ['self'],
  regions: ['NL'],
  phones: {
    ...fact([{display: '0800-2000', dial: '+318002000'}]),
    confirmed: {on, by: 'J. Jansen', how: 'dialled'},
  },
  website: fact('https://line.nl/'),
  chat: fact(true),
  form: fact(true),
  free: fact(true),
  charged: fact('charged'),
  allDay: fact(true),
  anonymous: fact(true),
  languages: fact(['nl']),
  interpreters: fact(true),
  ages: fact([8, 18]),
  unbilled: fact(true),
  limited: fact(true),
  forChildren: fact(true),
  hours: fact({rules: 'Mo 09:00-17:00', timeZone: 'Europe/Amsterdam'}),
};

/** What is left of the service if one of its facts is wrong. */
function without(key: keyof Helpline) {
  const wrong = {...(helpline[key] as Fact), wrong: {on, by: 'J. Jansen'}, confirmed: undefined};
  return {...helpline, [key]: wrong};
}

describe('a service', () => {
  it('shows all that is known, and who confirmed it to nobody', () => {
    expect(Object.keys(shown(helpline))).to.have.members([
      ...['id', 'name', 'needs', 'phones', 'website', 'about', 'anonymity', 'claims', 'notes'],
      ...['chat', 'form', 'hours', 'check', 'confirmed'],
    ]);
    expect(shown(helpline).confirmed).to.equal(on);
    expect(JSON.stringify(shown(helpline))).to.not.contain('Jansen');
  });

  for (const [key] of factsOf(helpline)) {
    it(`has no ${key} in any form if it is wrong, and keeps its name`, () => {
      const changed = without(key);
      expect(shownFacts(changed).map(([shownKey]) => shownKey)).to.not.include(key);
      expect(shown(changed)).to.not.have.property(key);
      expect(shown(changed).name).to.equal('Line');
      expect(shown(changed)).to.not.deep.equal(shown(helpline));
    });
  }

  it('says nothing about calling if its number is wrong, and keeps its website', () => {
    const changed = shown(without('phones'));
    expect(changed.website).to.equal('https://line.nl/');
    expect(changed.chat).to.equal(true);
    expect(changed.claims).to.deep.equal(['helpline.ages']);
    expect(changed).to.not.have.any.keys('hours', 'anonymity', 'confirmed');
    expect(JSON.stringify(changed)).to.not.match(/0800|31800/);
  });

  it('has no chat or form without the website that they are on', () => {
    expect(shown(without('website'))).to.not.have.any.keys('website', 'chat', 'form');
  });

  it('says that only its name is known if neither its number nor its website is right', () => {
    const changed = shown({...without('phones'), website: without('website').website!});
    expect(changed.notes).to.include('more.name-only');
  });
});
