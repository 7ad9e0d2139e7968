import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import GithubSlugger from 'github-slugger';
import {lexer, type Token, walkTokens} from 'marked';
import {root} from '../../build/root.js';

const markdownIn = (folder: string, recursive: boolean) =>
  readdirSync(path.join(root, folder), {recursive, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folder, file));
const pages = [...markdownIn('.', false), ...markdownIn('docs', true)];

/** All tokens of a page, nested ones included. */
function tokensOf(page: string): Token[] {
  const tokens: Token[] = [];
  void walkTokens(lexer(readFileSync(path.join(root, page), 'utf8')), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** The targets of a page's links and images, except on other sites. */
function targetsIn(page: string): string[] {
  return tokensOf(page)
    .flatMap((token) => (token.type === 'link' || token.type === 'image' ? [token] : []))
    .map(({href}) => String(href))
    .filter((href) => !/^[a-z]+:/.test(href));
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): string[] {
  const slugger = new GithubSlugger();
  return tokensOf(page)
    .flatMap((token) => (token.type === 'heading' ? [String(token.text)] : []))
    .map((text) => slugger.slug(text.replaceAll('`', '')));
}

describe('a link in the documentation leads somewhere', () => {
  for (const page of pages) {
    it(`from ${page}`, () => {
      const broken = targetsIn(page).filter((href) => {
        const [file, anchor] = href.split('#');
        const target = file ? path.join(path.dirname(page), file) : page;
        if (!existsSync(path.join(root, target))) return true;
        return anchor !== undefined && !anchorsOf(target).includes(anchor);
      });
      assert.deepEqual(broken, []);
    });
  }

  it('from docs/README.md to every page beside it', () => {
    const linked = targetsIn('docs/README.md');
    const missing = markdownIn('docs', false)
      .map((file) => path.basename(file))
      .filter((file) => file !== 'README.md' && !linked.includes(file));
    assert.deepEqual(missing, []);
  });

  it('from docs/decisions/README.md to every decision', () => {
    const linked = targetsIn('docs/decisions/README.md');
    const missing = markdownIn('docs/decisions', false)
      .map((file) => path.basename(file))
      .filter((file) => file !== 'README.md' && !linked.includes(file));
    assert.deepEqual(missing, []);
  });
});
