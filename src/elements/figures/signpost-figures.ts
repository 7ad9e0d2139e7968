import {html} from 'lit/html.js';
import type {Localizer} from '../../language/language-controller.js';
import {css} from '../../base/styles/css.js';
import {heading} from '../../base/views/heading.js';
import {prose} from '../../base/views/prose.js';
import {SignpostElement} from '../../base/signpost-element.js';

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

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
`;

/**
 * The figures of 2012 to 2014: a table for each series, in which each number has its bar.
 *
 * @csspart figures - A table of figures.
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
  const {title, period, years, series} = l.content.figures;
  // One scale for all bars, so that their lengths can be compared.
  const longest = Math.max(...series.flatMap(({values}) => values));
  return html`<section>
    ${heading(level, title, 'section-title')}
    <p class="muted">${prose(period, l)}</p>
    <div class="series">
      ${series.map(
        ({title, values}) =>
          html`<table part="figures">
            <caption>
              ${prose(title, l)}
            </caption>
            ${years.map(
              (year, row) =>
                html`<tr>
                  <th scope="row">${l.year(year)}</th>
                  <td>
                    <span class="value">${l.number(values[row]!)}</span>${bar(
                      values[row]! / longest
                    )}
                  </td>
                </tr>`
            )}
          </table>`
      )}
    </div>
  </section>`;
}

/** The number beside it says the same, so the bar is hidden from assistive technology. */
function bar(share: number) {
  return html`<svg class="bar" aria-hidden="true">
    <rect width="${(share * 100).toFixed(1)}%" height="100%" />
  </svg>`;
}
