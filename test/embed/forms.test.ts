import {expect} from 'chai';
import {languages, PLAIN} from '../../src/language/languages.js';
import {folded, Page, scriptOrigin, shadow} from '../support/page.js';

const published = languages.filter(({hidden}) => !hidden);
const editions = published.flatMap(({tag, plain}) => (plain ? [tag, tag + PLAIN] : [tag]));
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

  for (const {tag} of published) {
    it(`shows the panel in ${tag} with one request`, async () => {
      const file = `/dist/signpost.${tag}.js`;
      page = await Page.open({
        html: `<signpost-panel lang="${tag}"></signpost-panel><script type="module" src="${file}"></script>`,
      });
      const root = shadow(await page.element()).querySelector<HTMLElement>('.root')!;
      expect(root.lang).to.equal(tag);
      expect(folded(root)).to.contain(NUMBER);
      expect(requested(page)).to.deep.equal([file]);
    });
  }

  it('loads what only some pages need', async () => {
    page = await Page.open({
      html: '<signpost-panel lang="nl" region="BE-BRU"></signpost-panel><script type="module" src="/dist/signpost.nl.js"></script>',
    });
    expect(folded(shadow(await page.element()).querySelector('.root'))).to.contain('0800 14 112');
  });

  it('is checked against its integrity hash', async () => {
    const {files} = (await (await fetch('/dist/manifest.json')).json()) as {
      files: {path: string; integrity: string}[];
    };
    const {integrity} = files.find((one) => one.path === 'signpost.nl.js')!;
    page = await Page.open({html: `<signpost-panel lang="nl"><p>${NUMBER}</p></signpost-panel>`});
    // As it was built: the test server rewrites what it serves itself.
    const origin = await scriptOrigin();
    // A module that failed once stays failed at its address.
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

describe('oEmbed', () => {
  for (const name of editions) {
    it(`in ${name} follows the specification, and is linked from its frame page`, async () => {
      const answer = (await (await fetch(`/dist/oembed/${name}.json`)).json()) as Record<
        string,
        unknown
      >;
      expect([answer['version'], answer['type']]).to.deep.equal(['1.0', 'rich']);
      expect(answer['width']).to.be.a('number');
      expect(answer['height']).to.be.a('number');
      const html = new DOMParser().parseFromString(String(answer['html']), 'text/html');
      const frame = html.querySelector('iframe')!;
      const page = await (await fetch(`/dist/frame/${name}.html`)).text();
      const document = new DOMParser().parseFromString(page, 'text/html');
      const link = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')!;
      expect(new URL(link.href).pathname).to.match(new RegExp(`/oembed/${name}\\.json$`));
      expect(frame.title).to.equal(document.title);
      expect(frame.src).to.equal(
        document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href
      );
      expect([frame.getAttribute('loading'), frame.referrerPolicy]).to.deep.equal([
        'lazy',
        'no-referrer',
      ]);
    });
  }
});

describe('the content as data', () => {
  for (const name of editions) {
    it(`in ${name} has all rubrics, needs, services and their sources`, async () => {
      const content = (await (await fetch(`/dist/content/${name}.json`)).json()) as {
        language: string;
        rubrics: {title: string; sourceHeading: string}[];
        needs: Record<string, string>;
        services: {id: string; phones?: unknown[]; facts: Record<string, {sources: unknown[]}>}[];
        regions: Record<string, unknown[]>;
      };
      expect(content.language).to.equal(name.replace(PLAIN, ''));
      expect(content.rubrics).to.have.length(5);
      for (const {title, sourceHeading} of content.rubrics) {
        expect(title).to.not.equal('');
        expect(sourceHeading).to.be.a('string');
      }
      expect(Object.keys(content.needs)).to.have.length(6);
      expect(content.services).to.have.length(11);
      for (const {id, phones, facts} of content.services) {
        if (phones) expect(facts['phones']?.sources, id).to.not.have.length(0);
      }
      expect(Object.keys(content.regions)).to.include.members(['BE', 'GB', '001']);
      // No marks of the build's are left in it.
      expect(JSON.stringify(content)).to.not.match(/\{y?\d+\}/);
    });
  }
});
