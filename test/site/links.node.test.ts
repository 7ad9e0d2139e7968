import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {JSDOM} from 'jsdom';
import {dist, publishedFiles} from '../../build/manifest/files.js';
import {pageOf, sources} from '../../build/site/sources.js';

const pages = new Map(
  publishedFiles()
    .filter((file) => /^site\/.*\.html$/.test(file))
    .map((file) => [file, new JSDOM(readFileSync(path.join(dist, file), 'utf8')).window.document])
);

/** The addresses on a page, without those of other sites and of calls. */
function addressesOn(page: Document): string[] {
  return [...page.querySelectorAll('[href], [src], [data-index]')]
    .flatMap((element) => ['href', 'src', 'data-index'].map((name) => element.getAttribute(name)))
    .filter((address) => address !== null)
    .filter((address) => !/^(https?|tel|mailto|data):/.test(address));
}

describe('every page of the site', () => {
  for (const [file, page] of pages) {
    it(`${file} links only to what is in the folder, by relative addresses`, () => {
      const broken = addressesOn(page).filter((address) => {
        const [to = '', id] = address.split('#');
        // An absolute path would hold at one address only.
        if (to.startsWith('/')) return true;
        const target = to ? path.posix.join(path.posix.dirname(file), to) : file;
        if (!existsSync(path.join(dist, target)) || target.endsWith('/')) return true;
        return id !== undefined && !pages.get(target)?.getElementById(decodeURIComponent(id));
      });
      assert.deepEqual(broken, []);
    });

    it(`${file} has a main heading, a title, its language, and every id once`, () => {
      assert.ok(page.querySelector('h1'));
      assert.match(page.title, /^(.+ – )?Signpost$/);
      const expected = /^site\/(docs\/(nl\/.*|confirming-numbers\.html)|index\.html)$/.test(file)
        ? 'nl'
        : 'en';
      assert.equal(page.documentElement.lang, expected);
      const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        []
      );
    });

    it(`${file} has nothing inline, which its policy would refuse`, () => {
      const inline = page.querySelectorAll('script:not([src]), style, [style]');
      assert.deepEqual(
        [...inline].map(({outerHTML}) => outerHTML),
        []
      );
      const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on'))
      );
      assert.deepEqual(handlers, []);
    });

    it(`${file} marks one entry of the navigation as current`, () => {
      assert.equal(page.querySelectorAll('.top nav [aria-current]').length, 1);
    });

    it(`${file} leads to no placeholder address`, () => {
      const addresses = [...page.querySelectorAll('[href^=http], [src]')].map(
        ({outerHTML}) => outerHTML
      );
      assert.deepEqual(
        addresses.filter((markup) => markup.includes('signpost.example')),
        []
      );
    });
  }

  it('names no placeholder address on the start page', () => {
    const start = readFileSync(path.join(dist, 'site/index.html'), 'utf8');
    assert.doesNotMatch(start, /signpost\.example/);
  });
});

describe('the documentation on the site', () => {
  it('has a page for every Markdown file, with its headings', () => {
    for (const source of sources) {
      const page = pages.get(`site/${pageOf(source)!}`);
      assert.ok(page, source);
      const [, title = ''] = /^# (.+)$/m.exec(readFileSync(source, 'utf8')) ?? [];
      assert.equal(page.querySelector('h1')?.textContent, title.replaceAll('`', ''), source);
    }
  });

  it('leads to every page from the list beside each', () => {
    const list = pages.get('site/docs/embedding.html')!.querySelector('.pages')!;
    const linked = [...list.querySelectorAll('a')].map((link) =>
      path.posix.join('docs', link.getAttribute('href')!)
    );
    const missing = sources
      .map((source) => pageOf(source)!)
      .filter((page) => page.startsWith('docs/') && !linked.includes(page));
    assert.deepEqual(missing, []);
  });

  it('names each table, which scrolls by keyboard, by its heading', () => {
    for (const [file, page] of pages) {
      const names = [...page.querySelectorAll('.scroll')].map((box) => {
        assert.equal(box.getAttribute('tabindex'), '0', file);
        assert.equal(box.getAttribute('role'), 'region', file);
        const labelledBy = page.getElementById(box.getAttribute('aria-labelledby') ?? '');
        return box.getAttribute('aria-label') ?? labelledBy?.textContent;
      });
      assert.ok(names.every(Boolean), file);
      assert.equal(new Set(names).size, names.length, file);
    }
  });
});
