import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {sourceLanguage} from '../language/language-controller.js';
import type {Language, Reading} from '../language/languages.js';
import {attempt} from './attempt.js';
import {ContactEventsController} from './contact-events.js';
import {headingLevel} from './converters.js';
import {SignpostLanguageEvent} from './events.js';
import {SignpostElement} from './signpost-element.js';
import {takeWithdrawnOff} from './withdrawn.js';

/**
 * An element that shows content: it has headings, offers the visitor
 * other readings, and tells the page what happens.
 *
 * @fires {SignpostLanguageEvent} signpost-language - The language on display has changed.
 * @fires {SignpostContactEvent} signpost-contact - A visitor has followed a link to a service: its
 *   id in `service` (`stop-it-now`, `local:…`), and `phone`, `chat`, `form` or `website` in `channel`.
 */
export abstract class ContentElement extends SignpostElement {
  static override properties: PropertyDeclarations = {
    headingLevel: {
      attribute: 'heading-level',
      reflect: true,
      useDefault: true,
      converter: headingLevel,
    },
    offline: {type: Boolean, reflect: true, useDefault: true},
  };

  /**
   * Level of the first heading, 1 to 6, to fit the page's outline; those below follow from it.
   * A number out of range becomes the nearest, anything else 2, each with a warning.
   *
   * @attr heading-level
   * @type {string | number}
   * @default 2
   */
  declare headingLevel: number;

  /**
   * Never asks which numbers are withdrawn. Only a script at the address of a fixed version asks that,
   * once for the page, of the host that it comes from (see Pin a version).
   *
   * @attr
   * @default false
   */
  declare offline: boolean;

  /** @internal The current time; tests replace it. */
  now = () => new Date();

  private displayedLanguage?: string;

  /** What the switch turns on: the simpler reading that the page asked for last. */
  private simplerReading: Reading = 'plain';

  constructor() {
    super();
    this.headingLevel = headingLevel.fallback;
    this.offline = false;
    new ContactEventsController(this);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const tag = this.language.current?.tag;
    if (!tag || tag === this.displayedLanguage) return;
    this.displayedLanguage = tag;
    takeWithdrawnOff(this);
    // In a variable: inside the call, the documentation's analyser takes `tag` for the event's name.
    const event = new SignpostLanguageEvent(tag);
    // A library on the page may have replaced what it is made from.
    attempt(() => this.dispatchEvent(event));
  }

  /**
   * Shows the language that the visitor has chosen and moves focus to an element
   * that is named in it, which announces the change. Focus stays where it is if
   * the visitor has moved it out of the way meanwhile.
   */
  protected async chooseLanguage(language: Language) {
    await this.language.choose(language);
    await this.updateComplete;
    const inside = this.shadowRoot!.activeElement;
    const {activeElement} = this.getRootNode() as Document | ShadowRoot;
    const isLost = !activeElement || activeElement === document.body;
    if (inside ? this.isLanguageControl(inside) : isLost) this.languageFocusTarget.focus();
  }

  /** Gets focus after a choice of language. */
  protected get languageFocusTarget(): HTMLElement {
    return this.shadowRoot!.querySelector<HTMLElement>('.root')!;
  }

  /** Whether focus is in what the visitor has just chosen a language with. */
  protected isLanguageControl(focused: Element): boolean {
    return focused === this.languageFocusTarget;
  }

  /** Says that no native reader has reviewed this language, where none has. */
  protected reviewNotice(): unknown {
    const {reviewed, content} = this.language;
    if (reviewed) return nothing;
    const {unreviewed, readDutch} = content.notices;
    return html`<p class="notice">
      ${unreviewed} <button class="link" @click=${this.readDutch}>${readDutch}</button>
    </p>`;
  }

  /** The switch between the standard text and a simpler one, in languages that have both. */
  protected readingSwitch(): unknown {
    const {current, content} = this.language;
    if (!current?.readings) return nothing;
    const {wantedReading} = this;
    const isSimple = wantedReading !== 'standard';
    if (isSimple) this.simplerReading = wantedReading;
    return html`<p class="reading">
      <button
        class="switch"
        aria-pressed=${isSimple ? 'true' : 'false'}
        @click=${() => {
          this.chooseReading(isSimple ? 'standard' : this.simplerReading);
        }}
      >
        ${content.plain}
      </button>
    </p>`;
  }

  private chooseReading(reading: Reading) {
    // The attribute, since a choice of the standard text differs from no choice.
    this.setAttribute('reading', reading);
    this.requestUpdate();
  }

  /** The Dutch text that prevails is the standard one, not a simpler reading. */
  private readonly readDutch = () => {
    this.chooseReading('standard');
    void this.chooseLanguage(sourceLanguage);
  };
}
