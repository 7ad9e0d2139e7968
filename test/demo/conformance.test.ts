import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {folded, Page, until} from '../support/page.js';

const url = '/sample/conformance.html';

describe('the page of the conformance report', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const all = (selector: string) => [...page.document.querySelectorAll<HTMLElement>(selector)];

  it('is complete without a script, with no horizontal scroll at 320 px', async () => {
    page = await Page.open({url}, {scripts: false, width: 320});
    for (const details of all('details')) (details as HTMLDetailsElement).open = true;
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    for (const cell of all('th, td, caption')) {
      expect(cell.scrollWidth, folded(cell)).to.be.at.most(cell.clientWidth + 1);
    }
    expect(all('script')).to.have.length(0);
  });

  it('is linked from the demo’s index, which says how to write it if it is missing', async () => {
    page = await Page.open({url: '/demo/examples.html'});
    const link = page.document.querySelector<HTMLAnchorElement>('a[href="conformance.html"]')!;
    const html = await (await fetch(link.href)).text();
    const [, data] = /href="([^"]+\.yaml)"/.exec(html) ?? [];
    if (data) expect((await fetch(data)).headers.get('Content-Type')).to.equal('application/yaml');
    else expect(html).to.contain('npm run conformance');
  });

  it('begins with a skip link that shows on focus', async () => {
    page = await Page.open({url});
    const [skip] = all('.skip');
    skip!.focus();
    // A browser that has just started may not have focus yet, and loses the key.
    await until(() => page.document.hasFocus());
    expect(page.window.getComputedStyle(skip!).clipPath).to.equal('none');
    await sendKeys({press: 'Enter'});
    // The key may be sent before the page has reacted to it.
    await until(() => page.window.location.hash === '#main');
  });

  it('begins with the counts, and links each criterion to its evidence', async () => {
    page = await Page.open({url});
    const [counts, ...tables] = all('table');
    const cells = [...counts!.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(folded(cell)))
    );
    for (const [a, aa, aaa, sum] of cells) expect(a! + aa! + aaa!).to.equal(sum);
    expect(cells.reduce((sum, row) => sum + row[3]!, 0)).to.equal(86);
    const links = tables.flatMap((table) => [...table.querySelectorAll('th a')]);
    expect(links).to.have.length(86);
    for (const link of links) {
      const target = page.document.getElementById(link.getAttribute('href')!.slice(1));
      expect(folded(target)).to.contain(folded(link));
    }
  });

  it('shows failures, results by language and checks by hand', async () => {
    page = await Page.open({url});
    const section = (number: string) =>
      folded(page.document.getElementById(`c${number}`)!.parentElement);
    expect(section('3.2.1')).to.contain('Does not support').and.to.contain(', in Firefox');
    expect(section('2.5.8')).to.match(/Failed: .*in English, in WebKit.*English ?Does not support/);
    expect(section('2.5.8')).to.match(/Deutsch ?Supports/);
    expect(section('1.3.3')).to.contain('20 November 2026 with my own eyes');
    expect(section('1.4.1'))
      .to.contain('To be checked by a person')
      .and.to.contain('In version 1.2.2');
    expect(section('2.4.9')).to.contain('.card a: <look> at it');
    expect(section('1.4.10')).to.contain('clause 9.1.4.10');
  });

  it('has a paragraph for a site’s accessibility statement in each language', async () => {
    page = await Page.open({url});
    const statements = all('.statement');
    expect(statements.map(({lang, dir}) => [lang, dir])).to.deep.equal(
      offeredLanguages.map(({tag, dir = 'ltr'}) => [tag, dir])
    );
    statements.forEach((statement, index) => {
      expect(folded(statement.querySelector('h3'))).to.equal(offeredLanguages[index]!.name);
      expect(folded(statement)).to.contain('https://signpost.example/v1/conformance/index.html');
      expect(folded(statement)).to.not.contain('{}');
    });
  });
});
