import {expect} from 'chai';
import {servicesByNeed} from '../../content/facts.js';
import {fixture, shadow, warnings} from '../../support/page.js';
import {cards, need, needs, order} from './rendered.js';

describe('need', () => {
  it('puts some needs first, and keeps the others behind them', async () => {
    const host = await fixture(
      '<signpost-helplines lang="nl" need="victim self"></signpost-helplines>'
    );
    expect(order(host)).to.deep.equal(['victim', 'self', 'other', 'report', 'despair']);
    expect(needs(host).some(({open}) => open)).to.equal(false);
    // A need shows all its services, in the order of the content.
    expect(cards(need(host, 'victim')).map(({dataset}) => dataset['service'])).to.deep.equal(
      servicesByNeed['victim']
    );
  });

  it('ignores an unknown need with a warning', async () => {
    let host!: Element;
    const seen = await warnings(async () => {
      host = await fixture('<signpost-panel need="selff report"></signpost-panel>');
    });
    expect(order(host)).to.deep.equal(['report', 'self', 'other', 'victim', 'despair']);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('<signpost-panel> need="selff"').and.to.contain('despair');
  });
});

describe('only', () => {
  it('leaves the other needs out, in the order of `need`, and keeps the emergency number', async () => {
    const host = await fixture(
      '<signpost-helplines lang="nl" only="self victim" need="victim"></signpost-helplines>'
    );
    expect(order(host)).to.deep.equal(['victim', 'self']);
    expect(shadow(host).querySelector('.danger .phone')?.getAttribute('href')).to.equal('tel:112');
  });

  it('opens a need that shows alone', async () => {
    const host = await fixture('<signpost-helplines only="victim"></signpost-helplines>');
    expect(needs(host).map(({open}) => open)).to.deep.equal([true]);
  });

  it('set to `danger` shows only the emergency number', async () => {
    const host = await fixture('<signpost-helplines only="danger"></signpost-helplines>');
    expect(order(host)).to.deep.equal([]);
    expect(shadow(host).querySelector('.danger .phone') === null).to.equal(false);
  });

  it('warns of an unknown need, and shows all if none is known', async () => {
    let host!: Element;
    const seen = await warnings(async () => {
      host = await fixture('<signpost-panel only="nothing"></signpost-panel>');
    });
    expect(order(host)).to.deep.equal(['self', 'other', 'victim', 'report', 'despair']);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('<signpost-panel> only="nothing"').and.to.contain('despair');
  });
});

describe('open', () => {
  it('opens the needs that it names, and closes none that the visitor has opened', async () => {
    const host = await fixture('<signpost-panel lang="nl" open="victim"></signpost-panel>');
    expect(needs(host).map(({open}) => open)).to.deep.equal([false, false, true, false, false]);
    need(host, 'report').open = true;
    host.setAttribute('lang', 'en');
    await host.updateComplete;
    expect(need(host, 'report').open).to.equal(true);
  });
});
