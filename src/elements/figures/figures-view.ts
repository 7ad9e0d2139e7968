import {css, html} from 'lit';
import {heading} from '../../base/views/heading.js';
import {fillSlots, prose} from '../../base/views/prose.js';
import {rowSummary} from '../../base/views/row.js';
import type {Since} from '../../content/since.js';
import type {LanguageController} from '../../language/language-controller.js';

/** The figures on their own. */
export function figuresView(language: LanguageController, level: number) {
  const {title} = language.content.figures;
  return html`<section>
    ${heading(level, title, 'section-title')} ${figures(language, level + 1)}
  </section>`;
}

/** The figures in a row that opens, like those of the rubrics. */
export function figuresRow(language: LanguageController, level: number) {
  const {title, summary} = language.content.figures;
  return html`<details class="rubric row">
    ${rowSummary(level, title, html`<p>${summary}</p>`)} ${figures(language, level + 1)}
  </details>`;
}

/** A table for each series, in which each number has its bar, then what is known since. */
function figures(language: LanguageController, level: number) {
  const {period, series, since} = language.content.figures;
  return html`<p class="muted">${prose(period, language)}</p>
    <div class="series">
      ${series.map(
        ({title, bars}) =>
          html`<table part="figures">
            <caption>
              ${prose(title, language)}
            </caption>
            ${bars.map(
              ({year, value, percent}) =>
                html`<tr>
                  <th scope="row">${year}</th>
                  <td><span class="value">${value}</span>${bar(percent)}</td>
                </tr>`
            )}
          </table>`
      )}
    </div>
    ${sinceView(since, language, level)}`;
}

function sinceView(
  {title, note, sourcesLabel, kinds}: Since,
  language: LanguageController,
  level: number
) {
  const {pair} = language.content;
  return html`${heading(level, title)}
    <p class="muted">${note}</p>
    ${kinds.map(
      ({title, values, sources}) =>
        html`<p class="kind">${prose(title, language)}</p>
          <ul class="plain">
            ${values.map(
              ({year, value}) => html`<li>${fillSlots(pair, year, html`<b>${value}</b>`)}</li>`
            )}
            <li class="muted">${fillSlots(pair, sourcesLabel, prose(sources, language))}</li>
          </ul>`
    )}`;
}

/** Hidden from assistive technology, since the number beside it says the same. */
function bar(percent: number) {
  return html`<svg class="bar" aria-hidden="true"><rect width="${percent}%" height="100%" /></svg>`;
}

export const figuresStyles = css`
  /* Side by side, or below each other where letters are large for the room there is. */
  .series {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 1em;
    margin-top: 0.75em;
  }

  table {
    flex: 1 1 16em;
    border-collapse: collapse;
  }

  caption {
    font-weight: 600;
    text-align: start;
    hyphens: auto;
  }

  th,
  td {
    padding-block: 0.5em;
    border-bottom: 1px solid var(--_border);
    text-align: start;
    overflow-wrap: normal;
  }

  th {
    padding-inline-end: 0.75em;
  }

  td {
    width: 100%;
  }

  .value {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    display: block;
    width: 100%;
    height: 0.75em;
    fill: var(--_accent);
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  .kind {
    margin-top: 0.75em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
`;
