import {html, nothing} from 'lit/html.js';
import {css} from '../../base/styles/css.js';
import {heading} from '../../base/views/heading.js';
import {picker, pickerStyles} from './language-picker.js';
import {ReadAloud} from '../../features/read-aloud/read-aloud-controller.js';
import {reflect, type Reflected} from '../../base/rendered-element.js';
import {loadExit} from '../exit/signpost-exit.js';
import {figuresStyles, figuresView} from '../figures/signpost-figures.js';
import {rubricsStyles, rubricsView} from '../rubrics/signpost-rubrics.js';
import {WithHelplines} from '../helplines/with-helplines.js';

const panelStyles = css`
  .title {
    font-size: 1.5em;
  }

  /* The offer may come late, so it has its place beside the picker and moves nothing. */
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .languages > [open] {
    flex-basis: 100%;
  }

  .offer {
    flex: 1 1 0;
    min-width: 5em;
    margin: 0;
    line-height: 1.3;
  }

  section + section,
  .reading,
  .notice + section {
    margin-top: 2em;
  }

  .reading + section {
    margin-top: 0.75em;
  }
`;

/**
 * Everything: the language picker, the helplines, the rubrics, the figures and
 * where they come from.
 *
 * @csspart picker - The language picker, a `details` element.
 * @csspart helpline - A helpline's card.
 * @csspart phone - A phone number's link.
 * @csspart rubric - A rubric.
 * @csspart figures - A table of figures.
 * @csspart exit - The button that leaves the page, a `signpost-exit`.
 * @tag signpost-panel
 */
export class SignpostPanel extends WithHelplines {
  static override readonly attributes: Reflected = reflect(this, WithHelplines.attributes, {
    exit: {property: 'exit', default: false},
  });

  static override readonly styles = [
    ...WithHelplines.styles,
    rubricsStyles,
    figuresStyles,
    pickerStyles,
    panelStyles,
  ];

  /**
   * Puts a button at the top that leaves the page at once, for visitors whom someone may watch (see
   * Leave this page).
   *
   * @attr
   * @default false
   */
  declare exit: boolean;

  override connectedCallback() {
    // With its own text, so that the button's place does not open up under the reader's eyes.
    if (this.exit) {
      this.l.needMore();
      void loadExit();
    }
    super.connectedCallback();
  }

  private readonly aloud = new ReadAloud(this, this.l);

  protected override view(): unknown {
    const {l, level, aloud, exit, reading} = this;
    return html`
      ${exit ? html`<signpost-exit part="exit" reading=${reading}></signpost-exit>` : nothing}
      <div>
        ${heading(level, l.content.title, 'title')}
        <div class="languages">${picker(l, this.choose)} ${this.offer()}</div>
      </div>
      ${this.helplines(level + 1)} ${this.reviewNotice()} ${this.readingSwitch()}
      ${rubricsView(l, level + 1, aloud)} ${figuresView(l, level + 1)}
    `;
  }

  /** The visitor's own language, offered in its own words. */
  private offer() {
    const {offer} = this.l;
    return offer
      ? html`<p class="offer">
          <button
            class="link"
            lang=${offer.language.tag}
            dir=${offer.language.dir ?? 'ltr'}
            @click=${() => this.choose(offer.language)}
          >
            ${offer.text}
          </button>
        </p>`
      : nothing;
  }
}
