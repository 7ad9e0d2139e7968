import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {numbersOf, servicesByNeed, servicesWith} from '../../content/facts.js';
import {fixture, folded, shadow, text, until, warnings} from '../../support/page.js';

const needs = (host: Element) => [...shadow(host).querySelectorAll<HTMLDetailsElement>('.need')];
const need = (host: Element, id: string) =>
  shadow(host).querySelector<HTMLDetailsElement>(`[data-need="${id}"]`)!;
const cards = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.card')];
const ids = (root: ParentNode) => cards(root).map(({dataset}) => dataset['service']);
const order = (host: Element) => needs(host).map(({dataset}) => dataset['need']);

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
      'Helpwanted · chat De Kindertelefoon · 0800-0432 · chat',
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
      'Het is niet uw schuld: betaal niet en doe niet wat de ander eist.'
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
    const anonymous = Object.values(servicesByNeed)
      .flat()
      .filter((service) => servicesWith('anonymous').includes(service));
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
    expect(folded(check)).to.contain('Controleer het op stopitnow.org.uk');
    expect(check?.querySelector('a')?.href).to.equal('https://stopitnow.org.uk/helpline');
  });

  it('list the sources and their dates in a disclosure', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const about = cards(shadow(host))[0]!.querySelector<HTMLDetailsElement>('.about')!;
    expect(folded(about)).to.equal('Over deze gegevens: Stop it Now');
    about.open = true;
    await until(() => folded(about).includes('gelezen bij'));
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

describe('need', () => {
  it('puts some needs first, and keeps the others behind them', async () => {
    const host = await fixture(
      '<signpost-helplines lang="nl" need="victim self"></signpost-helplines>'
    );
    expect(order(host)).to.deep.equal(['victim', 'self', 'other', 'report', 'despair']);
    expect(needs(host).some(({open}) => open)).to.equal(false);
    // A need shows all its services, in the order of the content.
    expect(ids(need(host, 'victim'))).to.deep.equal(servicesByNeed['victim']);
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
    expect(order(host)).to.deep.equal(Object.keys(directory));
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

describe('a link to a service', () => {
  const goes: [need: string, selector: string, service: string, channel: string][] = [
    ['self', '.phone', 'stop-it-now', 'phone'],
    ['self', '[data-channel=chat]', 'stop-it-now', 'chat'],
    ['report', '.form', 'meldpunt-kinderporno', 'form'],
    ['report', '[data-service=police] [data-channel=website]', 'police', 'website'],
  ];
  for (const [id, selector, service, channel] of goes) {
    it(`by ${channel} fires \`signpost-contact\` with the service and the channel only`, async () => {
      const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
      const heard: Event[] = [];
      const listen = (event: Event) => heard.push(event);
      document.addEventListener('signpost-contact', listen);
      const link = need(host, id).querySelector<HTMLElement>(selector)!;
      link.addEventListener('click', (event) => {
        event.preventDefault();
      });
      link.click();
      document.removeEventListener('signpost-contact', listen);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.include({service, channel});
      expect(Object.keys(heard[0]!).filter((key) => key !== 'isTrusted')).to.have.members([
        'service',
        'channel',
      ]);
    });
  }
});

describe('the copy button', () => {
  it('copies the number as written, and announces it once [wcag 4.1.3]', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const button = shadow(host).querySelector<HTMLElement>('.copy')!;
    const copied: string[] = [];
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    try {
      const status = button.nextElementSibling!;
      expect([status.getAttribute('role'), folded(status)]).to.deep.equal(['status', '']);
      button.click();
      await until(() => folded(status));
      expect(folded(status)).to.equal('Nummer gekopieerd');
      expect(copied).to.deep.equal(['0800 266 64 36']);
    } finally {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        configurable: true,
        value: original,
      });
    }
  });

  it('has the number in its name [wcag 2.5.3]', async () => {
    const host = await fixture('<signpost-helplines lang="nl"></signpost-helplines>');
    const names = [...shadow(host).querySelectorAll('.copy')].map((button) => button.ariaLabel);
    expect(names[0]).to.equal('Kopieer nummer: 0800 266 64 36');
  });
});
