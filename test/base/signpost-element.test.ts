import {expect} from 'chai';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {button} from '../support/exit.js';
import {fixture, folded, Page, shadow, text, until, warnings} from '../support/page.js';
import {defineVariant, type Errors, loadScript, nextFrame, openPage} from './scripted-page.js';

const STOP_IT_NOW = 'a[href="tel:+318002666436"]';
const OWN_LINK = '<a href="https://own.example/">Weg hier</a>';
const content = ['signpost-panel', 'signpost-rubrics', 'signpost-helplines', 'signpost-figures'];

const isShown = (element: Element | null) =>
  !!element && element.getBoundingClientRect().height > 0;
const showsNumber = (host: Element) => isShown(shadow(host).querySelector(STOP_IT_NOW));
const showsFigures = (host: Element) => isShown(shadow(host).querySelector('table'));

function fail(): never {
  throw new Error('This view throws');
}

describe('an element of ours', () => {
  let page: Page;
  let errors: Errors;

  async function open(html: string) {
    ({page, errors} = await openPage(html));
  }

  /** Opens a page with an element that has another view, and waits for its text. */
  async function openVariant(tag: string, view: (own: () => unknown) => unknown) {
    await open('<x-variant lang="nl"></x-variant>');
    await loadScript(page);
    defineVariant(page, tag, view);
    return page.element('x-variant');
  }

  async function rendered(host: SignpostElement) {
    host.requestUpdate();
    await host.updateComplete;
  }

  afterEach(async () => {
    await nextFrame();
    page.close();
    expect(errors.uncaught).to.deep.equal([]);
  });

  for (const tag of content) {
    it(`shows names and numbers if the view of <${tag}> throws, and logs the error`, async () => {
      const host = await openVariant(tag, fail);
      expect(showsNumber(host)).to.equal(true);
      expect(text(host)).to.contain('Stop it Now').and.to.contain('Veilig Thuis');
      expect(errors.logged).to.include('Error: This view throws');
    });
  }

  it('shows names and numbers if its view starts to throw, and its text again afterwards', async () => {
    let isBroken = false;
    const host = await openVariant('signpost-figures', (own) => (isBroken ? fail() : own()));
    expect([showsFigures(host), showsNumber(host)]).to.deep.equal([true, false]);
    isBroken = true;
    await rendered(host);
    expect([showsFigures(host), showsNumber(host)]).to.deep.equal([false, true]);
    isBroken = false;
    await rendered(host);
    expect([showsFigures(host), showsNumber(host)]).to.deep.equal([true, false]);
    expect(errors.logged).to.deep.equal(['Error: This view throws']);
  });

  it('shows names and numbers if a value in its template throws when rendered', async () => {
    let value: unknown = {toString: fail};
    const host = await openVariant('signpost-helplines', (own) => [value, own()]);
    expect(showsNumber(host)).to.equal(true);
    value = 'Now it renders';
    await rendered(host);
    expect(text(host)).to.match(/^Now it renders.*Veilig Thuis/);
    value = {toString: fail};
    await rendered(host);
    expect(showsNumber(host)).to.equal(true);
    expect(text(host)).to.not.contain('Now it renders');
    expect(new Set(errors.logged)).to.deep.equal(new Set(['Error: This view throws']));
  });

  it('shows the page’s own link if the view of <signpost-exit> throws', async () => {
    await open(`<x-variant lang="nl">${OWN_LINK}</x-variant>`);
    await loadScript(page);
    defineVariant(page, 'signpost-exit', fail);
    const host = await page.element('x-variant');
    await until(() => errors.logged.includes('Error: This view throws'));
    await host.updateComplete;
    expect(isShown(page.document.querySelector('x-variant a'))).to.equal(true);
  });

  describe('on a page whose `addEventListener` throws', () => {
    async function openBroken(html: string) {
      await open(html);
      page.window.EventTarget.prototype.addEventListener = () => {
        throw new Error('No listeners here');
      };
      await loadScript(page);
    }

    for (const tag of content) {
      it(`shows the number in <${tag}>`, async () => {
        await openBroken(`<${tag} lang="nl"></${tag}>`);
        const host = await page.element(tag);
        // The figures have no number to show, and no listener that could throw.
        expect(showsNumber(host) || showsFigures(host)).to.equal(true);
        expect(errors.logged).to.include('Error: No listeners here');
      });
    }

    it('shows the number in place of prerendered content', async () => {
      await openBroken(await (await fetch('/dist/html/nl.html')).text());
      const host = await page.element();
      expect(showsNumber(host)).to.equal(true);
    });

    it('shows the page’s own link in <signpost-exit>', async () => {
      await openBroken(`<signpost-exit lang="nl">${OWN_LINK}</signpost-exit>`);
      const host = await page.element('signpost-exit');
      await until(() => errors.logged.includes('Error: No listeners here'));
      await host.updateComplete;
      expect(isShown(button(host) ?? page.document.querySelector('signpost-exit a'))).to.equal(
        true
      );
    });
  });

  it('keeps properties that were set before the upgrade', async () => {
    await open('<signpost-figures lang="nl" heading-level="3"></signpost-figures>');
    const host = page.document.querySelector('signpost-figures')!;
    Object.assign(host, {headingLevel: 5, theme: 'dark'});
    await loadScript(page);
    await host.updateComplete;
    const [heading] = shadow(host).querySelectorAll('h1, h2, h3, h4, h5, h6');
    expect(heading!.localName).to.equal('h5');
    expect(shadow(host).querySelector<HTMLElement>('.root')!.dataset['theme']).to.equal('dark');
    expect([host.getAttribute('heading-level'), host.getAttribute('theme')]).to.deep.equal([
      '5',
      'dark',
    ]);
  });

  it('checks properties that were set before the upgrade', async () => {
    await open('<signpost-figures lang="nl"></signpost-figures>');
    const host = page.document.querySelector('signpost-figures')!;
    Object.assign(host, {headingLevel: 'two', theme: 'neon'});
    const seen = await warnings(async () => {
      await loadScript(page);
      await host.updateComplete;
    }, page.window);
    expect([host.headingLevel, host.theme]).to.deep.equal([2, 'auto']);
    expect(seen).to.have.members([
      '<signpost-figures> heading-level="two" is not known. Allowed: 1 to 6.',
      '<signpost-figures> theme="neon" is not known. Allowed: auto, light, dark.',
    ]);
  });

  it('does not request the standard text if it shows plain language', async () => {
    await open('<signpost-figures lang="nl" reading="plain"></signpost-figures>');
    await loadScript(page);
    await page.element('signpost-figures');
    const texts = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((name) => /locales\/nl[^/]*$/.test(name) && !name.endsWith('.offer.js'));
    expect(texts).to.deep.equal(['/dist/locales/nl-x-plain.js']);
  });

  it('adopts its style sheets, which all elements of its class share', async () => {
    await open('<signpost-figures></signpost-figures><signpost-figures></signpost-figures>');
    await loadScript(page);
    const [first, second] = [
      await page.element('signpost-figures'),
      await page.element('signpost-figures', 1),
    ];
    for (const host of [first, second]) {
      expect(shadow(host).querySelector('style, link') === null).to.equal(true);
    }
    const sheets = shadow(first).adoptedStyleSheets;
    expect(sheets).to.have.length.above(0);
    const isShared = sheets.map(
      (sheet, index) => sheet === shadow(second).adoptedStyleSheets[index]
    );
    expect(isShared).to.not.include(false);
    expect(page.document.querySelector('style') === null).to.equal(true);
  });

  it('shows the number in the document of a frame that it is moved into', async () => {
    await open('<main lang="ar"></main>');
    const host = await fixture('<signpost-helplines></signpost-helplines>');
    page.document.querySelector('main')!.append(host);
    await until(() => shadow(host).querySelector<HTMLElement>('.root')!.lang === 'ar');
    await host.updateComplete;
    expect(showsNumber(host)).to.equal(true);
    expect(folded(shadow(host).querySelector('h2'))).to.not.equal('');
  });
});
