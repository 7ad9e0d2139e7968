import {directory, netherlands} from '../../src/content/directory/index.js';
import {type Helpline, shownFacts} from '../../src/content/directory/helpline.js';
import {parseSource} from '../../src/content/directory/parse-source.js';
import {
  type Fact,
  isUncertain,
  linked,
  type Mark,
  READ_IN,
  released,
} from '../../src/content/fact.js';
import {type Html, html} from './html.js';
import type {SitePage} from './layout.js';

const marks: Readonly<Record<Mark, string>> = {
  '2S': 'two independent sources',
  '1O': 'the service itself',
  '1S': 'one other source',
  link: 'enough for a link only',
};
const ways = {dialled: 'by calling it', site: 'on the service’s own site'};

const dates = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
const months = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'});
const regionNames = new Intl.DisplayNames('en-GB', {type: 'region'});

/**
 * The state of every number. It has the facts that the elements show and no others, and never who
 * confirmed them.
 */
export function numbersPage(): SitePage {
  const numbers = directory.flatMap(({phones}) => (released(phones) ? [phones!] : []));
  const confirmed = numbers.filter((fact) => fact.confirmed).length;
  const abroad = directory.filter((helpline) => !netherlands.includes(helpline));
  return {
    path: 'numbers.html',
    title: 'Numbers',
    lang: 'en',
    part: 'numbers',
    main: html`<article>
      <h1>The numbers and how sure they are</h1>
      <p>
        ${directory.length} services, ${numbers.length} of which have a number that is shown. People
        have confirmed ${confirmed || 'none'} of these numbers so far; the panel says so to its
        visitors. All sources were last read in ${months.format(new Date(READ_IN))}.
      </p>
      <p>
        <a href="docs/helplines.html">Helplines</a> explains which facts are shown, and
        <a href="docs/confirming-numbers.html">Confirming numbers</a> how a person confirms one. The
        same facts are data in
        <a href="../content/en.json" type="application/json">content/en.json</a>.
      </p>
      ${section('netherlands', 'The Netherlands', netherlands)}
      ${section('elsewhere', 'Other regions', abroad)}
    </article>`,
  };
}

function section(id: string, name: string, helplines: readonly Helpline[]): Html {
  return html`<h2 id="${id}">${name}</h2>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
      <table>
        <thead>
          <tr>
            ${['Service', 'Number', 'Region', 'State', 'Rests on', 'Read at'].map(
              (column) => html`<th scope="col">${column}</th>`
            )}
          </tr>
        </thead>
        <tbody>
          ${helplines.map(row)}
        </tbody>
      </table>
    </div>`;
}

/** The number of a service; its website where no number is shown. */
function row(helpline: Helpline): Html {
  const {name, nameLang, phones, regions} = helpline;
  const numbers = released(phones);
  const fact = numbers ? phones : shownFacts(helpline).find(([key]) => key === 'website')?.[1];
  return html`<tr>
    <th scope="row">${nameLang ? html`<span lang="${nameLang}">${name}</span>` : name}</th>
    <td>
      ${numbers?.map(({dial, display}) => html`<a class="number" href="tel:${dial}">${display}</a><br /> `)}
      ${websiteOf(helpline)}
    </td>
    <td>${regions.map(regionName).join(', ')}</td>
    <td>${fact && stateOf(fact)}</td>
    <td>${fact && marks[fact.mark]}</td>
    <td>${sourcesOf(fact?.sources ?? helpline.nameSources ?? [])}</td>
  </tr> `;
}

function websiteOf({website}: Helpline): Html | undefined {
  const address = linked(website);
  return address ? siteLink(address, new URL(address).hostname.replace(/^www\./, '')) : undefined;
}

function stateOf(fact: Fact<unknown>): string {
  const {confirmed} = fact;
  if (confirmed) return `confirmed ${dates.format(new Date(confirmed.on))}, ${ways[confirmed.how]}`;
  const read = `read ${months.format(new Date(READ_IN))}, not confirmed`;
  return isUncertain(fact) ? `${read}; visitors are asked to check it` : read;
}

function sourcesOf(written: readonly string[]): Html {
  return html`<ul>
    ${written.map(parseSource).map(({name, lang, date}) => {
      const isAddress = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(name);
      const source = isAddress ? siteLink(`https://${name}`, name) : named(name, lang);
      return html`<li>${source}${date && ` (${date})`}</li> `;
    })}
  </ul>`;
}

const named = (name: string, lang: string | undefined) =>
  lang ? html`<span lang="${lang}">${name}</span>` : name;

const siteLink = (address: string, name: string) =>
  html`<a href="${address}" rel="noreferrer">${name}</a>`;

/** `BE-BRU` has no name in Intl; `001` is the world. */
function regionName(code: string): string {
  if (code === '001') return 'Everywhere';
  const [country = '', part] = code.split('-');
  const name = regionNames.of(country) ?? country;
  return part ? `${name} (${part})` : name;
}
