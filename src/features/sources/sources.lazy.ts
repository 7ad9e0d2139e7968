import type {Toolkit} from '../../base/toolkit.js';
import type {ReferenceContent} from '../../content/content.js';
import type {Service} from '../../content/helplines.js';
import {source} from '../../content/source.js';
import {formatDate} from '../../language/format-date.js';
import type {LanguageController} from '../../language/language-controller.js';

/** The sources of a service's facts, with their dates. */
export function serviceSources(
  {id, confirmed}: Service,
  {text, sources}: ReferenceContent,
  {html, nothing, fillSlot}: Toolkit,
  {locale}: LanguageController
) {
  const read = (sources[id] ?? []).map(({name, lang, date}, index) => [
    index ? ', ' : '',
    html`<bdi lang=${lang ?? nothing} dir="ltr">${name}</bdi>`,
    date ? ` (${formatDate(date, locale)})` : '',
  ]);
  return [
    read.length ? html`<p>${fillSlot(text.sources, read)}</p>` : nothing,
    confirmed && html`<p>${fillSlot(text.confirmed, formatDate(confirmed, locale))}</p>`,
  ];
}

/** The source of the rubrics, and the headings that they have there. */
export function rubricsSource(
  {origin}: ReferenceContent,
  {html, fillSlot, prose, siteLink}: Toolkit,
  language: LanguageController
) {
  return html`<p>${prose(origin.words, language)}</p>
    <p>${origin.headings}</p>
    <ul>
      ${origin.quotations.map(
        ({title, sourceHeading}) =>
          html`<li>${prose(title, language)}: <q lang="nl" dir="ltr">${sourceHeading}</q></li>`
      )}
    </ul>
    <p>${fillSlot(origin.sourceLink, siteLink(source.website))}</p>`;
}
