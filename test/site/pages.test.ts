import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {folded, Page, until} from '../support/page.js';
import {kinds, url} from './site.js';

describe('a page of the site', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const find = (selector: string) => page.document.querySelector<HTMLElement>(selector)!;

  for (const [kind, name] of Object.entries(kinds)) {
    for (const scripts of [true, false]) {
      it(`${kind} ${scripts ? 'with' : 'without'} JavaScript has no horizontal scroll at 320 px`, async () => {
        page = await Page.open({url: url(name)}, {width: 320, scripts});
        await until(() => page.document.readyState === 'complete');
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }

    it(`${kind} begins with a link to its content, which shows on focus`, async () => {
      page = await Page.open({url: url(name)});
      const skip = find('.skip');
      expect(page.window.getComputedStyle(skip).clipPath).to.not.equal('none');
      skip.focus();
      await until(() => page.document.hasFocus());
      expect(page.window.getComputedStyle(skip).clipPath).to.equal('none');
      await sendKeys({press: 'Enter'});
      await until(() => page.document.activeElement === find('#main'));
    });
  }

  it('shows the number in Dutch and English on the start page without JavaScript', async () => {
    page = await Page.open({url: url('index')}, {scripts: false});
    for (const lang of ['nl', 'en']) {
      const section = find(`signpost-configurator [lang=${lang}]`);
      expect(folded(section)).to.contain('0800 266 64 36');
      expect(section.getBoundingClientRect().height).to.be.greaterThan(0);
    }
  });

  it('shows the header of the start page in the language that the page has', async () => {
    page = await Page.open({url: url('index')}, {scripts: false});
    const shown = () => find('.top li').innerText.trim();
    expect(shown()).to.equal('Beginnen');
    page.document.documentElement.lang = 'en';
    expect(shown()).to.equal('Start');
  });

  it('has the address of its own copy in the code of a document', async () => {
    page = await Page.open({url: url('docs/embedding')});
    await until(() => find('.copy button'));
    const code = find('article pre').textContent;
    expect(code).to.contain(`src="${location.origin}/dist/signpost.js"`);
    expect(code).to.not.contain('signpost.example');
  });

  it('copies the code of a document, and says so', async () => {
    page = await Page.open({url: url('docs/embedding')});
    await until(() => find('.copy button'));
    let copied = '';
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve((copied = text))},
    });
    find('.copy button').click();
    await until(() => folded(find('.copy [role=status]')) === 'Copied');
    expect(copied).to.equal(find('pre').textContent);
  });

  it('selects the code where the browser allows no copying', async () => {
    page = await Page.open({url: url('docs/embedding')});
    await until(() => find('.copy button'));
    Object.defineProperty(page.window.navigator, 'clipboard', {value: undefined});
    find('.copy button').click();
    await until(() => folded(find('.copy [role=status]')).startsWith('Selected'));
    expect(String(page.window.getSelection()).trim()).to.equal(find('pre').textContent.trim());
  });
});
