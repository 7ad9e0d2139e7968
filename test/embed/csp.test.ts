import {expect} from 'chai';
import {Page, shadow, text, until} from '../support/page.js';

const STOP_IT_NOW = '0800 266 64 36';

/** The headings of docs/csp.md. Under each are a policy and a snippet that works with it. */
const WITH_ELEMENT = [
  'your-own-copy',
  'host-allow-list',
  'nonce',
  'nonce-with-strict-dynamic',
  'nonce-with-the-loader',
  'one-language',
  'no-styles',
  'trusted-types',
  'local-help-from-a-file',
];
const OTHERS = ['frame'];

const documented = (slug: string) => Page.open({url: `/documented/csp/${slug}`});

/** What the browser has refused on this page since its first script. */
const refused = (page: Page) => (page.window as unknown as {refused: string[]}).refused;

/**
 * Expects that the page's policy is in force: all of these policies refuse code in an
 * attribute.
 */
async function expectInForce(page: Page) {
  const button = page.document.createElement('button');
  page.document.body.append(button);
  try {
    button.setAttribute('onclick', 'document.title = "ran"');
    button.click();
  } catch {
    // With Trusted Types, setting the attribute throws.
  }
  await until(() => refused(page).length);
  expect(page.document.title).to.not.equal('ran');
}

describe('the policies of docs/csp.md', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
    page = undefined;
  });

  it('are all tested here', async () => {
    const markdown = await (await fetch('/docs/csp.md')).text();
    const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
      heading!.toLowerCase().replaceAll(' ', '-')
    );
    expect(headings).to.have.members([...WITH_ELEMENT, ...OTHERS]);
  });

  for (const slug of WITH_ELEMENT) {
    it(`${slug}: everything loads, and nothing is blocked`, async () => {
      page = await documented(slug);
      const panel = await page.element();
      expect(text(panel)).to.contain(STOP_IT_NOW);
      panel.setAttribute('region', 'BE-BRU');
      await until(() => text(panel).includes('Openingstijden: ma'));
      panel.setAttribute('lang', 'ar');
      await until(() => shadow(panel).querySelector<HTMLElement>('.root')!.lang === 'ar');
      expect(refused(page)).to.deep.equal([]);
      await expectInForce(page);
    });
  }

  it('no-styles: the panel has its usual styles', async () => {
    page = await documented('no-styles');
    const styled = (panel: Element) => {
      const {backgroundColor, borderRadius} = page!.window.getComputedStyle(
        shadow(panel).querySelector('.root')!
      );
      return {backgroundColor, borderRadius};
    };
    const under = styled(await page.element());
    page.close();
    page = await documented('host-allow-list');
    expect(under).to.deep.equal(styled(await page.element()));
    expect(under.backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('trusted-types: strings cannot become markup, in a browser with Trusted Types', async function () {
    page = await documented('trusted-types');
    const {document, window} = page;
    if (!('trustedTypes' in window)) this.skip();
    await page.element();
    expect(() => {
      document.body.innerHTML = '<b>markup</b>';
    }).to.throw();
  });

  it('local-help-from-a-file: the service from the file is shown', async () => {
    page = await documented('local-help-from-a-file');
    const panel = await page.element();
    await until(() => text(panel).includes('Wijkteam Waterbergen'));
    expect(refused(page)).to.deep.equal([]);
  });

  it('frame: the frame gets its height, and nothing is blocked', async () => {
    page = await documented('frame');
    const frame = page.document.querySelector('iframe')!;
    await until(() => frame.style.height);
    expect(refused(page)).to.deep.equal([]);
    await expectInForce(page);
  });
});

describe('the frame page’s own policy', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
    page = undefined;
  });

  it('allows its own styles and script, and blocks others', async () => {
    page = await Page.open({url: '/signpost/frame/nl.html?region=BE-BRU'});
    const {document, window} = page;
    const panel = await page.element();
    await until(() => text(panel).includes('Openingstijden: ma'));
    expect(window.getComputedStyle(document.body).margin).to.equal('0px');
    const seen: string[] = [];
    window.addEventListener('securitypolicyviolation', ({effectiveDirective}) => {
      seen.push(effectiveDirective);
    });
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = 'https://elsewhere.example/styles.css';
    document.head.append(sheet);
    await until(() => seen.length);
    expect(seen[0]).to.match(/^style-src/);
  });

  it('allows its script in a sandbox with an opaque origin', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/signpost/frame/nl.html';
    const said = new Promise<{height: number}>((resolve) => {
      const listen = ({source, data}: MessageEvent<{height: number}>) => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      };
      addEventListener('message', listen);
    });
    document.body.append(frame);
    expect((await said).height).to.be.greaterThan(0);
    frame.remove();
  });
});
