import {expect} from 'chai';
import {fault, folded, Page, shadow, text, until} from '../support/page.js';

const STOP_IT_NOW = '0800 266 64 36';
const LIGHT_DOM = `<p>Bel Stop it Now: <a href="tel:+318002666436">${STOP_IT_NOW}</a></p>`;
const script = (path = '/dist') => `<script type="module" src="${path}/signpost.js"></script>`;

/** Whether the visitor can see a text: in the shadow root, or in the light DOM its slot shows. */
function sees(host: Element, words: string): boolean {
  const root = host.shadowRoot;
  const seen = !root || root.querySelector('slot') ? host : root.querySelector('.root');
  return (seen?.textContent ?? '').includes(words) && host.getBoundingClientRect().height > 0;
}

describe('the script', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('upgrades elements before it, after it and added later', async () => {
    page = await Page.open({
      html: `<signpost-panel></signpost-panel>${script()}<signpost-figures></signpost-figures>`,
    });
    expect(text(await page.element())).to.contain(STOP_IT_NOW);
    expect(shadow(await page.element('signpost-figures')).querySelector('table')).to.not.equal(
      null
    );
    page.document.body.append(page.document.createElement('signpost-helplines'));
    expect(text(await page.element('signpost-helplines'))).to.contain(STOP_IT_NOW);
  });

  it('upgrades an element that is moved while its language loads', async () => {
    const path = fault('nl=hold');
    page = await Page.open({html: `<signpost-panel></signpost-panel><div></div>${script(path)}`});
    await page.window.customElements.whenDefined('signpost-panel');
    const panel = page.document.querySelector('signpost-panel')!;
    page.document.querySelector('div')!.append(panel);
    await fetch(`${path}/release`);
    await panel.updateComplete;
    expect(text(panel)).to.contain('Is er nu iemand in gevaar?');
  });

  it('may be loaded twice on a page without a warning', async () => {
    page = await Page.open({html: `<signpost-panel></signpost-panel>${script()}`});
    await page.element();
    const first = page.window.customElements.get('signpost-panel');
    const seen = recordWarnings(page);
    await addScript(page, `${fault('none=404')}/signpost.js`);
    expect(page.window.customElements.get('signpost-panel')).to.equal(first);
    expect(seen).to.deep.equal([]);
  });

  it('keeps the elements of another version, with a warning', async () => {
    page = await Page.open({html: '<signpost-panel></signpost-panel>'});
    const {window} = page;
    class Other extends window.HTMLElement {
      static readonly version = '0.0.1';
    }
    window.customElements.define('signpost-panel', Other);
    const seen = recordWarnings(page);
    await addScript(page, '/dist/signpost.js');
    expect(seen).to.have.length(1);
    expect(seen[0]).to.match(/<signpost-panel> is already defined, by version 0\.0\.1/);
    expect(window.customElements.get('signpost-figures')).to.equal(undefined);
  });

  it('requests its own files and one language only, and stores nothing [wcag 2.2.6]', async () => {
    page = await Page.open({html: `<signpost-panel lang="ar"></signpost-panel>${script()}`});
    await page.element();
    const own = () =>
      page.window.performance
        .getEntriesByType('resource')
        .map(({name}) => new URL(name).pathname)
        // Without the text of the language offer, which depends on the browser's languages.
        .filter((name) => !name.endsWith('.offer.js'))
        .sort();
    // The first is for the links of a panel in a frame, as the test has it.
    const expected = ['/dist/framed-links.js', '/dist/locales/ar.js', '/dist/signpost.js'];
    await until(() => own().length >= expected.length);
    expect(own()).to.deep.equal(expected);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });

  it('contains no text of other languages and no notes for translators', async () => {
    page = await Page.open({html: ''});
    const files = await Promise.all(
      ['signpost.js', 'locales/ar.js'].map(async (file) => (await fetch(`/dist/${file}`)).text())
    );
    for (const file of files) {
      expect(file).to.not.match(/luisterend oor|listening ear|two sentences at most/);
    }
  });
});

