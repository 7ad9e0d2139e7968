import {expect} from 'chai';
import {languages} from '../../src/language/languages.js';
import type {SignpostPanel} from '../../src/elements/panel/signpost-panel.js';
import {defineElements, fault, fixture, folded, Page, shadow, until} from '../support/page.js';
import {isChromium, misheard, nodes, overheard, spoken} from '../support/visitor.js';

const published = languages.filter(({hidden}) => !hidden);
const summary = (host: Element) => shadow(host).querySelector<HTMLElement>('.picker summary')!;
const chosen = (host: Element, tag: string) =>
  shadow(host).querySelector<HTMLElement>(`.picker button[lang="${tag}"]`)!;

/** A panel with everything open, and what loads when it is. */
async function opened(attributes: string): Promise<SignpostPanel> {
  const host = await fixture<SignpostPanel>(`<signpost-panel ${attributes}></signpost-panel>`);
  const disclosures = [...shadow(host).querySelectorAll('details')];
  for (const one of disclosures) one.open = true;
  await until(() => disclosures.every(({children}) => children.length > 1));
  // The offer's words come last, and change its name.
  const offer = shadow(host).querySelector('.offer');
  await until(() => !offer || folded(offer).includes(' '));
  return host;
}

const roles: Record<string, string> = {
  a: 'link',
  button: 'button',
  table: 'table',
  th: 'rowheader',
  td: 'cell',
  ul: 'list',
  li: 'listitem',
  // Others give it no role of ARIA's, since ARIA has none for it.
  summary: isChromium ? 'DisclosureTriangle' : '',
};

function roleOf(element: Element): string {
  return element.getAttribute('role') ?? roles[element.localName] ?? 'heading';
}

/** What the visitor sees, and those who hear it what they need besides. */
function nameOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.hidden')) hidden.before(' ');
  return element.ariaLabel ?? folded(copy.querySelector('caption') ?? copy);
}

describe('the browser’s accessibility tree', () => {
  for (const tag of ['nl', 'ar']) {
    it(`has the role and name of every control, heading and table, in ${tag} [wcag 4.1.2]`, async () => {
      const root = shadow(await opened(`lang="${tag}"`));
      const shown = [
        ...root.querySelectorAll<HTMLElement>('summary, a, button, table, h2, h3, h4, h5'),
      ].filter((one) => one.getClientRects().length);
      const expected = shown.map((one) => ({role: roleOf(one), name: nameOf(one)}));
      expect(await misheard(shown, expected)).to.deep.equal([]);
      expect(shown.length).to.be.greaterThan(80);
    });
  }

  it('has the role of every part of a table, a list and a live region', async () => {
    const root = shadow(await opened('lang="nl"'));
    const parts = [...root.querySelectorAll<HTMLElement>('th, td, li, ul, [role=status]')];
    const expected = parts.map((one) => ({role: roleOf(one)}));
    expect(await misheard(parts, expected)).to.deep.equal([]);
  });
});

