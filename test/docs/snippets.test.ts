import {expect} from 'chai';
import {folded, Page, shadow, text, until} from '../support/page.js';

const NUMBER = '0800 266 64 36';

/** Snippets that show a panel with the text inside its tag until the script runs. */
const PANELS = [
  '/documented/readme/put-it-on-your-page',
  '/documented/embedding/script',
  '/documented/embedding/one-file',
  '/documented/embedding/loader',
];
const FRAME = '/documented/embedding/frame';

/** The source of a snippet's page, so that a test can change it. */
const source = async (url: string) => (await fetch(url)).text();

describe('a snippet of the documentation', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const url of PANELS) {
    it(`${url} shows the panel, and the number without a script`, async () => {
      page = await Page.open({url});
      expect(text(await page.element()))
        .to.contain(NUMBER)
        .and.to.contain('Veilig Thuis');
      page.close();
      page = await Page.open({url}, {scripts: false});
      expect(folded(page.document.body)).to.contain(NUMBER);
    });
  }

  it('for a frame gives it the height of its content', async () => {
    page = await Page.open({url: FRAME});
    const frame = page.document.querySelector('iframe')!;
    expect(frame.title).to.have.length.greaterThan(5);
    await until(() => Number.parseInt(frame.style.height) > 500);
  });

  it('for a frame works in a sandbox that allows only scripts', async () => {
    const html = await source(FRAME);
    const sandboxed = html.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"');
    expect(sandboxed).to.not.equal(html);
    page = await Page.open({html: sandboxed});
    const frame = page.document.querySelector('iframe')!;
    await until(() => Number.parseInt(frame.style.height) > 500);
  });

  it('for a frame names a page that exists', async () => {
    page = await Page.open({url: FRAME}, {scripts: false});
    const {src} = page.document.querySelector('iframe')!;
    expect((await fetch(src)).ok).to.equal(true);
  });

  it('for an exit shows the button, and the link without a script', async () => {
    const url = '/documented/leaving-the-page/put-it-on-a-page';
    page = await Page.open({url});
    const exit = await page.element('signpost-exit');
    await until(() => shadow(exit).querySelector('[part=link]'));
    page.close();
    page = await Page.open({url}, {scripts: false});
    expect(folded(page.document.body)).to.equal('Verlaat deze pagina');
  });

  it('for local help in the page shows the service, with its number and website', async () => {
    page = await Page.open({url: '/documented/local-help/in-the-page'});
    const panel = await page.element();
    await until(() => text(panel).includes('Wijkteam Utrecht-West'));
    expect(text(panel))
      .to.contain('030 123 45 67')
      .and.to.contain('wijkteam.example')
      .and.to.contain('Gemeente Utrecht');
  });
});

describe('docs/frames.md', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('lists parameters that set the attribute they name', async () => {
    const markdown = await (await fetch('/docs/frames.md')).text();
    const rows = [...markdown.matchAll(/^\| `(\w+)` +\| `([\w,]+)` +\| `([\w-]+)` +\|$/gm)];
    expect(rows).to.have.length(13);
    const query = new URLSearchParams(rows.map(([, name, value]) => [name!, value!]));
    page = await Page.open({url: `/signpost/frame/nl.html?${query.toString()}`});
    const panel = await page.element();
    for (const [, , value, attribute] of rows) {
      expect(panel.getAttribute(attribute!), attribute).to.equal(value!.replaceAll(',', ' '));
    }
  });
});
