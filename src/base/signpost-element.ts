import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type ReactiveController,
} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {LanguageController} from '../language/language-controller.js';
import type {Reading} from '../language/languages.js';
import {attempt, guarded} from './attempt.js';
import {checkOnRequest} from './check-on-request.js';
import {checked, CheckedConverter, reading, theme} from './converters.js';
import {showPlainEssentials} from './plain-essentials.js';
import {attachTemplate} from './prerendered-template.js';
import {replacedContent, ReplacedText} from './replaced-text.js';
import {readopt} from './styles/add-styles.js';
import {baseStyles} from './styles/base-styles.js';
import {printStyles} from './styles/print.js';
import {tokens} from './styles/tokens.js';
import {contactLinkStyles} from './views/contact-links.js';
import {essentials} from './views/essentials.js';
import {fillSlots, proseStyles} from './views/prose.js';
import {warnOfLanguage} from './warn-of-language.js';

/**
 * The base class of all Signpost elements: a language, a theme, a box that the host page's styles do
 * not reach, and names and numbers to show when no text can be loaded or rendered.
 *
 * @attr {string} lang - BCP 47 tag of the language to show. Default: the nearest `lang` around the
 *   element, then Dutch. One that is not available leaves the text on display, Dutch at first; on the
 *   element itself it gives a warning.
 * @slot - Shown until the text has loaded, and where the script never runs. Put the phone number here.
 * @csspart root - The box around everything.
 * @cssprop [--signpost-font-family=system-ui] - Font. Text has the size of the visitor's own choice, whatever the page's is.
 * @cssprop [--signpost-space=clamp(0.75em, 4%, 1.25em)] - Space inside the panel and its cards, 0.5em to 3em. A unit is required, so `0` is invalid.
 * @cssprop [--signpost-radius=0.75em] - Radius of the corners, 1.25em at most.
 * @cssprop [--signpost-focus-width=3px] - Width of the outer focus ring, 2px to 6px. Invalid values, including a unitless `0`, become 3px.
 * @cssprop [--signpost-background=light-dark(#fff, #11191d)] - Background.
 * @cssprop [--signpost-text=light-dark(#17262e, #eef3f5)] - Text: 7:1 on background and surface.
 * @cssprop [--signpost-muted=light-dark(#3e4d56, #c3ced4)] - Less important text: 7:1 on background and surface.
 * @cssprop [--signpost-surface=light-dark(#eef5f6, #1b262b)] - Background of the cards.
 * @cssprop [--signpost-border=light-dark(#7b8b93, #7d8d95)] - Lines and edges: 3:1 on the background.
 * @cssprop [--signpost-accent=light-dark(#0b4d5c, #9bdcec)] - Phone button, links and bars: 7:1 on background and surface.
 * @cssprop [--signpost-on-accent=light-dark(#fff, #06222a)] - Text on the accent: 7:1.
 * @cssprop [--signpost-danger=light-dark(#8a1c1c, #ffb9b0)] - The emergency number: 7:1 on its surface.
 * @cssprop [--signpost-danger-surface=light-dark(#fdf3f1, #2b1a19)] - Background of the emergency number.
 * @cssprop [--signpost-focus=light-dark(#06222a, #ffdd57)] - Focus ring: 3:1 on the background.
 * @cssprop [--signpost-focus-halo=light-dark(#ffdd57, #06222a)] - Second focus ring: 3:1 on the first.
 */
