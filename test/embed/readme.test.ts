import {expect} from 'chai';
import {folded, Page, scriptOrigin, shadow, until} from '../support/page.js';

const NUMBER = '0800 266 64 36';
const BASE = 'https://signpost.example/v1/';

/** A snippet of the README under a heading, with this machine's addresses. */
async function snippet(heading: string): Promise<string> {
  const readme = await (await fetch('/README.md')).text();
  const section = readme.split(`\n### ${heading}\n`)[1]!.split('\n### ')[0]!;
  const [, html = ''] = /```html\n([^]*?)```/.exec(section) ?? [];
  const {files} = (await (await fetch('/dist/manifest.json')).json()) as {
    files: {path: string; integrity: string}[];
  };
  const {integrity} = files.find((one) => one.path === 'signpost.nl.js')!;
  return html
    .replaceAll(BASE, `${await scriptOrigin()}/v1/`)
    .replace('%INTEGRITY%', integrity)
    .trim();
}

describe('a snippet of the README', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const heading of ['Script', 'One file', 'Loader']) {
    it(`${heading} shows the panel, and the number without JavaScript`, async () => {
      const html = await snippet(heading);
      page = await Page.open({html});
      const root = shadow(await page.element()).querySelector('.root');
      expect(folded(root)).to.contain(NUMBER).and.to.contain('Veilig Thuis');
      page.close();
      page = await Page.open({html}, {scripts: false});
      expect(folded(page.document.body)).to.contain(NUMBER);
    });
  }

  for (const sandbox of ['', 'allow-scripts']) {
    it(`Frame loads under sandbox="${sandbox}"`, async () => {
      const html = (await snippet('Frame')).replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`);
      expect(html).to.contain(`sandbox="${sandbox}"`);
      page = await Page.open({html});
      const frame = page.document.querySelector('iframe')!;
      expect(frame.title).to.have.length.greaterThan(5);
      // With scripts its height tells that it runs; without them its address must be there at all.
      if (sandbox) await until(() => Number.parseInt(frame.style.height) > 500);
      else expect((await fetch(frame.src)).ok).to.equal(true);
    });
  }

  it('Frame, unchanged, gets the height of its content', async () => {
    page = await Page.open({html: await snippet('Frame')});
    const frame = page.document.querySelector('iframe')!;
    await until(() => Number.parseInt(frame.style.height) > 500);
  });
});
