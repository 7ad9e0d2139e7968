import path from 'node:path';
import GithubSlugger from 'github-slugger';
import {Marked, type RendererObject, type Token, type Tokens} from 'marked';
import {Html, html} from './html.js';
import {upFrom} from './layout.js';
import {pageOf, readSource} from './sources.js';
import type {SiteLanguage} from './words.js';

/** In a source in two languages: what follows is in this one. GitHub does not show it. */
const LANGUAGE = /^<!-- lang: (nl|en) -->/;

/** A heading of a page, for its table of contents and for the search. */
interface Heading {
  id: string;
  text: string;
  depth: number;
}

export interface Document {
  source: string;
  /** The path of its page below `dist/site/`. */
  path: string;
  title: string;
  /** The language in which it begins. */
  lang: SiteLanguage;
  headings: readonly Heading[];
  tokens: readonly Token[];
  body: Html;
}

/** A Markdown file as the content of a page: with GitHub's ids, and links to the pages of the site. */
export function readDocument(source: string): Document {
  const page = pageOf(source)!;
  const marked = new Marked();
  const text = readSource(source);
  const tokens = marked.lexer(text);
  const headings = headingsOf(tokens);
  const folder = source.startsWith('docs/nl/') ? 'nl' : 'en';
  marked.use({renderer: rendererOf(source, page, headings)});
  return {
    source,
    path: page,
    title: headings[0]!.text,
    lang: (LANGUAGE.exec(text)?.[1] as SiteLanguage | undefined) ?? folder,
    headings,
    tokens,
    body: html`<div class="prose">${new Html(marked.parser(tokens))}</div>`,
  };
}

function headingsOf(tokens: readonly Token[]): Heading[] {
  const slugger = new GithubSlugger();
  return tokens
    .filter((token): token is Tokens.Heading => token.type === 'heading')
    .map(({text, depth}) => {
      const plain = text.replaceAll('`', '');
      return {id: slugger.slug(plain), text: plain, depth};
    });
}

function rendererOf(source: string, page: string, headings: readonly Heading[]): RendererObject {
  let reached = -1;
  const names = new GithubSlugger();
  return {
    heading({tokens, depth}) {
      const {id} = headings[++reached]!;
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code({text}) {
      return html`<pre tabindex="0"><code>${text}</code></pre>`.markup;
    },
    // Scrolls by itself, by keyboard too, so that the page does not at 320 px. Regions need names of their own.
    table(token) {
      const name = headings[reached]?.text ?? '';
      const [, count] = /-(\d+)$/.exec(names.slug(`table ${name}`)) ?? [];
      const label = count ? `${name}, ${Number(count) + 1}` : name;
      return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
        <table>
          <thead>
            <tr>
              ${token.header.map(
                ({tokens}) =>
                  html`<th scope="col">${new Html(this.parser.parseInline(tokens))}</th>`
              )}
            </tr>
          </thead>
          <tbody>
            ${token.rows.map(
              (row) =>
                html`<tr>
                  ${row.map(
                    ({tokens}) => html`<td>${new Html(this.parser.parseInline(tokens))}</td>`
                  )}
                </tr> `
            )}
          </tbody>
        </table>
      </div>`.markup;
    },
    link({href, tokens}) {
      const text = this.parser.parseInline(tokens);
      const target = targetOf(href, source, page);
      return target === undefined ? text : `<a href="${html`${target}`.markup}">${text}</a>`;
    },
    image({href, text}) {
      const target = `${upFrom(page)}${path.posix.join(path.posix.dirname(source), href)}`;
      return html`<img src="${target}" alt="${text}" />`.markup;
    },
    html({text}) {
      const [, lang] = LANGUAGE.exec(text) ?? [];
      if (lang) return `</div><div class="prose" lang="${lang}">`;
      // The other comments are the notes between which `npm run docs` writes.
      return text.startsWith('<!--') ? '' : text;
    },
  };
}

/** Where a link leads on the site; undefined if the site does not show the file, as with source code. */
function targetOf(href: string, source: string, page: string): string | undefined {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [file, anchor] = href.split('#') as [string, string?];
  const target = pageOf(path.posix.join(path.posix.dirname(source), file));
  if (target === undefined) return undefined;
  const relative = path.posix.relative(path.posix.dirname(page), target);
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}
