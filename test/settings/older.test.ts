import {expect} from 'chai';
import {contrast} from '../support/contrast.js';
import {button} from '../support/exit.js';
import {illegibleText, openAll} from '../support/legible.js';
import {Page, shadow, until} from '../support/page.js';
import {toRgb} from '../features/page-colours/displayed-colours.js';

/** Removes features that are newer than 2021, before the script runs. */
const OLDER = `<script>
  const remove = (from, ...names) => names.forEach((name) => delete from[name]);
  remove(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
  remove(ShadowRoot.prototype, 'adoptedStyleSheets');
  remove(Document.prototype, 'adoptedStyleSheets');
  remove(Array.prototype, 'at', 'findLast', 'toSorted');
  remove(Object, 'hasOwn');
  remove(CSS, 'highlights');
  remove(Intl, 'Segmenter');
  CSSStyleSheet = function () {
    throw new TypeError('Illegal constructor');
  };
  const {get, set} = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(HTMLStyleElement.prototype, 'textContent', {
    get,
    set(text) {
      set.call(this, text.replaceAll('light-dark(', 'not-known('));
    },
  });
</script>`;

describe('a browser of 2021', () => {
  let page: Page;
  let errors: string[];

  async function open(html: string) {
    page = await Page.open({html: `<body style="margin: 0">${OLDER}${html}`});
    errors = [];
    page.window.addEventListener('error', ({message}) => errors.push(message));
    page.window.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/signpost.js';
    page.document.body.append(script);
  }

  afterEach(() => {
    expect(errors).to.deep.equal([]);
    page.close();
  });

  it('shows the panel in the page’s colours, also after it is moved', async () => {
    const colours = '--utrecht-document-color: #300; --utrecht-document-background-color: #fee';
    await open(
      `<main style="background: #102a10; color: #fff; ${colours}"><signpost-panel lang="nl"></signpost-panel></main>`
    );
    const host = await page.element();
    const loads = page.window.performance;
    await until(() =>
      loads.getEntriesByType('resource').some(({name}) => /page-colours/.test(name))
    );
    page.document.querySelector('main')!.append(host);
    host.lang = 'en';
    await host.updateComplete;
    openAll(host);
    const root = shadow(host).querySelector<HTMLElement>('.root')!;
    expect(root.lang).to.equal('en');
    expect(illegibleText(host)).to.deep.equal([]);
    const {color, backgroundColor} = page.window.getComputedStyle(root);
    expect([toRgb(color), backgroundColor]).to.deep.equal(['255 255 255', 'rgba(0, 0, 0, 0)']);
  });

  it('shows a legible floating exit', async () => {
    await open('<signpost-exit lang="nl"></signpost-exit><p style="height: 3000px">…</p>');
    const exit = page.document.querySelector('signpost-exit')!;
    await until(() => button(exit));
    page.window.scrollTo(0, 500);
    const link = button(exit)!;
    await until(() => page.window.getComputedStyle(link).position === 'fixed');
    const {color, backgroundColor} = page.window.getComputedStyle(link);
    expect(backgroundColor).to.match(/^rgb\(/);
    expect(contrast(color, backgroundColor)).to.be.at.least(7);
  });
});
