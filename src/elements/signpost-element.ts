import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {fallbackText, noticeText, readingText} from '../content/panel.js';
import {regions} from '../content/helplines.js';
import {type Language, languages} from '../language/languages.js';
import {Localizer, sourceLanguage} from '../language/localizer.js';
import {match} from '../language/match.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {essentials, essentialsStyles} from './essentials.js';
import {SignpostLanguageEvent} from './events.js';
import {proseStyles} from './prose.js';
import {warn} from './warn.js';

const themes = ['auto', 'light', 'dark'];
const readings = ['standard', 'plain'];

/**
 * What all elements share: their language, heading level, theme and region,
 * and what shows while there is no text yet.
 *
 * @attr {string} lang - BCP 47 tag of the language to show. Default: the nearest `lang` around the
 *   element, then Dutch. A language there is no text in falls back to Dutch with a warning.
 * @slot - Shown until the text has loaded, and where the script never runs. Put the phone number here.
 * @fires {SignpostLanguageEvent} signpost-language - The language on display has changed.
 * @csspart root - The box around everything.
 * @cssprop [--signpost-font-family=system-ui] - Font; falls back to `--utrecht-document-font-family`.
 * @cssprop [--signpost-radius=0.75em] - Radius of the corners.
 * @cssprop [--signpost-background=light-dark(#fff, #11191d)] - Background.
 * @cssprop [--signpost-text=light-dark(#17262e, #eef3f5)] - Text; keep 7:1 against background and surface.
 * @cssprop [--signpost-muted=light-dark(#3e4d56, #c3ced4)] - Less important text; keep 7:1.
 * @cssprop [--signpost-surface=light-dark(#eef5f6, #1b262b)] - Background of the cards.
 * @cssprop [--signpost-border=light-dark(#7b8b93, #7d8d95)] - Lines and edges; keep 3:1.
 * @cssprop [--signpost-accent=light-dark(#0b4d5c, #9bdcec)] - Phone button, links and bars; keep 7:1.
 * @cssprop [--signpost-on-accent=light-dark(#fff, #06222a)] - Text on the accent; keep 7:1.
 * @cssprop [--signpost-danger=light-dark(#8a1c1c, #ffb9b0)] - The emergency number; keep 7:1.
 * @cssprop [--signpost-danger-surface=light-dark(#fdf3f1, #2b1a19)] - Background of the emergency number.
 * @cssprop [--signpost-focus=light-dark(#0b4d5c, #ffdd57)] - Focus ring.
 * @cssprop [--signpost-focus-halo=light-dark(#ffdd57, #06222a)] - Second colour of the focus ring.
 */
