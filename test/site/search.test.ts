import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {folded, Page, until} from '../support/page.js';
import {url} from './site.js';

describe('the search over the documentation', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const find = (selector: string) => page.document.querySelector<HTMLElement>(selector)!;
  const input = () => page.document.querySelector<HTMLInputElement>('#search')!;
  const links = () => [...page.document.querySelectorAll<HTMLAnchorElement>('.search li a')];
  const status = () => folded(find('.search [role=status]'));
  const loaded = () =>
    page.window.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith('search-index.json'));

  async function open() {
    page = await Page.open({url: url('docs/embedding')});
    await until(() => !find('.search').hidden);
  }

  function type(text: string) {
    input().value = text;
    input().dispatchEvent(new page.window.Event('input', {bubbles: true}));
  }

  it('is hidden without JavaScript', async () => {
    page = await Page.open({url: url('docs/embedding')}, {scripts: false});
    expect(find('.search').getBoundingClientRect().height).to.equal(0);
  });

  it('loads its index when it is first used', async () => {
    await open();
    expect(loaded()).to.have.length(0);
    type('brotli');
    await until(() => links().length);
    expect(loaded()).to.have.length(1);
  });

  it('finds a section by a part of a word, says how many, and leads to it', async () => {
    await open();
    type('trusted typ');
    await until(() => links().length);
    expect(status()).to.match(/^\d+ results?$/);
    const target = links().find(({href}) => href.includes('/docs/csp.html#'))!;
    const html = await (await fetch(target.href)).text();
    expect(html).to.contain(`id="${new URL(target.href).hash.slice(1)}"`);
  });

  it('finds a word with a typing error in it', async () => {
    await open();
    type('prerenderd');
    await until(() => links().length);
    expect(links().some(({href}) => href.includes('prerendered'))).to.equal(true);
  });

  it('says that nothing was found', async () => {
    await open();
    type('xyzzyx');
    await until(() => status() === 'Nothing found');
    expect(links()).to.have.length(0);
  });

  it('says that it could not load, and tries again', async () => {
    await open();
    const fetched = page.window.fetch.bind(page.window);
    page.window.fetch = () => Promise.reject(new TypeError('offline'));
    type('frame');
    await until(() => status() === 'The search could not be loaded.');
    page.window.fetch = fetched;
    type('frames');
    await until(() => links().length);
  });

  it('moves through the results by arrow keys, and empties with Escape', async () => {
    await open();
    input().focus();
    await until(() => page.document.hasFocus());
    type('frame');
    await until(() => links().length > 1);
    await sendKeys({press: 'ArrowDown'});
    await until(() => page.document.activeElement === links()[0]);
    await sendKeys({press: 'ArrowDown'});
    await until(() => page.document.activeElement === links()[1]);
    await sendKeys({press: 'Escape'});
    await until(() => page.document.activeElement === input());
    expect(links()).to.have.length(0);
    expect(status()).to.equal('');
  });
});
