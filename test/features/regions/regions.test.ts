import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {numbersOf, servicesByRegion} from '../../content/facts.js';
import {fault, fixture, folded, Page, shadow, text, until, warnings} from '../../support/page.js';

const services = (element: Element) => [
  ...new Set(
    [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('.card')].map(
      ({dataset}) => dataset['service']!
    )
  ),
];
const numbers = (host: Element) => [
  ...new Set([...shadow(host).querySelectorAll('section:first-of-type .phone bdi')].map(folded)),
];
const WORLD = ['troubled-desire', 'redirection', 'take-it-down-world', 'stopncii-world'];

describe('region', () => {
  for (const [region, shown] of Object.entries(servicesByRegion)) {
    const own = shown.filter((id) => id !== 'emergency-eu');
    it(`${region} shows its own helplines under each need, then the international ones`, async () => {
      const seen = await warnings(async () => {
        const host = await fixture(
          `<signpost-panel lang="nl" region="${region}"></signpost-panel>`
        );
        expect(services(host)).to.have.members([...own, ...WORLD]);
        for (const need of shadow(host).querySelectorAll('.need')) {
          const listed = services(need);
          const inOrder = [...own, ...WORLD].filter((id) => listed.includes(id));
          expect(listed).to.deep.equal(inOrder);
        }
        expect(numbers(host)).to.have.members(shown.map(numbersOf).filter(Boolean));
        for (const card of shadow(host).querySelectorAll<HTMLElement>('.card')) {
          const shownNumbers = [...card.querySelectorAll('.phone bdi')].map(folded).join(', ');
          expect(shownNumbers).to.equal(numbersOf(card.dataset['service']!));
        }
      });
      expect(seen).to.deep.equal([]);
    });
  }

  for (const [region, emergency] of [
    ['FI', true],
    ['JP', false],
  ] as const) {
    it(`${region} has no known helplines: says so, and shows the international ones`, async () => {
      const seen = await warnings(async () => {
        const host = await fixture(
          `<signpost-panel lang="nl" region="${region}"></signpost-panel>`
        );
        expect(text(host)).to.contain('Voor dit gebied is geen hulplijn bekend.');
        expect(services(host)).to.deep.equal(WORLD);
        expect(numbers(host)).to.deep.equal(emergency ? ['112'] : []);
      });
      expect(seen).to.have.length(1);
      expect(seen[0]).to.contain(`region="${region}"`).and.to.contain('NL, GB, IE');
    });
  }

  it('NL-UT shows the helplines of the Netherlands', async () => {
    const host = await fixture('<signpost-panel lang="nl" region="nl-ut"></signpost-panel>');
    expect(services(host)[0]).to.equal('stop-it-now');
  });

  for (const {tag} of offeredLanguages) {
    it(`BE is shown in ${tag}`, async () => {
      const host = await fixture(
        `<signpost-helplines lang="${tag}" region="BE"></signpost-helplines>`
      );
      const dutch = await fixture(
        '<signpost-helplines lang="nl" region="BE"></signpost-helplines>'
      );
      const open = (host: Element) => folded(shadow(host).querySelector('[data-service=seos]'));
      expect(open(host)).to.contain('0800 200 99');
      if (tag !== 'nl') expect(open(host)).to.not.equal(open(dutch));
    });
  }

  it('shows only what is known about a service', async () => {
    const host = await fixture('<signpost-panel lang="nl" region="BE"></signpost-panel>');
    const of = (id: string) => folded(shadow(host).querySelector(`[data-service=${id}]`));
    expect(of('seos')).to.contain('Talen: Frans').and.to.contain('U kunt anoniem bellen.');
    expect(of('seos')).to.contain('Gratis');
    expect(of('stop-it-now-be'))
      .to.contain('Chat stopitnow.be')
      .and.to.not.match(/Dag en nacht|tolken/);
    const sweden = await fixture('<signpost-panel lang="nl" region="SE"></signpost-panel>');
    const preventell = shadow(sweden).querySelector('[data-service=preventell]')!;
    expect(folded(preventell)).to.contain('Van deze dienst is alleen de naam bekend.');
    const about = preventell.querySelector<HTMLDetailsElement>('.about')!;
    about.open = true;
    await until(() =>
      folded(about).includes('Deze gegevens komen van: gov.se (januari 2020) en regeringen.se')
    );
  });

  it('names no chat where no website is known for it', async () => {
    const host = await fixture('<signpost-panel lang="nl" region="ES"></signpost-panel>');
    const anar = folded(shadow(host).querySelector('[data-service=anar]'));
    expect(anar).to.contain('900 20 20 10').and.to.not.contain('chat');
  });

  it('follows changes of the attribute', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    host.setAttribute('region', 'GB');
    await until(() => services(host)[0] === 'stop-it-now-gb');
    host.setAttribute('region', 'NL');
    await until(() => services(host)[0] === 'stop-it-now');
  });

  describe('if its helplines fail to load', () => {
    let page: Page;
    afterEach(() => {
      page.close();
    });

    it('shows the Dutch helplines, with a note that they may not work from abroad', async () => {
      const path = fault('nl.reference=404');
      page = await Page.open({
        html: `<signpost-panel lang="nl" region="BE"></signpost-panel><script type="module" src="${path}/signpost.js"></script>`,
      });
      const panel = await page.element();
      expect(numbers(panel)).to.include('0800 266 64 36');
      expect(text(panel)).to.contain('Vanuit het buitenland');
    });

    it('does not show the Dutch helplines while loading', async () => {
      const path = fault('nl.reference=hold');
      page = await Page.open({
        html: `<signpost-panel lang="nl" region="BE">Bel</signpost-panel><script type="module" src="${path}/signpost.js"></script>`,
      });
      await page.window.customElements.whenDefined('signpost-panel');
      const panel = page.document.querySelector('signpost-panel')!;
      await until(() => panel.shadowRoot?.querySelector('slot'));
      expect(panel.shadowRoot!.querySelector('.card') === null).to.equal(true);
      await fetch(`${path}/release`);
      await panel.updateComplete;
      expect(services(panel)).to.include('seos');
    });
  });
});