describe('the fallback inside the tag', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('stays if the script fails to load', async () => {
    page = await Page.open({
      html: `<signpost-panel>${LIGHT_DOM}</signpost-panel>${script('/nowhere')}`,
    });
    expect(sees(page.document.querySelector('signpost-panel')!, STOP_IT_NOW)).to.equal(true);
  });

  it('stays without JavaScript', async () => {
    page = await Page.open(
      {html: `<signpost-panel>${LIGHT_DOM}</signpost-panel>${script()}`},
      {scripts: false}
    );
    const panel = page.document.querySelector('signpost-panel')!;
    expect(panel.shadowRoot === null).to.equal(true);
    expect(sees(panel, STOP_IT_NOW)).to.equal(true);
  });

  it('shows only until the language has loaded', async () => {
    const path = fault('nl=hold');
    page = await Page.open({html: `<signpost-panel>${LIGHT_DOM}</signpost-panel>${script(path)}`});
    await page.window.customElements.whenDefined('signpost-panel');
    const panel = page.document.querySelector('signpost-panel')!;
    await until(() => panel.shadowRoot?.querySelector('slot'));
    expect(panel.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    await fetch(`${path}/release`);
    await panel.updateComplete;
    expect(panel.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
    expect(text(panel)).to.contain('Is er nu iemand in gevaar?');
  });
});

describe('a locale module', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('that loads slowly leaves names and numbers visible', async () => {
    const path = fault('ar=hold');
    page = await Page.open({html: `<signpost-panel lang="ar"></signpost-panel>${script(path)}`});
    await page.window.customElements.whenDefined('signpost-panel');
    const panel = page.document.querySelector('signpost-panel')!;
    await until(() => panel.shadowRoot?.querySelector('.phone'));
    for (const words of ['Stop it Now', STOP_IT_NOW, 'Veilig Thuis', '0800-2000', '112']) {
      expect(sees(panel, words), words).to.equal(true);
    }
    await fetch(`${path}/release`);
    await panel.updateComplete;
    expect(shadow(panel).querySelector<HTMLElement>('.root')!.lang).to.equal('ar');
  });

  for (const failure of ['404', 'abort']) {
    it(`that fails to load (${failure}) is replaced by Dutch, marked as Dutch, with a notice [wcag 4.1.3]`, async () => {
      page = await Page.open({
        html: `<signpost-panel lang="ar">${LIGHT_DOM}</signpost-panel>${script(fault(`ar=${failure}`))}`,
      });
      const panel = await page.element();
      const root = shadow(panel).querySelector<HTMLElement>('.root')!;
      expect([root.lang, root.dir]).to.deep.equal(['nl', 'ltr']);
      expect(shadow(panel).querySelector('[role=status]')?.textContent).to.contain('العربية');
      expect(text(panel)).to.contain(STOP_IT_NOW);
    });
  }

  it('that fails to load together with Dutch leaves names, numbers and websites', async () => {
    page = await Page.open({
      html: `<signpost-panel lang="ar"></signpost-panel>${script(fault('ar=404,nl=abort'))}`,
    });
    const panel = await page.element();
    for (const words of ['Stop it Now', STOP_IT_NOW, 'stopitnow.nl', '0800-2000', '112']) {
      expect(sees(panel, words), words).to.equal(true);
    }
  });

  it('that fails to load over an English panel, as does Dutch, leaves that, with a notice', async () => {
    page = await Page.open({
      html: `<signpost-panel lang="en"></signpost-panel>${script(fault('tr=404,nl=404'))}`,
    });
    const panel = await page.element();
    shadow(panel).querySelector<HTMLElement>('.picker button[lang=tr]')!.click();
    const notice = () => folded(shadow(panel).querySelector('[role=status]'));
    await until(notice);
    expect(notice()).to.equal('The text could not be loaded in this language: Türkçe.');
    expect(shadow(panel).querySelector<HTMLElement>('.root')!.lang).to.equal('en');
  });

  it('that failed to load shows by itself when it has loaded after all', async () => {
    page = await Page.open({
      html: `<signpost-panel lang="ar"></signpost-panel>${script(fault('ar=once'))}`,
    });
    const panel = await page.element();
    const shown = () => shadow(panel).querySelector<HTMLElement>('.root')!.lang;
    expect(shown()).to.equal('nl');
    await until(() => shown() === 'ar');
    expect(folded(shadow(panel).querySelector('[role=status]'))).to.equal('');
  });

  it('that failed once is loaded again at the next change of language', async () => {
    page = await Page.open({
      html: `<signpost-panel lang="ar"></signpost-panel>${script(fault('ar=once'))}`,
    });
    const panel = await page.element();
    const shown = () => shadow(panel).querySelector<HTMLElement>('.root')!.lang;
    expect(shown()).to.equal('nl');
    panel.lang = 'en';
    await until(() => shown() === 'en');
    panel.lang = 'ar';
    await until(() => shown() === 'ar');
    expect(shadow(panel).querySelector('[role=status]')?.textContent.trim()).to.equal('');
  });

  it('of another version in a cache is requested again', async () => {
    page = await Page.open({
      html: `<signpost-panel lang="en"></signpost-panel>${script(fault('en=stale'))}`,
    });
    expect(text(await page.element())).to.contain('Help');
  });

  it('that loads after a later choice does not undo that choice', async () => {
    const path = fault('ar=hold');
    page = await Page.open({html: `<signpost-panel lang="nl"></signpost-panel>${script(path)}`});
    const panel = await page.element();
    const shown = () => shadow(panel).querySelector<HTMLElement>('.root')!.lang;
    panel.lang = 'ar';
    panel.lang = 'en';
    await until(() => shown() === 'en');
    await fetch(`${path}/release`);
    await panel.updateComplete;
    expect(shown()).to.equal('en');
  });
});

function recordWarnings(page: Page): string[] {
  const seen: string[] = [];
  const {console} = page.window as unknown as {console: Console};
  console.warn = (message: unknown) => seen.push(String(message));
  return seen;
}

function addScript(page: Page, src: string): Promise<unknown> {
  const element = page.document.createElement('script');
  element.type = 'module';
  element.src = src;
  page.document.head.append(element);
  return new Promise((resolve) => {
    element.addEventListener('load', resolve);
  });
}
