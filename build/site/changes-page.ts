import {type Change, changesUpTo} from '../../src/content/changes.js';
import {version} from '../../src/embed/version.js';
import {html} from './html.js';
import type {SitePage} from './layout.js';
import type {Document} from './markdown.js';

const kinds: Readonly<Record<Change['what'], string>> = {
  number: 'Number',
  service: 'Service',
  text: 'Text',
  language: 'Language',
};
const dates = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});

/** What changed for those who embed, from the changelog, and what changed in the content. */
export function changesPage(changelog: Document): SitePage {
  return {
    path: 'changes.html',
    title: 'What changed',
    lang: 'en',
    part: 'changes',
    feed: '../content/changes.atom',
    main: html`<article>
      ${changelog.body}
      <h2 id="content">Changes to the content</h2>
      <p>
        For partners who pin a version or show the data themselves. The same list is data in
        <a href="../content/changes.json" type="application/json">content/changes.json</a>, and a
        feed that a news reader or a mail service can follow:
        <a href="../content/changes.atom" type="application/atom+xml">content/changes.atom</a>.
      </p>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="content">
        <table>
          <thead>
            <tr>
              ${['Version', 'Date', 'What', 'Change'].map(
                (column) => html`<th scope="col">${column}</th>`
              )}
            </tr>
          </thead>
          <tbody>
            ${changesUpTo(version).map(
              ({version, date, what, severity, id, says}) =>
                html`<tr>
                  <th scope="row">${version}</th>
                  <td><time datetime="${date}">${dates.format(new Date(date))}</time></td>
                  <td>${kinds[what]}${id && ` (${id})`}</td>
                  <td>
                    ${severity === 'critical' ? html`<strong>Urgent:</strong> ` : undefined}${says}
                  </td>
                </tr> `
            )}
          </tbody>
        </table>
      </div>
    </article>`,
  };
}
