import {html, nothing} from 'lit/html.js';
import type {Content} from '../../content/content.js';
import {type Block, type RubricId, rubricIds} from '../../content/rubrics.js';
import {contacts} from '../../language/locales/contacts.js';
import type {Localizer} from '../../language/language-controller.js';
import {css} from '../../base/styles/css.js';
import {phoneLink, siteLink} from '../../base/views/contact-links.js';
import {heading} from '../../base/views/heading.js';
import {onDemand} from '../../features/sources/sources-disclosure.js';
import {filled, prose} from '../../base/views/prose.js';
import {ReadAloud} from '../../features/read-aloud/read-aloud-controller.js';
import {reflect, type Reflected} from '../../base/rendered-element.js';
import {SignpostElement} from '../../base/signpost-element.js';
import {listed} from '../../base/converters.js';

export const rubricsStyles = css`
  .rubric,
  .origin {
    max-width: var(--_measure);
    margin-top: 1.25em;
    padding-top: 1.25em;
    border-top: 1px solid var(--_border);
  }

  .origin {
    padding-top: 0.5em;
  }

  .rubric details > :is(h1, h2, h3, h4, h5, h6) {
    margin-top: 1.25em;
    font-size: 1em;
  }

  /*
   * They share a line, in whatever font, so that nothing moves when a voice is found late; where
   * that would break words, the one stands above the other.
   */
  .rubric summary {
    min-width: min(7.5em, 100%);
    max-width: 60%;
  }

  .listen > button {
    float: inline-end;
    padding-inline: 0.5em;
    font-size: 0.875em;
  }
`;

/**
 * The five rubrics of the government's text: what is done against images of
 * child sexual abuse. Each has its title and summary in view and opens to the
 * rest.
 *
 * @csspart rubric - A rubric.
 * @csspart phone - A phone number's link.
 * @tag signpost-rubrics
 */
export class SignpostRubrics extends SignpostElement {
  static override readonly attributes: Reflected = reflect(this, SignpostElement.attributes, {
    only: {property: 'only', default: ''},
  });

  static override readonly styles = [...SignpostElement.styles, rubricsStyles];

  /**
   * Which rubrics to show, in the text's own order: `fight`, `approach`, `database`, `youth-care`
   * and `helpline`, separated by spaces. Default: all. An unknown name is passed over with a
   * warning; where none is known, all show.
   *
   * @attr
   */
  declare only: string;

  private readonly aloud = new ReadAloud(this, this.l);

  protected override view(): unknown {
    return [
      this.readingSwitch(),
      rubricsView(this.l, this.level, this.aloud, listed(this, 'only', this.only, rubricIds)),
      this.reviewNotice(),
    ];
  }
}

/** @internal */
export function rubricsView(
  l: Localizer,
  level: number,
  aloud: ReadAloud,
  ids: readonly RubricId[] = rubricIds
) {
  const {rubricsText: text, rubrics} = l.content;
  const say: Say = (sentence, scope) => prose(sentence, l, scope);
  const listen = aloud.buttons();
  return html`<section>
    ${heading(level, text.title, 'section-title')}
    <p class="muted">${say(text.period)}</p>
    ${rubricIds.map((id, index) => {
      const rubric = rubrics[index]!;
      return ids.includes(id)
        ? rubricView(id, rubric, level + 1, text.more, say, listen(id, say(rubric.title)))
        : nothing;
    })}
    ${onDemand('origin', text.about, l, (origins, more, tools) =>
      origins.ofText(more, tools, filled, siteLink, say)
    )}
  </section>`;
}

type Say = (sentence: string, scope?: string) => unknown;

/**
 * The heading stands outside the `summary`, since not every screen reader finds
 * one inside, and so the sentences in view are no part of the control's name.
 */
function rubricView(
  id: RubricId,
  rubric: Content['rubrics'][number],
  level: number,
  more: string,
  say: Say,
  listen: unknown
) {
  const {title, summary, body, sections} = rubric;
  const line = id === 'helpline' && contacts.find((one) => one.id === 'stop-it-now');
  return html`<div class="rubric" part="rubric" data-rubric=${id}>
    ${heading(level, say(title))}
    <p class="summary">${say(summary, id)}</p>
    ${listen}
    <details>
      <summary>${more}<span class="hidden">: ${say(title)}</span></summary>
      ${body.map((block) => blockView(block, (sentence) => say(sentence, id)))}
      ${sections.map(
        (section) =>
          html`${heading(level + 1, section.title)}
          ${section.body.map((block) => blockView(block, (sentence) => say(sentence, id)))}`
      )}
      ${line ? html`<p class="call" data-service=${line.id}>${line.phones?.map(phoneLink)}</p>` : nothing}
    </details>
  </div>`;
}

function blockView(block: Block, say: Say) {
  return typeof block === 'string'
    ? html`<p>${say(block)}</p>`
    : html`<p>${say(block.lead)}</p>
        <ul>
          ${block.items.map((item) => html`<li>${say(item)}</li>`)}
        </ul>`;
}
