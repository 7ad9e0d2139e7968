import {existsSync} from 'node:fs';
import path from 'node:path';
import {dist} from '../manifest/files.js';
import {html} from './html.js';
import type {SitePage} from './layout.js';

const REPORT = 'conformance/index.html';

/** Leads to the conformance report, which is there if the last test run tested this build. */
export function conformancePage(): SitePage {
  const report = existsSync(path.join(dist, REPORT))
    ? html`<p>
        <a href="../../${REPORT}">The conformance report</a> judges each criterion of WCAG 2.2 by
        tests in Chromium, Firefox and WebKit. It has a paragraph for the accessibility statement of
        your site, in each language.
      </p>`
    : html`<p>
        This copy has no conformance report, since its build has not been tested. To write it, run
        <code>npm run conformance</code>.
      </p>`;
  return {
    path: 'conformance/index.html',
    title: 'Accessibility',
    lang: 'en',
    part: 'accessibility',
    main: html`<article>
      <h1>Accessibility</h1>
      ${report}
      <p>
        How it was tested, in which browsers, and what is known to fall short:
        <a href="../docs/accessibility.html">Accessibility</a> in the documentation.
      </p>
    </article>`,
  };
}
