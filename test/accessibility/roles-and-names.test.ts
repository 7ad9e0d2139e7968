import {expect} from 'chai';
import type {SignpostPanel} from '../../src/elements/panel/signpost-panel.js';
import {defineElements, fault, fixture, folded, Page, shadow, until} from '../support/page.js';
import {isChromium, misheard, overheard} from '../support/visitor.js';
import {openedPanel} from '../support/full-panel.js';

const summary = (host: Element) => shadow(host).querySelector<HTMLElement>('.picker summary')!;
const chosen = (host: Element, tag: string) =>
  shadow(host).querySelector<HTMLElement>(`.picker button[lang="${tag}"]`)!;

const roles: Record<string, string> = {
  a: 'link',
  button: 'button',
  table: 'table',
  th: 'rowheader',
  td: 'cell',
  ul: 'list',
  li: 'listitem',
  // Other engines expose no role, since ARIA has none for it.
  summary: isChromium ? 'DisclosureTriangle' : '',
};

function roleOf(element: Element): string {
  return element.getAttribute('role') ?? roles[element.localName] ?? 'heading';
}

/** The visible text, with the text that only screen readers get. */
function nameOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  // A block is apart from what precedes it.
  for (const apart of copy.querySelectorAll('.hidden, p')) apart.before(' ');
  return element.ariaLabel ?? folded(copy.querySelector('caption') ?? copy);
}

describe('the browser’s accessibility tree', () => {
  for (const tag of ['nl', 'ar']) {
    it(`has the role and name of every control, heading and table, in ${tag} [wcag 4.1.2]`, async () => {
      const root = shadow(await openedPanel(`lang="${tag}"`));
      const shown = [
        ...root.querySelectorAll<HTMLElement>('summary, a, button, table, h2, h3, h4, h5'),
      ].filter((element) => element.getClientRects().length);
      const expected = shown.map((element) => ({role: roleOf(element), name: nameOf(element)}));
      expect(await misheard(shown, expected)).to.deep.equal([]);
      expect(shown.length).to.be.greaterThan(80);
    });
  }

  it('has the role of every part of a table, a list and a live region', async () => {
    const root = shadow(await openedPanel('lang="nl"'));
    const parts = [...root.querySelectorAll<HTMLElement>('th, td, li, ul, [role=status]')];
    const expected = parts.map((element) => ({role: roleOf(element)}));
    expect(await misheard(parts, expected)).to.deep.equal([]);
  });
});

describe('a screen reader announces [wcag 4.1.3]', () => {
  before(defineElements);

  it('a copied number once, from a live region that was in the page before', async () => {
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

    it('while only names and numbers are shown, from a live region beside them', async () => {
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