export abstract class SignpostElement extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    baseStyles,
    contactLinkStyles,
    proseStyles,
    printStyles,
  ];

  static override properties: PropertyDeclarations = {
    theme: {reflect: true, useDefault: true, converter: theme},
    reading: {reflect: true, useDefault: true, converter: reading},
    check: {type: Boolean},
  };

  /**
   * `auto` follows the colour scheme of the page where the element stands; `light` and `dark` are
   * fixed. Anything else is `auto`, with a warning.
   *
   * @attr
   * @default auto
   */
  declare theme: 'auto' | 'light' | 'dark';

  /**
   * `plain` shows the text in plain language and `young` for readers of 12 to 18, where the language
   * has it (Dutch, English); elsewhere the standard text shows, with a warning. `standard` is the text
   * as it is. The visitor can switch it too.
   *
   * @attr
   * @type {'standard' | 'plain' | 'young'}
   * @default standard
   */
  declare reading: Reading;

  /**
   * Shows a box with what works on the page and what does not, in Dutch or English, for the editor who
   * makes it. Every visitor would see it, so use `?signpost-check` in the page's address on a page that
   * is public (see Check the result).
   *
   * @attr
   * @default false
   */
  declare check: boolean;

  /** @internal */
  readonly language = new LanguageController(this);

  /** Whether rendering the text has failed. */
  private hasFailed = false;

  /** The content that came with the page, until the element's own replaces it. */
  private prerendered?: ChildNode[];

  private readonly replacedText = new ReplacedText();

  /** Counts how often everything was rendered afresh, since something else had replaced text. */
  private edition = 0;

  constructor() {
    super();
    this.theme = theme.fallback;
    this.reading = reading.fallback;
    this.check = false;
  }

  /** A property with a `CheckedConverter` never holds a value that this does not allow. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>) {
    const [name, , options] = change;
    const converter = options?.converter;
    if (name && converter instanceof CheckedConverter) {
      const values = this as unknown as Record<PropertyKey, string | number | null | undefined>;
      const attribute = String(options?.attribute ?? name);
      const value = checked(converter as CheckedConverter<string>, this, attribute, values[name]);
      if (value !== values[name]) values[name] = value;
    }
    super.requestUpdate(...change);
  }

  override connectedCallback() {
    // When the page moves the element, opening hours and a floating exit have to be updated.
    this.requestUpdate();
    // Before the first text is requested, so that the standard text is neither loaded nor shown.
    this.language.setReading(this.wantedReading);
    attempt(() => {
      attachTemplate(this);
    });
    this.attemptOrShowNumbers(() => {
      super.connectedCallback();
      this.replacedText.observe(this.shadowRoot!);
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.replacedText.disconnect();
  }

  /** A page may move the element into another document, for example into a window of its own. */
  adoptedCallback() {
    const {elementStyles} = this.constructor as typeof SignpostElement;
    if (this.shadowRoot) readopt(this.shadowRoot, elementStyles);
  }

  override addController(controller: ReactiveController) {
    super.addController(guarded(controller));
  }

  protected override createRenderRoot() {
    if (this.shadowRoot) {
      this.prerendered = [...this.shadowRoot.childNodes];
      this.language.awaitFirst(replacedContent.load());
    }
    const root = super.createRenderRoot();
    // Lit would render before the prerendered content, which will be gone by then.
    if (this.prerendered) this.renderOptions.renderBefore = null;
    return root;
  }

  /** What runs around the rendering may throw too. The host page must not notice. */
  protected override performUpdate() {
    this.attemptOrShowNumbers(() => {
      checkOnRequest(this);
      super.performUpdate();
    });
  }

  /** Prerendered content stays until there is text to replace it with. */
  protected override shouldUpdate() {
    return !this.prerendered || this.language.current !== undefined;
  }

  protected override willUpdate() {
    this.language.setReading(this.wantedReading);
    warnOfLanguage(this);
  }

  /**
   * Replaces prerendered content and does not hydrate it: the page may have kept
   * it from another version, or a CMS may have stripped the comments that
   * hydration needs. Disclosures stay open and focus stays where it was.
   *
   * So is content in which something else has replaced text, as a browser does that translates the
   * page: what is shown and what it does must never part.
   */
  protected override update(changed: PropertyValues) {
    const root = this.shadowRoot!;
    const {prerendered, replacedText} = this;
    replacedText.beforeRender();
    if (replacedText.isFound) this.edition++;
    const isReplaced = prerendered ?? replacedText.isFound;
    const restoreState = isReplaced && replacedContent.value?.stateOf(root);
    prerendered?.forEach((node) => {
      node.remove();
    });
    this.prerendered = undefined;
    const focused = root.activeElement;
    this.renderOrFallBack(changed);
    replacedText.afterRender();
    if (restoreState) restoreState(root);
    // If the focused control is gone, focus goes to the first disclosure and not to the page's top.
    if (focused?.isConnected === false) root.querySelector<HTMLElement>('summary')?.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.language.settled();
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const {current, missing} = this.language;
    if (current && !this.hasFailed) return this.box(this.view());
    // The page's own words show while the text loads.
    const isWaiting = !current && !missing && this.hasOwnWords;
    return isWaiting ? html`<slot></slot>` : this.fallback();
  }

  /** The element's content, once there is a language to show it in. */
  protected abstract view(): unknown;

  /** The reading to show where the language has it. */
  protected get wantedReading(): Reading {
    return this.reading;
  }

  /** Shown if there is no text, or if rendering it has failed. */
  protected fallback(): unknown {
    return this.box(essentials());
  }

  /** The content of the live region: that the language which was asked for could not be loaded. */
  protected announcement(): unknown {
    const {current, missing, content} = this.language;
    if (!current || !missing) return nothing;
    const name = html`<bdi lang=${missing.tag}>${missing.name}</bdi>`;
    return html`<p class="notice">${fillSlots(content.notices.missing, name)}</p>`;
  }

  /** The box that the host page's styles do not reach. */
  protected box(content: unknown): unknown {
    const {current} = this.language;
    return keyed(
      this.edition,
      html`<div
        class="root"
        part="root"
        tabindex="-1"
        lang=${current?.tag ?? nothing}
        dir=${current?.dir ?? 'ltr'}
        data-theme=${this.theme}
      >
        <div role="status">${this.announcement()}</div>
        ${content}
      </div>`
    );
  }

  /** An empty shadow root would hide the page's own words. */
  private attemptOrShowNumbers(part: () => void) {
    try {
      part();
    } catch (error) {
      console.error(error);
      const {shadowRoot: root} = this;
      if (root?.firstChild === null) showPlainEssentials(root, this.hasOwnWords);
    }
  }

  /** A rendering that fails may have written half of the content, so the fallback replaces it. */
  private renderOrFallBack(changed: PropertyValues) {
    try {
      super.update(changed);
    } catch (error) {
      console.error(error);
      this.hasFailed = true;
      try {
        super.update(changed);
      } catch {
        showPlainEssentials(this.shadowRoot!, this.hasOwnWords);
      }
      this.hasFailed = false;
    }
  }

  private get hasOwnWords(): boolean {
    return this.textContent.trim() !== '';
  }
}
