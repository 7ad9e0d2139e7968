import {css, html, nothing} from 'lit';
import {helplines} from '../content/helplines.js';
import {rubricsText} from '../content/panel.js';
import {type Block, type Rubric, type RubricId, rubricIds, rubrics} from '../content/rubrics.js';
import {source} from '../content/source.js';
import type {Localizer} from '../language/localizer.js';
import {phoneLink, siteLink} from './contact.js';
import {heading} from './heading.js';
import {linked, prose} from './prose.js';
import {SignpostElement} from './signpost-element.js';
import {warn} from './warn.js';

export const rubricsStyles = css`
  .rubric,
  .origin {
    max-width: 42em;
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
`;

/**
 * The five rubrics of the government's text: what is done against images of
 * child sexual abuse. Each has its title and summary in view and opens to the
 * rest.
 *
 * @csspart rubric - A rubric.
 * @tag signpost-rubrics
 */
export class SignpostRubrics extends SignpostElement {
  static override properties = {only: {}};

  static override styles = [SignpostElement.styles, rubricsStyles];

  /**
   * Which rubrics to show, in the text's own order: `fight`, `approach`, `database`, `youth-care`
   * and `helpline`, separated by spaces. Default: all. An unknown name is passed over with a
   * warning; where none is known, all show.
   */
  only = '';

  protected override view() {
    return [
      this.readingSwitch(),
      rubricsView(this.l, this.level, this.chosen()),
      this.reviewNotice(),
    ];
  }

  private chosen(): readonly RubricId[] {
    const names = this.only.split(/\s+/).filter(Boolean);
    const isKnown = (name: string) => (rubricIds as readonly string[]).includes(name);
    for (const name of names) {
      if (!isKnown(name)) warn(this, 'only', name, rubricIds.join(', '));
    }
    const known = rubricIds.filter((id) => names.includes(id));
    return known.length ? known : rubricIds;
  }
}

export function rubricsView(l: Localizer, level: number, ids: readonly RubricId[] = rubricIds) {
  const text = rubricsText(l);
  const all = rubrics(l);
  const shown = all.filter(({id}) => ids.includes(id));
  const headings = all.flatMap((rubric) => [rubric, ...rubric.sections]);
  const say: Say = (sentence, scope) => prose(sentence, l, scope);
  return html`<section>
    ${heading(level, text.title, 'section-title')}
    <p class="muted">${say(text.period)}</p>
    ${shown.map((rubric) => rubricView(rubric, level + 1, text.more, say))}
    <details class="origin">
      <summary>${text.about}</summary>
      <p>${say(text.words)}</p>
      <p>${text.headings}</p>
      <ul>
        ${headings.map(
          ({title, sourceHeading}) =>
            html`<li>${say(title)}: <q lang="nl" dir="ltr">${sourceHeading}</q></li>`
        )}
      </ul>
      <p>${linked(text.sourceLink, 'rijksoverheid.nl', siteLink(source.website))}</p>
    </details>
  </section>`;
}

type Say = (sentence: string, scope?: string) => unknown;

/**
 * The heading stands outside the `summary`, since not every screen reader finds
 * one inside, and so the sentences in view are no part of the control's name.
 */
function rubricView(rubric: Rubric, level: number, more: string, say: Say) {
  const {id, title, summary, body, sections} = rubric;
  const line = id === 'helpline' && helplines.find((one) => one.id === 'stop-it-now');
  return html`<div class="rubric" part="rubric" data-rubric=${id}>
    ${heading(level, say(title))}
    <p class="summary">${say(summary, id)}</p>
    <details>
      <summary>${more}<span class="hidden">: ${say(title)}</span></summary>
      ${body.map((block) => blockView(block, (sentence) => say(sentence, id)))}
      ${sections.map(
        (section) =>
          html`${heading(level + 1, section.title)}
          ${section.body.map((block) => blockView(block, (sentence) => say(sentence, id)))}`
      )}
      ${line ? html`<p>${phoneLink(line)}</p>` : nothing}
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
