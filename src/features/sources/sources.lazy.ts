import type {MoreContent} from '../../content/content.js';
import type {Service} from '../../content/helplines.js';
import {source} from '../../content/source.js';
import {sayDate} from '../../language/format-date.js';
import type {Localizer} from '../../language/language-controller.js';
import type {siteLink} from '../../base/views/contact-links.js';
import type {Tools} from './sources-disclosure.js';
import type {filled} from '../../base/views/prose.js';

/** Where a service's facts were read, and when. */
export function ofService(
  {id, confirmed}: Service,
  {text, sources}: MoreContent,
  {html, nothing}: Tools,
  fill: typeof filled,
  l: Localizer
) {
  const read = (sources[id] ?? []).map(({name, lang, date}, index) => [
    index ? ', ' : '',
    html`<bdi lang=${lang ?? nothing} dir="ltr">${name}</bdi>`,
    date ? ` (${sayDate(date, l.locale)})` : '',
  ]);
  return [
    html`<p>${fill(text.sources, read)}</p>`,
    confirmed && html`<p>${fill(text.confirmed, sayDate(confirmed, l.locale))}</p>`,
  ];
}

/** Where the rubrics come from, and what their headings were there. */
export function ofText(
  {origin}: MoreContent,
  {html}: Tools,
  fill: typeof filled,
  link: typeof siteLink,
  say: (sentence: string) => unknown
) {
  return html`<p>${say(origin.words)}</p>
    <p>${origin.headings}</p>
    <ul>
      ${origin.quotations.map(
        ({title, sourceHeading}) =>
          html`<li>${say(title)}: <q lang="nl" dir="ltr">${sourceHeading}</q></li>`
      )}
    </ul>
    <p>${fill(origin.sourceLink, link(source.website))}</p>`;
}
