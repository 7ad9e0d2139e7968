import {html} from 'lit/html.js';
import type {Localizer} from '../language/localizer.js';
import {css} from '../theme/css.js';
import {heading} from './heading.js';
import {prose} from './prose.js';
import {SignpostElement} from './signpost-element.js';

export const figuresStyles = css`
  table {
    width: 100%;
    margin-top: 0.75em;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    padding: 0.5em 0.25em;
    border-bottom: 1px solid var(--_border);
    text-align: start;
    vertical-align: bottom;
    hyphens: auto;
  }

  th:first-child {
    width: 4em;
  }

  td {
    vertical-align: middle;
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

  .bar.suspects {
    fill: var(--_background);
    stroke: var(--_accent);
    stroke-width: 4;
  }

  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;

/**
 * The figures of 2012 to 2014: a table in which each number has its bar.
 *
 * @csspart figures - The table.
 * @tag signpost-figures
 */
export class SignpostFigures extends SignpostElement {
  static override readonly styles = [...SignpostElement.styles, figuresStyles];

  protected override view(): unknown {
    return [figuresView(this.l, this.level), this.reviewNotice()];
  }
}

/** @internal */
export function figuresView(l: Localizer, level: number) {
  const {title, period, yearLabel, years, series} = l.content.figures;
  // One scale for all bars, so that their lengths can be compared.
  const longest = Math.max(...series.flatMap(({values}) => values));
  return html`<section>
    ${heading(level, title, 'section-title')}
    <p class="muted">${prose(period, l)}</p>
    <table part="figures" aria-label=${title}>
      <thead>
        <tr>
          <th scope="col">${yearLabel}</th>
          ${series.map((one) => html`<th scope="col">${prose(one.title, l)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${years.map(
          (year, row) =>
            html`<tr>
              <th scope="row">${l.year(year)}</th>
              ${series.map(
                ({id, values}) =>
                  html`<td>
                    <span class="value">${l.number(values[row]!)}</span>${bar(
                      values[row]! / longest,
                      id
                    )}
                  </td>`
              )}
            </tr>`
        )}
      </tbody>
    </table>
  </section>`;
}

/** The number beside it says the same, so the bar is hidden from assistive technology. */
function bar(share: number, id: string) {
  return html`<svg class="bar ${id}" aria-hidden="true">
    <rect width="${(share * 100).toFixed(1)}%" height="100%" />
  </svg>`;
}
