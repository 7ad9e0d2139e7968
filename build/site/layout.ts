import {version} from '../../src/embed/version.js';
import {type Html, html} from './html.js';
import {said, type SiteLanguage, words, type Words} from './words.js';

/** A page of the site, without what all pages share. */
export interface SitePage {
  /** The path of its file below `dist/site/`. Every address on the page is relative to it. */
  path: string;
  /** Its title, without the name of the site. */
  title: string;
  /** `both` for a page whose language a visitor chooses. */
  lang: SiteLanguage | 'both';
  /** Which entry of the navigation it belongs to. */
  part: Part;
  /** Scripts of `dist/site/assets/` that only this page needs. */
  scripts?: readonly string[];
  /** The address of a feed about what the page shows. */
  feed?: string;
  main: Html;
}

/** The navigation: an entry for each part of the site, with its first page. */
const parts = {
  start: 'index.html',
  docs: 'docs/index.html',
  playground: 'playground.html',
  numbers: 'numbers.html',
  changes: 'changes.html',
  accessibility: 'conformance/index.html',
} as const;
type Part = keyof typeof parts;

/** The way from a page up to `dist/site/`: `../` for `docs/csp.html`. */
export const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1);

/**
 * A whole page. It has no inline script or style, which the policy of `hosting/headers.ts` would
 * refuse, and no address of its own host, so that the folder works wherever it is copied to.
 */
export function layout({path, title, lang, part, scripts = [], feed, main}: SitePage): string {
  const up = upFrom(path);
  const say = (text: Words) => said(text, lang);
  return html`<!doctype html>
    <html lang="${lang === 'both' ? 'nl' : lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title === 'Signpost' ? title : `${title} – Signpost`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${up}assets/site.css" />
        ${feed && html`<link rel="alternate" type="application/atom+xml" href="${feed}" />`}
        ${['page', ...scripts].map(
          (name) => html`<script type="module" src="${up}assets/${name}.js"></script> `
        )}
      </head>
      <body>
        <a class="skip" href="#main">${say(words.skip)}</a>
        <header class="top">
          <a class="brand" href="${up}index.html">Signpost</a>
          <nav aria-label="Signpost">
            <ul>
              ${Object.entries(parts).map(
                ([name, file]) =>
                  html`<li>
                    <a href="${up}${file}" ${currentOf(file, path, name === part)}
                      >${say(words[name as Part])}</a
                    >
                  </li> `
              )}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer class="bottom">
          <p>Signpost · ${say(words.version)} ${version} · ${say(words.promise)}</p>
        </footer>
      </body>
    </html> `.markup;
}

/** Marks the link to the page on display, or to the part that it belongs to. */
function currentOf(file: string, path: string, isPart: boolean): Html | undefined {
  if (file === path) return html`aria-current="page"`;
  return isPart ? html`aria-current="true"` : undefined;
}
