import path from 'node:path';
import {type Html, html} from './html.js';
import {type Group, groupsOf} from './docs-groups.js';
import {type SitePage, upFrom} from './layout.js';
import type {Document} from './markdown.js';
import type {SiteLanguage} from './words.js';

/** The pages of the documentation. */
export function docsPages(documents: readonly Document[]): SitePage[] {
  const groups = groupsOf(documents);
  return documents
    .filter(({path}) => path.startsWith('docs/'))
    .map((document) => docsPage(document, groups));
}

function docsPage(document: Document, groups: readonly Group[]): SitePage {
  const {lang} = document;
  const dutch = lang === 'nl';
  return {
    path: document.path,
    title: document.title,
    lang,
    part: 'docs',
    scripts: ['search'],
    main: html`<div class="docs">
      <div class="aside">
        ${searchForm(document.path, lang)}
        <details class="pages">
          <summary>${dutch ? 'Alle pagina’s' : 'All pages'}</summary>
          <nav aria-label="Documentation" lang="en">
            ${groups.map((group) => groupList(group, document))}
          </nav>
        </details>
      </div>
      <article>${document.body}</article>
    </div>`,
  };
}

/** Hidden until its script runs, since it can do nothing without. */
function searchForm(page: string, lang: SiteLanguage): Html {
  const dutch = lang === 'nl';
  return html`<form
    role="search"
    class="search"
    hidden
    data-index="${upFrom(page)}assets/search-index.json"
    data-root="${upFrom(page)}"
  >
    <label for="search">${dutch ? 'Zoek in de documentatie' : 'Search the documentation'}</label>
    <input id="search" type="search" autocomplete="off" spellcheck="false" />
    <p role="status"></p>
    <ul></ul>
  </form>`;
}

function groupList({name, documents}: Group, current: Document): Html {
  return html`<h2>${name}</h2>
    <ul>
      ${documents.map(
        (document) =>
          html`<li>
            <a
              href="${between(current.path, document.path)}"
              lang="${document.lang}"
              ${currentOf(document, current)}
              >${document.title}</a
            >
            ${document === current ? contents(document) : undefined}
          </li> `
      )}
    </ul>`;
}

const currentOf = (document: Document, current: Document) =>
  document === current ? html`aria-current="page"` : undefined;

/** The sections of the page on display. */
function contents({headings, lang}: Document): Html | undefined {
  const sections = headings.filter(({depth}) => depth === 2);
  if (sections.length < 2) return undefined;
  return html`<ul lang="${lang}">
    ${sections.map(({id, text}) => html`<li><a href="#${id}">${text}</a></li> `)}
  </ul>`;
}

const between = (from: string, to: string) => path.posix.relative(path.posix.dirname(from), to);