/** The whole tree can be had of one engine only. */
(isChromium ? describe : () => {})('Chromium’s accessibility tree', () => {
  const NAMED = /^(heading|link|button|DisclosureTriangle|table|\w*header|cell|image|note)$/;
  for (const {tag} of published) {
    it(`has no element without a name, closed or open [lang ${tag}] [wcag 4.1.2]`, async () => {
      await fixture(`<signpost-panel lang="${tag}"></signpost-panel>`);
      const closed = nodes(await spoken('signpost-panel'));
      await opened(`lang="${tag}"`);
      const all = [...closed, ...nodes(await spoken('signpost-panel'))];
      const named = all.filter(({role}) => NAMED.test(role));
      expect(named.length).to.be.greaterThan(150);
      expect(named.filter(({name}) => !name.trim())).to.deep.equal([]);
    });
  }

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has the heading levels from ${level} down`, async () => {
      await opened(`lang="nl" heading-level="${level}"`);
      const outline = nodes(await spoken('signpost-panel')).flatMap((one) => one.level ?? []);
      const [title, help, need, service] = outline;
      const deeper = (by: number) => Math.min(6, level + by);
      expect([title, help, need, service]).to.deep.equal([level, deeper(1), deeper(2), deeper(3)]);
      expect(Math.max(...outline)).to.equal(deeper(3));
    });
  }

  it('has the states of disclosures, the switch and the language picker [wcag 4.1.2]', async () => {
    const host = await fixture<SignpostPanel>('<signpost-panel lang="nl"></signpost-panel>');
    const states = async (role: string) =>
      nodes(await spoken('signpost-panel')).flatMap((one) => (one.role === role ? one.states : []));
    const disclosures = await states('DisclosureTriangle');
    // The first need.
    expect(disclosures.filter((state) => state === 'expanded')).to.have.length(1);
    expect(disclosures.filter((state) => state === 'collapsed')).to.have.length(
      disclosures.length - 1
    );
    expect(await states('button'))
      .to.include('not pressed')
      .and.not.include('current');
    summary(host).click();
    expect((await states('button')).filter((state) => state === 'current')).to.have.length(1);
    shadow(host).querySelector<HTMLElement>('.switch')!.click();
    await until(() => shadow(host).querySelector('.switch')!.ariaPressed === 'true');
    expect(await states('button')).to.include('pressed');
  });

  it('has the language of each language’s name [wcag 3.1.2]', async () => {
    const host = await fixture('<signpost-panel lang="ar"></signpost-panel>');
    summary(host).click();
    const list = nodes(await spoken('signpost-panel')).find(({role}) => role === 'list')!;
    const voices = nodes(list).flatMap(({role, name, lang}) =>
      role === 'button' ? `${lang} ${name}` : []
    );
    expect(voices).to.deep.equal(published.map(({tag, name}) => `${tag} ${name}`));
  });
});

describe('a screen reader announces [wcag 4.1.3]', () => {
  before(defineElements);

  it('a copied number once, from a live region that was already there', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    const original = navigator.clipboard.writeText.bind(navigator.clipboard);
    Object.assign(navigator.clipboard, {writeText: () => Promise.resolve()});
    const said = await overheard(shadow(host), async () => {
      shadow(host).querySelector<HTMLElement>('.copy')!.click();
      await Promise.resolve();
    });
    Object.assign(navigator.clipboard, {writeText: original});
    expect(said).to.deep.equal(['Nummer gekopieerd']);
  });

  it('a new language by the name of the focused control only', async () => {
    const host = await fixture<SignpostPanel>('<signpost-panel lang="nl"></signpost-panel>');
    const said = await overheard(shadow(host), async () => {
      chosen(host, 'en').click();
      await until(() => shadow(host).activeElement === summary(host));
    });
    expect(said).to.deep.equal([]);
    const expected = [{role: roleOf(summary(host)), name: 'Language: English'}];
    expect(await misheard([summary(host)], expected)).to.deep.equal([]);
  });

  describe('a language that failed to load, once,', () => {
    let page: Page;
    afterEach(() => {
      page.close();
    });

    const open = async (lang: string, from: string) => {
      const script = `<script type="module" src="${from}/signpost.js"></script>`;
      page = await Page.open({html: `<signpost-panel lang="${lang}"></signpost-panel>${script}`});
    };
    const root = (host: Element) => shadow(host).querySelector<HTMLElement>('.root')!;
    const notice = (host: Element) => shadow(host).querySelector<HTMLElement>('[role=status] p');

    for (const from of ['nl', 'en']) {
      it(`after ${from}, when the Dutch text is shown`, async () => {
        await open(from, fault('ar=404'));
        const host = await page.element();
        const said = await overheard(shadow(host), async () => {
          chosen(host, 'ar').click();
          await until(() => notice(host));
          expect(root(host).lang).to.equal('nl');
        });
        expect(said).to.have.length(1);
        expect(said[0]).to.contain('العربية');
      });
    }

    it('while only names and numbers show, from a live region beside them', async () => {
      const from = fault('ar=404,nl=hold');
      await open('ar', from);
      const host = page.document.querySelector('signpost-panel')!;
      await until(() => host.shadowRoot?.querySelector('.phone'));
      const said = await overheard(shadow(host), async () => {
        await fetch(`${from}/release`);
        await until(() => notice(host));
      });
      expect(said).to.have.length(1);
    });
  });
});
