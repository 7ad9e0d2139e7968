import {html, noChange, nothing, type TemplateResult} from 'lit/html.js';
import {type Language, languages} from '../language/languages.js';
import {Localizer, sourceLanguage} from '../language/language-controller.js';
import {match} from '../language/match.js';
import {base} from './styles/base-styles.js';
import {print} from './styles/print.js';
import {tokens} from './styles/tokens.js';
import {readingIds, themeIds} from './choices.js';
import {contactStyles} from './views/contact-links.js';
import {essentials} from './views/essentials.js';
import {type Channel, SignpostContactEvent, SignpostLanguageEvent} from './events.js';
import {PageTheme} from '../features/page-colours/page-colours-controller.js';
import {filled, proseStyles} from './views/prose.js';
import {HOME} from '../elements/helplines/region.js';
import {reflect, type Reflected, RenderedElement} from './rendered-element.js';
import {levelOf, oneOf, regionOf} from './converters.js';
import {warn} from './warn.js';

/**
 * What all elements share: their language, heading level, theme and region,
 * and what shows while there is no text yet.
 *
 * @attr {string} lang - BCP 47 tag of the language to show. Default: the nearest `lang` around the
 *   element, then Dutch. A language there is no text in falls back to Dutch with a warning.
 * @slot - Shown until the text has loaded, and where the script never runs. Put the phone number here.
 * @fires {SignpostLanguageEvent} signpost-language - The language on display has changed.
 * @fires {SignpostContactEvent} signpost-contact - A visitor has followed a link to a service: its
 *   id in `service` (`stop-it-now`, `local:…`), and `phone`, `chat`, `form` or `website` in `channel`.
 * @csspart root - The box around everything.
 * @cssprop [--signpost-font-family=system-ui] - Font. Text has the size of the visitor's own choice, whatever the page's is.
 * @cssprop [--signpost-space=clamp(0.75em, 4%, 1.25em)] - Space inside the panel and its cards, 0.5em to 3em; `0` without a unit is no length.
 * @cssprop [--signpost-radius=0.75em] - Radius of the corners, 1.25em at most.
 * @cssprop [--signpost-focus-width=3px] - Width of the outer ring of focus, 2px to 6px; what is no length, `0` too, is 3px.
 * @cssprop [--signpost-background=light-dark(#fff, #11191d)] - Background.
 * @cssprop [--signpost-text=light-dark(#17262e, #eef3f5)] - Text: 7:1 on background and surface.
 * @cssprop [--signpost-muted=light-dark(#3e4d56, #c3ced4)] - Less important text: 7:1 on background and surface.
 * @cssprop [--signpost-surface=light-dark(#eef5f6, #1b262b)] - Background of the cards.
 * @cssprop [--signpost-border=light-dark(#7b8b93, #7d8d95)] - Lines and edges: 3:1 on the background.
 * @cssprop [--signpost-accent=light-dark(#0b4d5c, #9bdcec)] - Phone button, links and bars: 7:1 on background and surface.
 * @cssprop [--signpost-on-accent=light-dark(#fff, #06222a)] - Text on the accent: 7:1.
 * @cssprop [--signpost-danger=light-dark(#8a1c1c, #ffb9b0)] - The emergency number: 7:1 on its surface.
 * @cssprop [--signpost-danger-surface=light-dark(#fdf3f1, #2b1a19)] - Background of the emergency number.
 * @cssprop [--signpost-focus=light-dark(#06222a, #ffdd57)] - Ring of focus: 3:1 on the background.
 * @cssprop [--signpost-focus-halo=light-dark(#ffdd57, #06222a)] - Second ring of focus: 3:1 on the first.
 */
export abstract class SignpostElement extends RenderedElement {
  static override readonly attributes: Reflected = reflect(this, RenderedElement.attributes, {
    'heading-level': {property: 'headingLevel', default: '2'},
    theme: {property: 'theme', default: 'auto'},
    region: {property: 'region', default: HOME},
    reading: {property: 'reading', default: 'standard'},
  });

  static override readonly styles: readonly string[] = [
    tokens,
    base,
    contactStyles,
    proseStyles,
    print,
  ];

  /**
   * Level of the first heading, 1 to 6, to fit the page's outline; those below follow from it.
   * A number out of range becomes the nearest, anything else 2, each with a warning.
   *
   * @attr heading-level
   * @type {string | number}
   * @default 2
   */
  declare headingLevel: string;

  /**
   * `auto` follows the colour scheme of the page where the element stands; `light` and `dark` are
   * themselves. Anything else is `auto`, with a warning.
   *
   * @attr
   * @type {'auto' | 'light' | 'dark'}
   * @default auto
   */
  declare theme: string;

