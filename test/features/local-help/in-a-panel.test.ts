import {expect} from 'chai';
import type {SignpostPanel} from '../../../src/elements/panel/signpost-panel.js';
import {fixture, folded, Page, shadow, text, until, warnings} from '../../support/page.js';

const TEAM = `<signpost-local need="other" name="Wijkteam West" phone="030 123 45 67"
  href="https://wijkteam.example/" hours="Mo-Fr 09:00-17:00">Denkt met u mee.</signpost-local>`;

const cards = (host: Element, need = 'other') => [
  ...shadow(host).querySelectorAll<HTMLElement>(`[data-need=${need}] .card`),
];
/** The cards of local services. */
const added = (host: Element) => [...shadow(host).querySelectorAll<HTMLElement>('[part~=local]')];
const panel = (inside: string, attributes = '') =>
  fixture<SignpostPanel>(`<signpost-panel lang="nl" ${attributes}>${inside}</signpost-panel>`);

/** The address of a file with these services. */
const fileWith = (services: unknown, more: object = {}) =>
  `data:application/json,${encodeURIComponent(JSON.stringify({services, ...more}))}`;

describe('local help from the page', () => {
  it('shows after the national services of its need, labelled with its owner’s name', async () => {
    const host = await panel(TEAM, 'owner="Gemeente Utrecht"');
    // The opening hours show last: their code loads only when a service has any.
    await until(() => folded(added(host)[0]).includes('Openingstijden'));
    const shown = cards(host).map(({dataset}) => dataset['service']);
    expect(shown).to.deep.equal(['stop-it-now', 'veilig-thuis', 'local:local-1']);
    const [team] = added(host);
    expect(folded(team))
      .to.contain('Wijkteam West')
      .and.to.contain('Toegevoegd door de eigenaar van deze website: Gemeente Utrecht')
      .and.to.contain('Denkt met u mee.')
      .and.to.contain('wijkteam.example')
      .and.to.match(/Openingstijden: ma–vr 0?9:00–17:00/);
    expect(team?.querySelector('.phone')?.getAttribute('href')).to.equal('tel:+31301234567');
  });

  it('is labelled with the host name if no owner is given', async () => {
    const host = await panel(TEAM);
    await until(() => added(host).length);
    expect(folded(added(host)[0])).to.contain(`website: ${location.hostname}`);
  });

  it('reads the phone number and website from links inside it', async () => {
    const host = await panel(
      `<signpost-local need="other" name="Wijkteam">Denkt mee. <a href="tel:+31301234567">030 123 45 67</a>
       <a href="https://wijkteam.example/">wijkteam.example</a></signpost-local>`
    );
    await until(() => added(host).length);
    const [team] = added(host);
    expect(team?.querySelector('.phone')?.getAttribute('href')).to.equal('tel:+31301234567');
    expect(folded(team)).to.contain('Denkt mee.').and.to.contain('wijkteam.example');
    // The number as in the link's text, not as in its address.
    expect(folded(team?.querySelector('.phone bdi'))).to.equal('030 123 45 67');
  });

  it('shows the number of a `tel:` link whose text is not a number', async () => {
    const host = await panel(
      '<signpost-local need="other" name="Wijkteam">Denkt mee. <a href="tel:+31301234567">Bel ons</a></signpost-local>'
    );
    await until(() => added(host).length);
    expect(folded(added(host)[0]!.querySelector('.phone bdi'))).to.equal('+31301234567');
  });

  it('does not wait for the local help file', async () => {
    const page = await Page.open({
      html: `<signpost-panel lang="nl" local="/never.json">${TEAM}</signpost-panel>`,
    });
    // A server that never answers.
    page.window.fetch = () => new Promise(() => {});
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/signpost.js';
    page.document.head.append(script);
    const host = await page.element();
    await until(() => added(host).length);
    expect(folded(added(host)[0])).to.contain('Wijkteam West');
    page.close();
  });

  it('shows its own text and link without JavaScript', async () => {
    const page = await Page.open(
      {html: `<signpost-panel>${TEAM}<a href="tel:+31301234567">Bel</a></signpost-panel>`},
      {scripts: false}
    );
    const team = page.document.querySelector('signpost-local')!;
    expect(team.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(folded(team)).to.equal('Denkt met u mee.');
    page.close();
  });

  it('updates when elements are added, changed or removed', async () => {
    const host = await panel('');
    host.innerHTML = TEAM;
    await until(() => added(host).length === 1);
    host.querySelector('signpost-local')!.setAttribute('name', 'Wijkteam Oost');
    await until(() => folded(added(host)[0]).includes('Wijkteam Oost'));
    host.querySelector('signpost-local')!.textContent = 'Luistert naar u.';
    await until(() => folded(added(host)[0]).includes('Luistert naar u.'));
    host.insertAdjacentHTML('beforeend', TEAM.replace('need="other"', 'need="victim"'));
    await until(() => added(host).length === 2);
    host.replaceChildren();
    await until(() => added(host).length === 0);
  });

  it('is not affected by the host page’s styles', async () => {
    const host = await panel(TEAM);
    await until(() => added(host).length);
    const style = document.createElement('style');
    style.textContent = '* {display: none !important}';
    host.append(style);
    const {display} = getComputedStyle(added(host)[0]!);
    style.remove();
    expect(display).to.equal('block');
  });

  it('never changes the national services', async () => {
    const before = await panel('');
    const nationalCards = (element: Element) =>
      [...shadow(element).querySelectorAll('.card:not([part~=local])')].map(folded);
    const expected = nationalCards(before);
    const host = await panel(
      TEAM + TEAM.replace('name="Wijkteam West"', 'id="stop-it-now" name="Stop it Now"')
    );
    await until(() => added(host).length === 2);
    // Without the sources: they load with the texts that local help needs.
    const shown = nationalCards(host).map((card) => card.replace(/ Deze gegevens.*/, ''));
    expect(shown).to.deep.equal(expected);
  });

  const refused: [why: string, attributes: string, message: RegExp][] = [
    ['the emergency number', 'phone="112"', /"112" is the number of a national line/],
    ['a national number', 'phone="0800 - 2000"', /is the number of a national line/],
    ['a script URL', 'href="javascript:alert(1)"', /"javascript:alert\(1\)" is not a link/],
    ['an unknown need', 'phone="030 1234567" need="danger"', /"danger" is not a need/],
  ];
  for (const [why, attributes, message] of refused) {
    it(`with ${why} is left out, with one warning`, async () => {
      let host!: Element;
      const seen = await warnings(async (warned) => {
        const needed = attributes.includes('need=') ? '' : 'need="other"';
        host = await panel(
          `<signpost-local ${needed} name="Fout" ${attributes}>Tekst.</signpost-local>${TEAM}`
        );
        await until(() => added(host).length && warned.length);
      });
      expect(added(host)).to.have.length(1);
      expect(text(host)).to.not.contain('Fout');
      expect(seen).to.have.length(1);
      expect(seen[0])
        .to.match(message)
        .and.to.match(/^<signpost-panel> local help, services\.0/);
    });
  }

  it('fires `signpost-contact` with its own id', async () => {
    const host = await panel(TEAM.replace('need=', 'id="west" need='));
    await until(() => added(host).length);
    let service = '';
    host.addEventListener('signpost-contact', (event) => {
      ({service} = event);
    });
    const link = added(host)[0]!.querySelector<HTMLElement>('.phone')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    expect(service).to.equal('local:west');
  });

  it('loads nothing on a page without local help', async () => {
    const page = await Page.open({
      html: '<signpost-panel lang="nl"></signpost-panel><script type="module" src="/dist/signpost.js"></script>',
    });
    await page.element();
    const requested = page.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(
      requested.filter((name) => /local-help|more\.js|opening-hours\.js/.test(name))
    ).to.deep.equal([]);
    page.close();
  });

  it('loads neither what reads a file nor the messages where nothing is wrong', async () => {
    const page = await Page.open({
      html: `<signpost-panel lang="nl">${TEAM}</signpost-panel><script type="module" src="/dist/signpost.js"></script>`,
    });
    const host = await page.element();
    await until(() => added(host).length);
    const requested = page.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(
      requested.filter((name) => /local-help-file\.js|problem-messages\.js/.test(name))
    ).to.deep.equal([]);
    page.close();
  });
});

describe('local help from a file', () => {
  const team = {id: 'west', need: ['other'], name: 'Wijkteam', phone: '030 123 45 67'};

  it('shows in the panel’s language, or in Dutch marked as Dutch', async () => {
    const address = fileWith([{...team, text: {nl: 'Denkt mee.', en: 'Thinks along.'}}], {
      owner: {nl: 'Gemeente Utrecht', en: 'City of Utrecht'},
    });
    const host = await panel('', `local="${address}"`);
    await until(() => added(host).length);
    expect(folded(added(host)[0]))
      .to.contain('Denkt mee.')
      .and.to.contain('Gemeente Utrecht');
    host.lang = 'en';
    await until(() => folded(added(host)[0]).includes('Thinks along.'));
    expect(folded(added(host)[0])).to.contain('City of Utrecht');
    host.lang = 'ar';
    await until(() => folded(added(host)[0]).includes('Denkt mee.'));
    expect(added(host)[0]!.querySelector('p[lang=nl]')).to.not.equal(null);
  });

  for (const [what, address] of [
    ['does not exist', '/nowhere.json'],
    ['is not JSON', 'data:application/json,{'],
    ['has an invalid address', 'http://[/'],
  ] as const) {
    it(`that ${what} gives one warning, and leaves the national helplines alone`, async () => {
      let host!: Element;
      const seen = await warnings(async (warned) => {
        host = await panel('', `local="${address}"`);
        await until(() => warned.length);
      });
      expect(seen).to.have.length(1);
      expect(seen[0]).to.contain('<signpost-panel> local="').and.to.contain('be read');
      expect(cards(host).map(({dataset}) => dataset['service'])).to.deep.equal([
        'stop-it-now',
        'veilig-thuis',
      ]);
    });
  }

  it('is loaded once for several panels', async () => {
    const page = await Page.open({
      html: `<signpost-panel lang="nl" local="/demo/local-help.json"></signpost-panel>
        <signpost-panel lang="ar" local="/demo/local-help.json"></signpost-panel>
        <script type="module" src="/dist/signpost.js"></script>`,
    });
    const panels = [
      await page.element('signpost-panel', 0),
      await page.element('signpost-panel', 1),
    ];
    await until(() => panels.every((element) => added(element).length));
    const requested = page.window.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith('local-help.json'));
    expect(requested).to.have.length(1);
    page.close();
  });
});
