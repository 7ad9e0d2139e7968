import {css, html, nothing} from 'lit';
import {isListed} from '../../base/is-listed.js';
import {phoneLink} from '../../base/views/contact-links.js';
import {heading} from '../../base/views/heading.js';
import {prose} from '../../base/views/prose.js';
import {rowSummary} from '../../base/views/row.js';
import type {Content} from '../../content/content.js';
import {type Block, type RubricId, rubricIds} from '../../content/rubrics.js';
import type {ReadAloudController} from '../../features/read-aloud/read-aloud-controller.js';
import type {SourcesController} from '../../features/sources/sources-controller.js';
import type {LanguageController} from '../../language/language-controller.js';
import {contacts} from '../../language/locales/contacts.js';

/** An element that shows rubrics. */
interface RubricsHost {
  language: LanguageController;
  readAloud: ReadAloudController;
  sources: SourcesController;
}

/**
 * The rubrics in the text's own order.
 *
 * @param only - The ids of those to show, separated by spaces. Default: all.
 * @param last - A row that follows them.
 */
export function rubricsView(
  {language, readAloud, sources}: RubricsHost,
  level: number,
  only = '',
  last: unknown = nothing
) {
  const {rubricsText: text, rubrics} = language.content;
  const say: Say = (sentence, scope) => prose(sentence, language, scope);
  const readAloudButton = readAloud.buttons();
  return html`<section>
    ${heading(level, text.title, 'section-title')}
    <p class="muted">${say(text.period)}</p>
    <div class="rubrics">
      ${rubricIds.map((id, index) => {
        if (!isListed(only, id)) return nothing;
        const rubric = rubrics[index]!;
        const button = readAloudButton(id, say(rubric.title));
        return rubricView(id, rubric, level + 1, say, button);
      })}
      ${last}
    </div>
    ${sources.disclosure('origin', text.about, (module, reference, toolkit) =>
      module.rubricsSource(reference, toolkit, language)
    )}
  </section>`;
}

type Say = (sentence: string, scope?: string) => unknown;

function rubricView(
  id: RubricId,
  rubric: Content['rubrics'][number],
  level: number,
  say: Say,
  readAloudButton: unknown
) {
  const {title, summary, body, sections} = rubric;
  const blocks = (list: readonly Block[]) =>
    list.map((block) => blockView(block, (sentence) => say(sentence, id)));
  return html`<details class="rubric row" part="rubric" data-rubric=${id}>
    ${rowSummary(level, say(title), html`<p>${say(summary)}</p>`)} ${readAloudButton}
    ${blocks(body)}
    ${sections.map((section) => html`${heading(level + 1, section.title)} ${blocks(section.body)}`)}
    ${id === 'helpline' ? stopItNow() : nothing}
  </details>`;
}

/** The number of the helpline that the last rubric is about. */
function stopItNow() {
  const service = contacts.find(({id}) => id === 'stop-it-now')!;
  return html`<p class="contact" data-service=${service.id}>
    ${service.phones?.map((phone) => phoneLink(phone))}
  </p>`;
}

function blockView(block: Block, say: Say) {
  return typeof block === 'string'
    ? html`<p>${say(block)}</p>`
    : html`<p>${say(block.lead)}</p>
        <ul>
          ${block.items.map((item) => html`<li>${say(item)}</li>`)}
        </ul>`;
}

export const rubricsStyles = css`
  .rubrics {
    display: grid;
    /* Two columns at most. */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(22em, 40%)), 1fr));
    align-items: start;
    gap: 0 2em;
    margin-block: 1em 0.5em;
  }

  .rubric {
    min-width: 0;
    border-top: 1px solid var(--_border);
  }

  .rubric > summary > :first-child {
    color: var(--_text);
  }

  .rubric > :is(h1, h2, h3, h4, h5, h6) {
    margin-top: 1.25em;
    font-size: 1em;
  }

  .listen > button {
    float: inline-end;
    margin-inline-start: 1em;
    padding-inline: 0.5em;
    font-size: 0.875em;
  }
`;
