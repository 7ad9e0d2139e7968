import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {fixture, folded, Page, scriptOrigin, shadow, until} from '../support/page.js';
const NUMBER = '0800 266 64 36';

const requested = (page: Page) =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((name) => !name.endsWith('.offer.js'));

describe('the single-language script', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const {tag} of offeredLanguages) {
    it(`shows the panel in ${tag} with one request, and one for links since it is in a frame`, async () => {
      const file = `/dist/signpost.${tag}.js`;
      page = await Page.open({
        html: `<signpost-panel lang="${tag}"></signpost-panel><script type="module" src="${file}"></script>`,
      });
      const root = shadow(await page.element()).querySelector<HTMLElement>('.root')!;
      expect(root.lang).to.equal(tag);
      expect(folded(root)).to.contain(NUMBER);
      await until(() => requested(page).length > 1);
      expect(requested(page)).to.deep.equal([file, '/dist/framed-links.js']);
    });
  }

  it('requests nothing for links outside of a frame', async () => {
    expect(window === parent).to.equal(true);
    await fixture('<signpost-panel lang="nl"></signpost-panel>');
    const files = performance.getEntriesByType('resource').map(({name}) => name);
    expect(files.filter((name) => name.includes('/dist/signpost.js'))).to.have.length(1);
    expect(files.filter((name) => name.includes('framed-links'))).to.deep.equal([]);
  });

  it('loads the helplines of another region on demand', async () => {
    page = await Page.open({
      html: '<signpost-panel lang="nl" region="BE-BRU"></signpost-panel><script type="module" src="/dist/signpost.nl.js"></script>',
    });
    expect(folded(shadow(await page.element()).querySelector('.root'))).to.contain('0800 14 112');
  });

  it('is checked against its integrity hash', async () => {
    const {files} = (await (await fetch('/dist/manifest.json')).json()) as {
      files: {path: string; integrity: string}[];
    };
    const {integrity} = files.find((entry) => entry.path === 'signpost.nl.js')!;
    page = await Page.open({html: `<signpost-panel lang="nl"><p>${NUMBER}</p></signpost-panel>`});
    // From the origin that serves the file as built: the test server rewrites scripts.
    const origin = await scriptOrigin();
    // The query differs, since a module that has failed stays failed at its address.
    const add = (hash: string, query: string) => {
      const script = page.document.createElement('script');
      const attributes = {type: 'module', src: `${origin}/signpost.nl.js${query}`, integrity: hash};
      Object.assign(script, attributes, {crossOrigin: ''});
      const outcome = new Promise((resolve) => {
        for (const type of ['load', 'error']) {
          script.addEventListener(type, () => {
            resolve(type);
          });
        }
      });
      page.document.head.append(script);
      return outcome;
    };
    expect(await add(integrity.replace(/-..../, '-AAAA'), '?changed')).to.equal('error');
    expect(page.window.customElements.get('signpost-panel')).to.equal(undefined);
    expect(await add(integrity, '')).to.equal('load');
    expect(folded(shadow(await page.element()).querySelector('.root'))).to.contain(NUMBER);
  });
});

describe('the loader for a CMS without modules', () => {
  it('loads the script from its own folder', async () => {
    const page = await Page.open({
      html: '<script src="/dist/signpost-loader.js" defer></script><signpost-panel lang="nl"></signpost-panel>',
    });
    expect(folded(shadow(await page.element()).querySelector('.root'))).to.contain(NUMBER);
    page.close();
  });
});