describe('opening hours', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('say whether it is open now, and update without an announcement [wcag 2.2.2, 2.2.4]', async () => {
    page = await Page.open({html: '<signpost-panel lang="nl" region="BE-BRU"></signpost-panel>'});
    // Without voices to look for, the clock's is the only timer of more than a second. The test fires it.
    Object.defineProperty(page.window, 'speechSynthesis', {value: undefined});
    const timers = new Map<number, () => void>();
    let last = 0;
    Object.assign(page.window, {
      setTimeout: (callback: () => void, delay = 0) => {
        if (delay <= 1000) return setTimeout(callback, delay);
        timers.set(++last, callback);
        return last;
      },
      clearTimeout: (id: number) => timers.delete(id),
    });
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/signpost.js';
    page.document.head.append(script);
    const panel = (await page.element()) as unknown as HTMLElementTagNameMap['signpost-panel'];
    const said = () => folded(shadow(panel).querySelector('[data-service=stop-it-now-brussels]'));
    // A Monday, 13:45 in Brussels.
    panel.now = () => new Date('2026-11-23T12:45:00Z');
    panel.requestUpdate();
    await until(() => said().includes('Nu gesloten'));
    expect(said()).to.match(/Nu gesloten\. Weer open: 14:00/);
    expect(said()).to.match(/Openingstijden: ma 14:00–16:00; wo 17:00–19:00; vr 10:00–12:00/);
    panel.now = () => new Date('2026-11-23T13:00:00Z');
    const due = [...timers.values()];
    timers.clear();
    for (const callback of due) callback();
    await until(() => said().includes('Nu open'));
    expect(said()).to.match(/Nu open tot 16:00/);
    const hours = shadow(panel).querySelector('[data-service=stop-it-now-brussels] b')!;
    expect(hours.closest('[role=status], [aria-live]') === null).to.equal(true);
    expect(timers.size).to.equal(1);
  });
});
