import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import {afterPaint} from '../../base/after-paint.js';
import {ContentElement} from '../../base/content-element.js';
import {languageList, partList} from '../../base/converters.js';
import {heading} from '../../base/views/heading.js';
import {PageColoursController} from '../../features/page-colours/page-colours-controller.js';
import {ReadAloudController} from '../../features/read-aloud/read-aloud-controller.js';
import {SourcesController} from '../../features/sources/sources-controller.js';
import type {Language} from '../../language/languages.js';
import {exitModule} from '../exit/signpost-exit.js';
import {figuresStyles, figuresView} from '../figures/figures-view.js';
import {cardStyles} from '../helplines/card.js';
import {copyStyles} from '../helplines/copy-button.js';
import {HelplinesController, helplinesProperties} from '../helplines/helplines-controller.js';
import {helplinesStyles, helplinesView} from '../helplines/helplines-view.js';
import {rubricsStyles, rubricsView} from '../rubrics/rubrics-view.js';
import {languageOffer, languageOfferStyles} from './language-offer.js';
import {languagePicker, languagePickerStyles} from './language-picker.js';
import {panelStyles} from './panel-styles.js';

/**
 * The first panel of a page shows its rows of help before the rest is rendered. Panels that are made
 * later find everything loaded, and one pass is less work than two.
 */
let hasShownHelplines = false;

/**
 * Everything: the language picker, the helplines, the rubrics, the figures and
 * where they come from.
 *
 * @csspart picker - The language picker, a `details` element.
 * @csspart need - What a visitor comes for, a `details` element with its services.
 * @csspart helpline - A helpline's card.
 * @csspart local - The card of a service that the page has added.
 * @csspart phone - A phone number's link.
 * @csspart rubric - A rubric.
 * @csspart figures - A table of figures.
 * @csspart exit - The button that leaves the page, a `signpost-exit`.
 * @tag signpost-panel
 */
export class SignpostPanel extends ContentElement {
  static override styles: CSSResultGroup = [
    ContentElement.styles,
    cardStyles,
    copyStyles,
    helplinesStyles,
    rubricsStyles,
    figuresStyles,
    languagePickerStyles,
    languageOfferStyles,
    panelStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...helplinesProperties,
    label: {reflect: true, useDefault: true},
    parts: {reflect: true, useDefault: true, converter: partList},
    languages: {reflect: true, useDefault: true, converter: languageList},
    exit: {type: Boolean, reflect: true, useDefault: true},
  };

  /**
   * The title, in the language of the page, in place of our own: `Hulp bij iets naars online`. It stays
   * as it is when the visitor chooses another language.
   *
   * @attr
   */
  declare label: string;

  /**
   * What the panel shows: `help`, `rubrics` and `figures`, separated by spaces. Default: all. Unknown
   * names are ignored with a warning; if no name is known, all show.
   *
   * @attr
   */
  declare parts: string;

  /**
   * The languages that the picker offers, as BCP 47 tags separated by spaces: `nl ar en`. The page's
   * own language is always among them. Default: all. Unknown tags are ignored with a warning.
   *
   * @attr
   */
  declare languages: string;

  /**
   * What to show first, in this order: `self`, `other`, `victim`, `report` and `despair`, separated by
   * spaces; the others follow in their own order. The emergency number is always there, and first.
   * Unknown names are ignored with a warning.
   *
   * @attr
   */
  declare need: string;

  /**
   * Leaves out all but these, by the names that `need` has. The emergency number always shows.
   * Default: all. Unknown names are ignored with a warning; if no name is known, all show.
   *
   * @attr
   */
  declare only: string;

  /**
   * What starts open, by the names that `need` has. Default: none, or the one that shows if it is the
   * only one. Unknown names are ignored with a warning.
   *
   * @attr
   */
  declare open: string;

  /**
   * Address of a JSON file with services of your own (see Local help). A file that can't be read
   * gives a warning and leaves the national services as they are.
   *
   * @attr
   */
  declare local: string;

  /**
   * Who adds the local services, for their label. Default: the file's owner, else the site's name.
   *
   * @attr
   */
  declare owner: string;

  /**
   * Puts a button at the top that leaves the page at once, for visitors whom someone may watch (see
   * Leaving the page).
   *
   * @attr
   * @default false
   */
  declare exit: boolean;

  /** @internal */
  readonly sources = new SourcesController(this);
  /** @internal */
  readonly readAloud = new ReadAloudController(this);
  private readonly helplines: HelplinesController;

  /** @internal Whether all is rendered, and not only what is in view at first: the rows of help. */
  isWhole = hasShownHelplines;

  constructor() {
    super();
    this.label = this.parts = this.languages = '';
    this.need = this.only = this.open = this.local = this.owner = '';
    this.exit = false;
    this.helplines = new HelplinesController(this, this.sources);
    new PageColoursController(this);
  }

  override connectedCallback() {
    // In place of prerendered content everything shows at once, so that nothing moves.
    if (this.shadowRoot) this.isWhole = true;
    if (this.exit) {
      this.language.request('more');
      this.language.awaitFirst(exitModule.load());
    }
    super.connectedCallback();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (!this.language.current || this.isWhole) return;
    afterPaint(() => {
      hasShownHelplines = this.isWhole = true;
      this.requestUpdate();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.language.current || this.isWhole) return isComplete;
    await new Promise<void>(afterPaint);
    return this.getUpdateComplete();
  }

  protected override view(): unknown {
    const {language, headingLevel: level} = this;
    return html`
      ${this.exitButton()}
      <div class="tools">
        ${languagePicker(language, this.languages, (chosen) => this.chooseLanguage(chosen))}
        ${languageOffer(language, (chosen) => this.chooseLanguage(chosen))} ${this.readingSwitch()}
      </div>
      ${heading(level, this.label || language.content.title, 'title')}
      ${this.shows('help') ? helplinesView(this.helplines, level + 1, this.isWhole) : nothing}
      ${this.isWhole ? this.background(level + 1) : nothing}
    `;
  }

  /** Closes the list of languages; its summary, which names the new one, gets focus. */
  protected override async chooseLanguage(language: Language) {
    await super.chooseLanguage(language);
    this.picker.open = false;
  }

  protected override get languageFocusTarget(): HTMLElement {
    return this.picker.querySelector('summary')!;
  }

  protected override isLanguageControl(focused: Element): boolean {
    return this.picker.contains(focused);
  }

  private get picker(): HTMLDetailsElement {
    return this.shadowRoot!.querySelector<HTMLDetailsElement>('.picker')!;
  }

  /** What is done about it, and what is said about the text. */
  private background(level: number) {
    return [
      this.shows('rubrics') ? rubricsView(this, level) : nothing,
      this.shows('figures') ? figuresView(this.language, level) : nothing,
      this.reviewNotice(),
    ];
  }

  private shows(part: string): boolean {
    return !this.parts || this.parts.split(' ').includes(part);
  }

  private exitButton() {
    return this.exit
      ? html`<signpost-exit
          part="exit"
          in-panel
          theme=${this.theme}
          reading=${this.reading}
        ></signpost-exit>`
      : nothing;
  }
}