export abstract class SignpostElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level'},
    theme: {},
    region: {},
    reading: {},
  };

  static override styles: CSSResultGroup = [tokens, base, essentialsStyles, proseStyles];

  /**
   * Level of the first heading, 1 to 6, to fit the page's outline; those below follow from it.
   * A number out of range becomes the nearest, anything else 2, each with a warning.
   */
  headingLevel: number | string = 2;

  /**
   * `auto` follows the colour scheme of the page where the element stands; `light` and `dark` are
   * themselves. Anything else is `auto`, with a warning.
   */
  theme = 'auto';

  /** ISO 3166 region whose helplines to show: `NL`. Anything else is `NL`, with a warning. */
  region = 'NL';

  /**
   * `plain` shows the text in plain language, where the language has it (Dutch, English); elsewhere
   * the standard text shows, with a warning. `standard` is the text as it is. The visitor can switch
   * it too.
   */
  reading = 'standard';

  /** @internal */
  protected readonly l: Localizer = new Localizer(this);

  private displayed?: string;

  /** The element's content, once there is a language to show it in. */
  protected abstract view(): unknown;

  protected override async getUpdateComplete() {
    await this.l.settled();
    return super.getUpdateComplete();
  }

  protected override willUpdate() {
    this.l.read(this.isPlain);
  }

  protected override updated() {
    const tag = this.l.language?.tag;
    if (tag === this.displayed) return;
    this.displayed = tag;
    if (!tag) return;
    const event = new SignpostLanguageEvent(tag);
    this.dispatchEvent(event);
  }

  /** @internal */
  get level(): number {
    const value = String(this.headingLevel).trim();
    const level = value === '' ? NaN : Math.round(Number(value));
    const valid = Number.isFinite(level) ? Math.min(6, Math.max(1, level)) : 2;
    if (String(valid) !== value) warn(this, 'heading-level', value, '1 to 6');
    return valid;
  }

  /** @internal */
  get knownRegion(): string {
    return this.oneOf('region', regions, 'NL', String(this.region).trim().toUpperCase());
  }

  protected override render() {
    const {l} = this;
    const ownLang = this.getAttribute('lang');
    if (ownLang && !match(ownLang)) {
      warn(
        this,
        'lang',
        ownLang,
        languages.flatMap(({tag, hidden}) => (hidden ? [] : tag)).join(', ')
      );
    }
    if (this.isPlain && l.language && !l.language.plain) {
      const having = languages.filter(({plain}) => plain).map(({tag}) => tag);
      warn(
        this,
        'reading',
        `plain in ${l.language.tag}`,
        `standard; plain in ${having.join(', ')}`
      );
    }
    if (l.language) return this.root([this.fallbackNotice(), this.view()]);
    // The page's own words until ours are here; ours where it has none, or they can't come.
    return this.textContent?.trim() && !l.missing
      ? html`<slot></slot>`
      : this.root(essentials(this.knownRegion));
  }

  /** Says, where it is so, that no native reader has reviewed this language. */
  protected reviewNotice() {
    const {l} = this;
    if (l.reviewed) return nothing;
    const text = noticeText(l);
    return html`<p class="notice">
      ${text.unreviewed}
      <button class="link" @click=${() => this.choose(sourceLanguage)}>${text.readDutch}</button>
    </p>`;
  }

  /** The visitor's own switch between the standard text and the plain one, where there is one. */
  protected readingSwitch() {
    const {l, isPlain} = this;
    if (!l.language?.plain) return nothing;
    return html`<p class="reading">
      <button
        class="switch"
        aria-pressed=${isPlain ? 'true' : 'false'}
        @click=${() => {
          this.reading = isPlain ? 'standard' : 'plain';
        }}
      >
        ${readingText(l).plain}
      </button>
    </p>`;
  }

  /** Shows a language, and keeps focus in the element though the control may be gone by then. */
  protected choose = async (language: Language) => {
    await this.l.choose(language);
    await this.updateComplete;
    const picker = this.renderRoot.querySelector<HTMLDetailsElement>('.picker');
    const inside = this.shadowRoot?.activeElement;
    const inPage = (this.getRootNode() as Document | ShadowRoot).activeElement;
    if (picker) picker.open = false;
    // Elsewhere by now? Then focus stays where it is.
    if (inside ? !picker?.contains(inside) : inPage && inPage !== document.body) return;
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    (picker?.querySelector('summary') ?? root)?.focus();
  };

  private get isPlain() {
    return this.oneOf('reading', readings, 'standard', String(this.reading)) === 'plain';
  }

  private fallbackNotice() {
    const {missing} = this.l;
    return html`<div role="status">
      ${missing && html`<p class="notice">${fallbackText(this.l, missing.name)}</p>`}
    </div>`;
  }

  private root(content: unknown): TemplateResult {
    const {language} = this.l;
    return html`<div
      class="root"
      part="root"
      tabindex="-1"
      lang=${language?.tag ?? nothing}
      dir=${language?.dir ?? 'ltr'}
      data-theme=${this.oneOf('theme', themes, 'auto', String(this.theme))}
    >
      ${content}
    </div>`;
  }

  private oneOf(attribute: string, allowed: readonly string[], byDefault: string, value: string) {
    if (allowed.includes(value)) return value;
    warn(this, attribute, value, allowed.join(', '));
    return byDefault;
  }
}