  /**
   * ISO 3166 code of the region whose helplines to show: `NL`, `BE`, `BE-BRU`. A region no line is
   * known of shows those for everyone and says so. Anything else is `NL`, with a warning.
   *
   * @attr
   * @default NL
   */
  declare region: string;

  /**
   * `plain` shows the text in plain language, where the language has it (Dutch, English); elsewhere
   * the standard text shows, with a warning. `standard` is the text as it is. The visitor can switch
   * it too.
   *
   * @attr
   * @type {'standard' | 'plain'}
   * @default standard
   */
  declare reading: string;

  /** @internal */
  protected readonly l: Localizer = new Localizer(this);

  /** @internal */
  protected readonly pageTheme: PageTheme = new PageTheme(this);

  private displayed?: string;

  /** The element's content, once there is a language to show it in. */
  protected abstract view(): unknown;

  override connectedCallback() {
    this.shadowRoot!.addEventListener('click', this.contacted);
    // Before there is text, so that both load at once.
    this.pageTheme.update();
    super.connectedCallback();
  }

  protected override async settled() {
    await this.l.settled();
    await super.settled();
  }

  protected override rendered() {
    this.pageTheme.update();
    const tag = this.l.language?.tag;
    if (tag === this.displayed) return;
    this.displayed = tag;
    if (!tag) return;
    const event = new SignpostLanguageEvent(tag);
    this.dispatchEvent(event);
  }

  /** @internal */
  get level(): number {
    return levelOf(this, 'heading-level', this.headingLevel, 2);
  }

  /** @internal */
  get regionCode(): string {
    return regionOf(this, 'region', this.region, HOME);
  }

  protected override render(): unknown {
    const {l} = this;
    l.read(this.isPlain);
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
    if (l.language) return this.root(this.view());
    if (this.prerendered) return noChange;
    // The page's own words until ours are here; ours where it has none, or they can't come.
    return this.textContent?.trim() && !l.missing ? html`<slot></slot>` : this.root(essentials());
  }

  /** Says, where it is so, that no native reader has reviewed this language. */
  protected reviewNotice() {
    const {l} = this;
    if (l.reviewed) return nothing;
    const text = l.content.notices;
    return html`<p class="notice">
      ${text.unreviewed}
      <button class="link" @click=${this.readDutch}>${text.readDutch}</button>
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
        ${l.content.plain}
      </button>
    </p>`;
  }

  /** Tells the page that a visitor goes to a service, for partners who count. */
  private readonly contacted = ({target}: Event) => {
    const link = (target as Element).closest<HTMLElement>('[data-channel]');
    const service = link?.closest<HTMLElement>('[data-service]');
    if (!link || !service) return;
    const {channel} = link.dataset as {channel: Channel};
    const event = new SignpostContactEvent(service.dataset['service']!, channel);
    this.dispatchEvent(event);
  };

  /** Shows a language, and keeps focus in the element though the control may be gone by then. */
  protected choose = async (language: Language) => {
    await this.l.choose(language);
    await this.updateComplete;
    const picker = this.shadowRoot!.querySelector<HTMLDetailsElement>('.picker');
    const inside = this.shadowRoot!.activeElement;
    const inPage = (this.getRootNode() as Document | ShadowRoot).activeElement;
    if (picker) picker.open = false;
    // Elsewhere by now? Then focus stays where it is.
    if (inside ? !picker?.contains(inside) : inPage && inPage !== document.body) return;
    const root = this.shadowRoot!.querySelector<HTMLElement>('.root');
    (picker?.querySelector('summary') ?? root)?.focus();
  };

  /** The Dutch that prevails is the standard text, not its plain reading. */
  private readonly readDutch = () => {
    this.reading = 'standard';
    void this.choose(sourceLanguage);
  };

  private get isPlain() {
    return oneOf(this, 'reading', this.reading, readingIds) === 'plain';
  }

  /**
   * What is announced: above the Dutch, that another language was asked for and could not be loaded.
   */
  protected announced(): unknown {
    const {language, missing, content} = this.l;
    if (!missing || language !== sourceLanguage) return nothing;
    const name = html`<bdi lang=${missing.tag}>${missing.name}</bdi>`;
    return html`<p class="notice">${filled(content.notices.fallback, name)}</p>`;
  }

  private root(content: unknown): TemplateResult {
    const {language} = this.l;
    return html`<div
      class="root"
      part="root"
      tabindex="-1"
      lang=${language?.tag ?? nothing}
      dir=${language?.dir ?? 'ltr'}
      data-theme=${oneOf(this, 'theme', this.theme, themeIds)}
    >
      <div role="status">${this.announced()}</div>
      ${content}
    </div>`;
  }
}
