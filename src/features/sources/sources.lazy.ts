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
  {html, nothing, fillSlots}: Toolkit,
  {locale}: LanguageController
) {
  const written = (sources[id] ?? []).map(({name, lang, date}) => {
    const marked = html`<bdi lang=${lang ?? nothing} dir="ltr">${name}</bdi>`;
    return date ? fillSlots(text.remark, marked, date) : marked;
  });
  const read = new Intl.ListFormat(locale)
    .formatToParts(Object.keys(written))
    .map(({type, value}) => (type === 'element' ? written[Number(value)] : value));
  return [
    read.length ? html`<p>${fillSlots(text.sources, read)}</p>` : nothing,
    confirmed && html`<p>${fillSlots(text.confirmed, formatDate(confirmed, locale))}</p>`,
  ];
}

/** The source of the rubrics, and the headings that they have there. */
export function rubricsSource(
  {origin, text}: ReferenceContent,
  {html, fillSlots, prose, siteLink}: Toolkit,
  language: LanguageController
) {
  return html`<p>${prose(origin.words, language)}</p>
    <p>${origin.headings}</p>
    <ul>
      ${origin.quotations.map(
        ({title, sourceHeading}) =>
          html`<li>
            ${fillSlots(
              language.content.pair,
              prose(title, language),
              fillSlots(text.quote, html`<bdi lang="nl" dir="ltr">${sourceHeading}</bdi>`)
            )}
          </li>`
      )}
    </ul>
    <p>${fillSlots(origin.sourceLink, siteLink(source.website))}</p>`;
}
