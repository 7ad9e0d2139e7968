import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import {afterPaint} from '../../base/after-paint.js';
import {attempt} from '../../base/attempt.js';
import {ContentElement} from '../../base/content-element.js';
import {HOME_REGION, languageList, partList, titleText} from '../../base/converters.js';
import {isListed} from '../../base/is-listed.js';
import {heading} from '../../base/views/heading.js';
import {warnOfValue} from '../../base/warnings.js';
import {FramedLinksController} from '../../features/framed-links/framed-links-controller.js';
import {PageColoursController} from '../../features/page-colours/page-colours-controller.js';
import {ReadAloudController} from '../../features/read-aloud/read-aloud-controller.js';
import {SourcesController} from '../../features/sources/sources-controller.js';
import type {Language, Reading} from '../../language/languages.js';
import {exitModule, SignpostExit} from '../exit/signpost-exit.js';
import {figuresRow, figuresStyles, figuresView} from '../figures/figures-view.js';
import {cardStyles} from '../helplines/card.js';
import {copyStyles} from '../helplines/copy-button.js';
import {HelplinesController, helplinesProperties} from '../helplines/helplines-controller.js';
import {helplinesStyles, helplinesView} from '../helplines/helplines-view.js';
import {rubricsStyles, rubricsView} from '../rubrics/rubrics-view.js';
import {type Audience, audience, type Preset, presets} from './audience.js';
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
    audience: {attribute: 'for', reflect: true, useDefault: true, converter: audience},
    label: {reflect: true, useDefault: true, converter: titleText},
    parts: {reflect: true, useDefault: true, converter: partList},
    languages: {reflect: true, useDefault: true, converter: languageList},
    exit: {type: Boolean, reflect: true, useDefault: true},
  };

  /**
   * Whom the page is for: `school` or `parents` presets the title, the order of needs and, for a
   * school, the reading `young`. `label`, `need` and `reading` go before it. Anything else presets
   * nothing, with a warning.
   *
   * @attr for
   * @type {'' | 'school' | 'parents'}
   */
  declare audience: '' | Audience;

  /**
   * The title, in the language of the page, in place of our own: `Hulp bij iets naars online`. It stays
   * as it is when the visitor chooses another language. Plain text of at most 100 characters; longer
   * text and markup show as they are, with a warning.
   *
   * @attr
   */
  declare label: string;

  /**
   * What the panel shows: `help`, `rubrics` and `figures`, separated by spaces. Default: all. Unknown
   * names are ignored with a warning; if no name is known, or there is none, all show.
   *
   * @attr
   */
  declare parts: string;

  /**
   * The languages that the panel offers, as BCP 47 tags separated by spaces: `nl ar en`. The page's
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
   * ISO 3166 code of the region whose helplines to show: `NL`, `BE`, `BE-BRU`. A region without
   * known helplines shows those for everyone and says so. Anything else is `NL`, with a warning.
   *
   * @attr
   * @default NL
   */
  declare region: string;

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
    this.audience = this.label = this.parts = this.languages = '';
    this.need = this.only = this.open = this.local = this.owner = '';
    this.region = HOME_REGION;
    this.exit = false;
    this.helplines = new HelplinesController(this, this.sources);
    new PageColoursController(this);
    new FramedLinksController(this);
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

  protected override willUpdate() {
    super.willUpdate();
    // A page may register a class of its own, made from this one, and nothing else.
    if (this.exit && !customElements.get('signpost-exit')) {
      customElements.define('signpost-exit', SignpostExit);
    }
    // The property is empty by default, so only the attribute tells that the page has set it.
    if (this.getAttribute('parts') === '') warnOfValue(this, 'parts', '', partList.allowed);
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
    const {title, titles} = language.content;
    return html`
      <div class="tools">
        ${languagePicker(language, this.languages, (chosen) => this.chooseLanguage(chosen))}
        ${languageOffer(language, this.languages, (chosen) => this.chooseLanguage(chosen))}
        ${this.readingSwitch()} ${this.exitButton()}
      </div>
      ${heading(level, this.label || (this.audience ? titles[this.audience] : title), 'title')}
      ${this.shows('help') ? helplinesView(this.helplines, level + 1, this.isWhole) : nothing}
      ${this.isWhole ? attempt(() => this.background(level + 1)) : nothing}
    `;
  }

  /** The order of needs that the page asks for, by itself or by its audience. */
  get needOrder(): string {
    return this.need || this.preset?.need || '';
  }

  protected override get wantedReading(): Reading {
    return (!this.hasAttribute('reading') && this.preset?.reading) || this.reading;
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
    const {language} = this;
    const hasFigures = this.shows('figures');
    if (this.shows('rubrics')) {
      const last = hasFigures ? figuresRow(language, level + 1) : nothing;
      return [rubricsView(this, level, '', last), this.reviewNotice()];
    }
    return [hasFigures ? figuresView(language, level) : nothing, this.reviewNotice()];
  }

  private get preset(): Preset | undefined {
    return this.audience ? presets[this.audience] : undefined;
  }

  private shows(part: string): boolean {
    return isListed(this.parts, part);
  }

  private exitButton() {
    return this.exit
      ? html`<signpost-exit
          part="exit"
          in-panel
          theme=${this.theme}
          reading=${this.wantedReading}
        ></signpost-exit>`
      : nothing;
  }
}
