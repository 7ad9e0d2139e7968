import {expect} from 'chai';
import {Page, shadow, until} from '../support/page.js';
import {type Condition, conditions} from './conditions.js';
import {COLLECT, SHEETS_THROW} from './page-scripts.js';
import {expectHelp, expectHidden} from './questions.js';

/** A page at an address of its own, since only that can be in quirks mode. */
function addressOf(body: string, {isInQuirksMode, root = 'lang="nl"'}: Condition): string {
  const html = `${isInQuirksMode ? '' : '<!doctype html>'}<html ${root}><title>A page</title><body>${body}`;
  return URL.createObjectURL(new Blob([html], {type: 'text/html; charset=utf-8'}));
}

describe('a panel', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const condition of conditions) {
    const {name, html, then, language = 'nl', isHidden, expects} = condition;
    it(`${name}: ${isHidden ? 'stays hidden' : 'shows help that can be used'}`, async () => {
      const body = typeof html === 'string' ? html : await html();
      page = await Page.open({url: addressOf(COLLECT + body, condition)});
      await until(() => page.document.querySelector('signpost-panel')?.shadowRoot);
      const panel = page.document.querySelector<HTMLElement>('signpost-panel')!;
      const root = () => shadow(panel).querySelector<HTMLElement>('.root');
      await until(() => root()?.lang);
      await then?.(page, panel);
      await until(() => root()?.lang === language);
      await expects?.(page, panel);
      const {faults} = page.window as unknown as {faults: string[]};
      (isHidden ? expectHidden : expectHelp)(page, panel, faults);
    });
  }
});

describe('a panel whose style sheets can’t be adopted', () => {
  it('shows its words', async () => {
    const words = '<p><a href="tel:+318002666436">0800 266 64 36</a></p>';
    const html = `${SHEETS_THROW}<signpost-panel lang="nl">${words}</signpost-panel><script type="module" src="/dist/signpost.js"></script>`;
    const page = await Page.open({html});
    await until(() => page.document.querySelector('signpost-panel')?.shadowRoot);
    await until(() => page.document.querySelector('a')!.getClientRects().length);
    page.close();
  });

  it('shows its words in another document, where it was put first', async () => {
    const page = await Page.open({
      html: '<iframe></iframe><script type="module" src="/dist/signpost.js"></script>',
    });
    await page.window.customElements.whenDefined('signpost-panel');
    const panel = page.document.createElement('signpost-panel');
    panel.innerHTML = '<p><a href="tel:+318002666436">0800 266 64 36</a></p>';
    page.document.querySelector('iframe')!.contentDocument!.body.append(panel);
    await until(() => panel.querySelector('a')!.getClientRects().length);
    page.close();
  });
});

describe('an XHTML page', () => {
  it('shows a number: by the words in the tag, since no engine renders there', async () => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>A page</title></head><body><signpost-panel lang="nl"><p><a href="tel:+318002666436">0800 266 64 36</a></p></signpost-panel><script src="${location.origin}/dist/signpost-loader.js"></script></body></html>`;
    const page = await Page.open({
      url: URL.createObjectURL(new Blob([html], {type: 'application/xhtml+xml'})),
    });
    const {document} = page;
    const isShown = () => document.querySelector('a')!.getClientRects().length > 0;
    await until(() => document.querySelector('script[type=module]'));
    // WebKit runs no module here; elsewhere the panel finds out that Lit can't render.
    const runsModules = /Chrome|Firefox/.test(navigator.userAgent);
    if (runsModules) await page.element();
    await until(isShown);
    page.close();
  });
});

describe('a script that cannot know where its files are', () => {
  it('says so in the console, and names what to write', async () => {
    const code = await (await fetch('/dist/signpost-loader.js')).text();
    const said: string[] = [];
    const page = await Page.open({html: '<signpost-panel lang="nl"></signpost-panel>'});
    page.window.console.error = (message: unknown) => said.push(String(message));
    const script = page.document.createElement('script');
    script.textContent = code;
    page.document.body.append(script);
    await until(() => said.length);
    expect(said.join()).to.contain('data-base');
    page.close();
  });
});
