import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {numbersOf, servicesByNeed, servicesWith} from '../../content/facts.js';
import {fixture, folded, shadow, text, until} from '../../support/page.js';
import {cards, need, needs, order} from './rendered.js';

const {danger: _, ...needsAfterDanger} = servicesByNeed;

/** What each need of the Netherlands shows: its services and their numbers. */
const directory = Object.fromEntries(
  Object.entries(needsAfterDanger).map(([need, services]) => [
    need,
    services.map((service) => [service, numbersOf(service)]),
  ])
);

describe('the helplines', () => {
  for (const {tag} of offeredLanguages) {
    for (const element of ['signpost-panel', 'signpost-helplines']) {
      it(`show every service and number by need, in <${element} lang="${tag}">`, async () => {
        const host = await fixture(`<${element} lang="${tag}"></${element}>`);
        const shown = needs(host).map((need) => [
          need.dataset['need'],
          cards(need).map((card) => [
            card.dataset['service'],
            [...card.querySelectorAll('.phone bdi')].map(folded).join(', '),
          ]),
        ]);
        expect(Object.fromEntries(shown)).to.deep.equal(directory);
        expect(order(host)).to.deep.equal(Object.keys(directory));
        for (const need of needs(host)) {
          expect(folded(need.querySelector('summary'))).to.have.length.greaterThan(5);
        }
      });
    }
  }

  it('begin with the emergency number, outside any disclosure', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const [first] = shadow(host).querySelectorAll<HTMLElement>('.phone');
    expect(first?.getAttribute('href')).to.equal('tel:112');
    expect(first?.closest('details') === null).to.equal(true);
    expect(first!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('start closed, each need with a service, and a number, in view', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    expect(needs(host).map(({open}) => open)).to.deep.equal([false, false, false, false, false]);
    expect(needs(host).map((need) => folded(need.querySelector('.brief')))).to.deep.equal([
      'Stop it Now · 0800 266 64 36 · chat',
      'Stop it Now · 0800 266 64 36 · chat',
      'Helpwanted · chat De Kindertelefoon · 0800-0432',
      'Meldpunt Kinderporno · meldformulier Politie · 0900-8844',
      '113 Zelfmoordpreventie · 113 · chat',
    ]);
  });

  it('say what to do first, three sentences at most, before the services', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    for (const need of needs(host)) {
      const steps = need.querySelector('.steps')!;
      expect(folded(steps.firstElementChild)).to.equal('Eerst dit');
      expect(steps.querySelectorAll('li')).to.have.length(3);
      const before = steps.compareDocumentPosition(need.querySelector('.card')!);
      expect(before & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    }
    expect(folded(need(host, 'victim').querySelector('li'))).to.equal(
      'Het is niet uw schuld. Betaal niet en doe niet wat de ander eist.'
    );
  });

  it('say in a language that the lines may not speak so, before the first number', async () => {
    const host = await fixture('<signpost-helplines lang="pl"></signpost-helplines>');
    const note = 'po niderlandzku lub po angielsku';
    expect(text(host).indexOf(note)).to.be.within(0, text(host).indexOf('112'));
    host.setAttribute('lang', 'en');
    await host.updateComplete;
    expect(text(host).indexOf('Dutch or English')).to.be.above(text(host).indexOf('0800-7000'));
  });

  it('open and close a need by keyboard [wcag 2.1.1, 2.1.2, 2.1.3, 2.4.3]', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const victim = need(host, 'victim');
    victim.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(victim.open).to.equal(true);
    await sendKeys({press: ' '});
    expect(victim.open).to.equal(false);
  });

  it('keep what the visitor opened or closed when the language changes', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    need(host, 'report').open = true;
    host.setAttribute('lang', 'en');
    await host.updateComplete;
    expect(need(host, 'self').open).to.equal(false);
    expect(need(host, 'report').open).to.equal(true);
  });

  it('show numbers left to right in Arabic', async () => {
    const host = await fixture('<signpost-helplines lang="ar"></signpost-helplines>');
    expect(shadow(host).querySelector('.root')?.getAttribute('dir')).to.equal('rtl');
    for (const number of shadow(host).querySelectorAll('.phone bdi')) {
      expect(getComputedStyle(number).direction).to.equal('ltr');
    }
  });

  it('explain anonymity before any link to the service', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const said = cards(shadow(host)).filter((card) => card.querySelector('.anonymity'));
    // These two promise nothing by that name, and say what happens with what you tell them.
    const saying = [...servicesWith('anonymous'), 'police', 'meld-misdaad-anoniem'];
    const anonymous = Object.values(servicesByNeed)
      .flat()
      .filter((service) => saying.includes(service));
    expect(said.map(({dataset}) => dataset['service'])).to.deep.equal(anonymous);
    for (const card of said) {
      const before = card
        .querySelector('.anonymity')!
        .compareDocumentPosition(card.querySelector('a')!);
      expect(before & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    }
  });

  it('say once, below the services, that nobody has dialled the numbers', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    expect(text(host).split('Niemand heeft ze nog gebeld')).to.have.length(2);
    expect(text(host)).to.contain('Laatst gelezen: november 2026.');
    // Only this number rests on an undated page of the service alone.
    const doubted = cards(shadow(host)).filter((card) => card.querySelector('.muted'));
    expect(doubted.map(({dataset}) => dataset['service'])).to.deep.equal(['helpwanted']);
  });

  it('ask to check a number that may be out of date, with a link to the website', async () => {
    const host = await fixture('<signpost-helplines lang="nl" region="IE"></signpost-helplines>');
    const check = shadow(host).querySelector('[data-service=stop-it-now-ie] .muted');
    expect(folded(check)).to.contain('Kijk op stopitnow.org.uk');
    expect(check?.querySelector('a')?.href).to.equal('https://stopitnow.org.uk/helpline');
  });

  it('list the sources and their dates in a disclosure', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const about = cards(shadow(host))[0]!.querySelector<HTMLDetailsElement>('.about')!;
    expect(folded(about)).to.equal('Over deze gegevens: Stop it Now');
    about.open = true;
    await until(() => folded(about).includes('Deze gegevens komen van'));
    expect(folded(about))
      .to.contain('ecsa.lucyfaithfull.org')
      .and.to.contain('nhnieuws.nl (december 2023)')
      .and.to.contain('offlimits.nl (11 juni 2024)');
  });

  it('have targets of at least 44 px', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    for (const need of needs(host)) need.open = true;
    for (const target of shadow(host).querySelectorAll('.phone, .site, summary')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), folded(target)).to.be.at.least(44);
    }
  });

  it('send no referrer to the websites they link to', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    const links = [...shadow(host).querySelectorAll('a[href^="http"]')];
    expect(links).to.not.have.length(0);
    for (const link of links) {
      expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
    }
  });
});
