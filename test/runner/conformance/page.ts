import {languages, offeredLanguages} from '../../../src/language/languages.js';
import {criterionSection} from './criterion-section.js';
import {EN} from './en301549.js';
import {html} from '../../../build/site/html.js';
import type {Judgement, Result} from './judge.js';
import {enginesOf} from './openacr.js';
import type {Run} from './run.js';
import {styles} from './styles.js';
import {countOf, day, list, resultWords, unfinishedTexts} from './words.js';

export interface PageInput {
  judgements: readonly Judgement[];
  run: Run;
  /** The address at which the files are published. */
  base: string;
  /** A paragraph for a site's accessibility statement in each language; `{}` is the address of this page. */
  statements: Readonly<Record<string, string>>;
}

const PRINCIPLES = ['Perceivable', 'Operable', 'Understandable', 'Robust'];
const LEVELS = ['A', 'AA', 'AAA'] as const;

/** The engines that the statements name. */
const NAMED_ENGINES = ['Chromium', 'Firefox', 'WebKit'];

const STATEMENTS = 'statement';
const START_PAGE = 'start-page';

/** What is tested of the start page for its accessibility. */
const START_PAGE_TESTS = 'test/accessibility/start-page/';

/** The report as one HTML page without a script. */
export function page(input: PageInput): string {
  const {judgements, run} = input;
  const title = 'Signpost: accessibility conformance report';
  const principles = PRINCIPLES.map((name, index) => ({
    name,
    id: name.toLowerCase(),
    judgements: judgements.filter(({criterion}) => criterion.number.startsWith(`${index + 1}.`)),
  }));
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${styles}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the report</a>
        <header><p>Signpost</p></header>
        <main id="main" tabindex="-1">
          <h1>Accessibility conformance report</h1>
          <p>
            Of Signpost ${run.version}, tested on
            <time datetime="${run.date}">${day(run.date)}</time> in ${list(enginesOf(run))}.
          </p>
          ${incomplete(run)} ${summary(judgements)}
          <nav aria-label="In this report">
            <ul>
              ${principles.map(({name, id}) => html`<li><a href="#${id}">${name}</a></li> `)}
              <li><a href="#${START_PAGE}">The start page</a></li>
              <li><a href="#${STATEMENTS}">For your accessibility statement</a></li>
              <li>
                <a href="signpost.openacr.yaml" type="application/yaml"
                  >This report as data (OpenACR)</a
                >
              </li>
            </ul>
          </nav>
          ${about(run)} ${principles.map(principle)} ${startPage(run)} ${statement(input)}
        </main>
      </body>
    </html> `.markup;
}

/** A notice above all results, if a test file did not finish. */
function incomplete({broken}: Run) {
  if (!broken.length) return undefined;
  return html`<section class="incomplete">
    <h2>This run was incomplete</h2>
    <p>No criterion that these test files check is said to be supported:</p>
    <ul>
      ${unfinishedTexts(broken).map((text) => html`<li>${text}</li> `)}
    </ul>
  </section>`;
}

function summary(judgements: readonly Judgement[]) {
  const counts = LEVELS.map((level) =>
    countOf(judgements.filter(({criterion}) => criterion.level === level))
  );
  const all = countOf(judgements);
  const order: Result[] = ['supports', 'person', 'fails', 'not-applicable'];
  return html`<table>
    <caption>
      The ${judgements.length} criteria of WCAG 2.2, by result and level
    </caption>
    <thead>
      <tr>
        <th scope="col">Result</th>
        ${LEVELS.map((level) => html`<th scope="col">${level}</th>`)}
        <th scope="col">All</th>
      </tr>
    </thead>
    <tbody>
      ${order.map(
        (result) =>
          html`<tr>
            <th scope="row">${resultWords[result]}</th>
            ${counts.map((count) => html`<td>${count[result]}</td>`)}
            <td>${all[result]}</td>
          </tr> `
      )}
    </tbody>
  </table>`;
}

function about({tests, axe}: Run) {
  const failed = tests.filter(({status}) => status === 'failed').length;
  const published = offeredLanguages.length;
  return html`<section>
    <h2>How to read this</h2>
    <p>
      A command writes this report from the results of its tests: here ${tests.length} results, of
      which ${failed} failed, in ${published} languages, with axe-core ${axe}. It is about the
      panel, <code>&lt;signpost-panel&gt;</code>, and about the frame pages. The rest of a page is
      up to its site.
    </p>
    <dl>
      <dt>${resultWords.supports}</dt>
      <dd>Tests show it for all that the panel holds. A rule of axe alone is never enough.</dd>
      <dt>${resultWords.person}</dt>
      <dd>
        No machine can tell, or not all of it, and nobody has looked yet. The steps to do so are
        there. Nothing is claimed.
      </dd>
      <dt>${resultWords.fails}</dt>
      <dd>A test failed or did not finish, or it is known to fall short.</dd>
      <dt>${resultWords['not-applicable']}</dt>
      <dd>The panel has nothing that the criterion is about.</dd>
    </dl>
    <p>
      Each criterion of level A and AA that WCAG 2.1 has too is a clause of ${EN}, the version that
      European law refers to. What is new in WCAG 2.2 is not in it, and level AAA is no requirement
      of it. Its clause 9.4.1.1, on parsing, has no criterion in WCAG 2.2:
      <a href="https://www.w3.org/TR/WCAG21/#parsing">W3C counts it as met</a> by any page in HTML.
    </p>
  </section>`;
}

/** The page for editors is no part of the panel: its tests are here, and under no criterion. */
function startPage({tests}: Run) {
  const own = tests.filter(({file}) => file?.startsWith(START_PAGE_TESTS));
  const names = [...new Set(own.map(({name}) => name))];
  return html`<section>
    <h2 id="${START_PAGE}">The start page</h2>
    <p>
      It makes the code for a page, and no visitor sees it, so no criterion above is about it.
      ${names.length ? 'These are its own tests.' : 'This run has no test of it.'}
    </p>
    <ul>
      ${names.map((name) => {
        const results = own.filter((test) => test.name === name);
        const failed = results.filter(({status}) => status !== 'passed');
        const engines = (failed.length ? failed : results).map(({engine}) => engine);
        return html`<li>
          ${name}: ${failed.length ? 'not passed' : 'passed'} in ${list([...new Set(engines)])}
        </li> `;
      })}
    </ul>
  </section>`;
}

function principle({name, id, judgements}: {name: string; id: string; judgements: Judgement[]}) {
  return html`<section>
    <h2 id="${id}">${name}</h2>
    <table>
      <caption>
        ${name}: ${judgements.length} criteria
      </caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Level</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        ${judgements.map(
          ({criterion: {number, name, level}, result}) =>
            html`<tr>
              <th scope="row"><a href="#c${number}">${number} ${name}</a></th>
              <td>${level}</td>
              <td class="${result}">${resultWords[result]}</td>
            </tr> `
        )}
      </tbody>
    </table>
    ${judgements.map(criterionSection)}
  </section>`;
}

/** The paragraphs to copy, but only after a complete run in all the engines that they name. */
function statement({run, base, statements}: PageInput) {
  const missing = NAMED_ENGINES.filter((name) => !(name in run.engines));
  const reasons = [
    ...(missing.length ? [`the tests did not run in ${list(missing)}`] : []),
    ...(run.broken.length ? ['the run was incomplete'] : []),
  ];
  return html`<section>
    <h2 id="${STATEMENTS}">For your accessibility statement</h2>
    ${
      reasons.length
        ? html`<p>There is no text to copy yet, since ${list(reasons)}.</p>`
        : html`<p>
              Do you have Signpost on your site? This paragraph is for your own accessibility
              statement.
            </p>
            ${languages
              .filter(({tag}) => statements[tag] !== undefined)
              .map(({tag, name, dir = 'ltr'}) => {
                const [before, after] = statements[tag]!.split('{}');
                return html`<section class="statement" lang="${tag}" dir="${dir}">
                  <h3>${name}</h3>
                  <p>${before}<bdi dir="ltr">${base}conformance/index.html</bdi>${after}</p>
                </section> `;
              })}`
    }
  </section>`;
}
