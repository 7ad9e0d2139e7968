import {expect} from 'chai';
import {editions} from '../../support/editions.js';
import {button} from '../../support/exit.js';
import {fault, fixture, folded, Page, shadow, text, until, warnings} from '../../support/page.js';
const OWN = '<a href="https://own.example/" rel="noreferrer">Weg hier</a>';
const WEATHER = 'https://www.knmi.nl/';

/** Waits for the button of the exit. */
async function exit(attributes: string, inside = '') {
  const host = await fixture(`<signpost-exit lang="nl" ${attributes}>${inside}</signpost-exit>`);
  await until(() => button(host));
  return host;
}

describe('signpost-exit', () => {
  it('is a link that sends no referrer', async () => {
    const link = button(await exit(''))!;
    expect([link.localName, link.rel, link.referrerPolicy, link.target]).to.deep.equal([
      'a',
      'noreferrer',
      'no-referrer',
      '_top',
    ]);
    expect(folded(link)).to.equal('Verlaat deze pagina');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('says that the browser may keep a record', async () => {
    expect(folded(shadow(await exit('')).querySelector('.muted'))).to.equal(
      'U kunt ook drie keer op Shift drukken. Uw browser kan bewaren dat u hier bent geweest.'
    );
  });

  it('has a text in plain language', async () => {
    const host = await exit('reading="plain"');
    expect(folded(shadow(host).querySelector('.muted'))).to.contain(
      'Misschien onthoudt uw browser'
    );
  });

  const destinations: [name: string, attributes: string, inside: string, leadsTo: string][] = [
    ['the weather', '', '', WEATHER],
    [
      'the address in its attribute',
      'href="https://nu.example/x?y=1"',
      OWN,
      'https://nu.example/x?y=1',
    ],
    ['the address of the page’s own link', '', OWN, 'https://own.example/'],
    [
      'the weather if that link has no usable address',
      '',
      '<a href="javascript:0">Weg</a>',
      WEATHER,
    ],
  ];
  for (const [name, attributes, inside, leadsTo] of destinations) {
    it(`leads to ${name}`, async () => {
      const seen = await warnings(async () => {
        expect(button(await exit(attributes, inside))!.href).to.equal(leadsTo);
      });
      expect(seen).to.deep.equal([]);
    });
  }

  for (const href of ['/weer', 'www.knmi.nl', 'javascript:alert(1)', 'data:text/html,x', '']) {
    it(`leads to the weather for href="${href}", and warns once`, async () => {
      const seen = await warnings(async () => {
        const host = await exit(`href="${href}"`, OWN);
        expect(button(host)!.href).to.equal(WEATHER);
        host.requestUpdate();
        await host.updateComplete;
      });
      expect(seen).to.have.length(1);
      expect(seen[0]).to.contain(`<signpost-exit> href="${href}"`).and.to.contain('https:');
    });
  }

  it('follows its `href` property', async () => {
    const host = await exit('');
    expect(host).to.have.property('href', WEATHER);
    Object.assign(host, {href: 'https://nu.example/'});
    await host.updateComplete;
    expect(button(host)!.href).to.equal('https://nu.example/');
  });

  for (const name of editions) {
    it(`has a snippet in ${name} with the same text without a script`, async () => {
      const html = await (await fetch(`/dist/html/${name}.exit.html`)).text();
      const page = await Page.open({html}, {scripts: false});
      const prerendered = page.document.querySelector('signpost-exit')!;
      const link = button(prerendered)!;
      expect([link.href, link.rel]).to.deep.equal([WEATHER, 'noreferrer']);
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      const words = text(prerendered);
      // Where a CMS removes the template, the link inside is what shows.
      const own = prerendered.querySelector<HTMLAnchorElement>('a')!;
      expect([own.href, own.rel, folded(own)]).to.deep.equal([WEATHER, 'noreferrer', folded(link)]);
      page.close();
      const host = await fixture(html);
      await until(() => button(host));
      expect(text(host)).to.equal(words);
    });
  }

  /** Whether a part is visible, without and with a media query of the styles applied. */
  async function shows(selector: string, mediaText: string) {
    const root = shadow(await exit(''));
    const isShown = () => root.querySelector<HTMLElement>(selector)!.offsetHeight > 0;
    const before = isShown();
    // The last sheet is the exit's own.
    const mediaRule = [...root.adoptedStyleSheets.at(-1)!.cssRules].find(
      (rule): rule is CSSMediaRule =>
        rule instanceof CSSMediaRule && rule.media.mediaText === mediaText
    )!;
    mediaRule.media.mediaText = 'all';
    const after = isShown();
    mediaRule.media.mediaText = mediaText;
    return [before, after];
  }

  it('is not printed', async () => {
    expect(await shows('.root', 'print')).to.deep.equal([true, false]);
  });

  it('mentions Shift, except on a device with touch only', async () => {
    const touch = '(any-hover: none) and (any-pointer: coarse)';
    if (!matchMedia(touch).matches) {
      expect(await shows('.shift', touch)).to.deep.equal([true, false]);
    }
  });
});

describe('the page’s own link in an exit', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const open = async (html: string, path = '/dist') => {
    page = await Page.open({
      html: `${html}<script type="module" src="${path}/signpost.js"></script>`,
    });
    await page.window.customElements.whenDefined('signpost-exit');
    return page.document.querySelector('signpost-exit')!;
  };
  const isShown = () =>
    page.document.querySelector('signpost-exit a')!.getBoundingClientRect().height > 0;

  it('shows until the button is rendered', async () => {
    const path = fault('nl.more=hold');
    const host = await open(`<signpost-exit lang="nl">${OWN}</signpost-exit>`, path);
    await until(() => host.shadowRoot!.querySelector('slot'));
    expect(isShown()).to.equal(true);
    await fetch(`${path}/release`);
    await until(() => button(host));
    expect(isShown()).to.equal(false);
  });

  for (const faults of ['nl=404', 'nl.more=404', 'nl=abort,nl.more=abort']) {
    it(`keeps showing if the text fails to load (${faults}), without a phone number`, async () => {
      const path = fault(faults);
      const host = await open(`<signpost-exit lang="nl">${OWN}</signpost-exit>`, path);
      await host.updateComplete;
      expect(isShown()).to.equal(true);
      expect(button(host)).to.equal(undefined);
      expect(shadow(host).querySelector('.phone') === null).to.equal(true);
    });
  }

  it('is one of ours if the page has none and the button’s code fails to load', async () => {
    const host = await open('<signpost-exit lang="nl"></signpost-exit>', fault('exit=404'));
    await until(() => folded(shadow(host).querySelector('slot a')) === 'Verlaat deze pagina');
    const link = shadow(host).querySelector<HTMLAnchorElement>('slot a')!;
    expect(link.href).to.equal('https://www.knmi.nl/');
    expect(link.checkVisibility()).to.equal(true);
  });

  it('gives way to the button once its code has loaded after a failure', async () => {
    const host = await open('<signpost-exit lang="nl"></signpost-exit>', fault('exit=once'));
    await until(() => button(host));
    expect(shadow(host).querySelector('slot a')).to.equal(null);
  });

  it('is one of ours, by its address, if no text loads either', async () => {
    const host = await open(
      '<signpost-exit lang="nl"></signpost-exit>',
      fault('exit=404,nl.more=404')
    );
    await until(() => folded(shadow(host).querySelector('slot a')) === 'knmi.nl');
  });

  it('keeps showing if the exit’s own chunk fails to load', async () => {
    const host = await open(`<signpost-exit lang="nl">${OWN}</signpost-exit>`, fault('exit=404'));
    await host.updateComplete;
    expect(isShown()).to.equal(true);
    expect(button(host)).to.equal(undefined);
  });
});
