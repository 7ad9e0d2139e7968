import {msg, str, updateWhenLocaleChanges} from '@lit/localize';
import {css, html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {offeredLanguages} from '../../../src/language/languages.js';
import {languageName} from '../language-name.js';
import {getLocale} from '../localization.js';
import {controlStyles} from '../styles/control-styles.js';
import {fieldStyles} from '../styles/field-styles.js';
import {changedElements} from './changed-elements.js';
import {decimal} from './decimal.js';
import {radios, select} from './field.js';
import {observeShift} from './layout-shift.js';
import {previewPage} from './preview-page.js';

const widths = {phone: 390, tablet: 768, desktop: 1280};
type Device = keyof typeof widths;

/** In pixels: what remains of a window for the page in the preview, with the controls around it. */
const visibleHeight = () => Math.min(640, Math.max(280, window.innerHeight - 450));

/** For how long the preview waits for another change before it loads again. */
const DELAY_MS = 400;

/**
 * The code on a page that is not ours, at the width of a device.
 *
 * @fires change - When another language is chosen: `language` has it.
 */
export class PanelPreview extends LitElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }

      .screen {
        overflow: hidden;
        border: 1px solid var(--edge);
        border-radius: 0.75rem;
      }

      iframe {
        display: block;
        margin-inline: auto;
        border: 0;
        transform-origin: 0 0;
      }

      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.5rem;
        align-items: end;
        margin-bottom: 0.75rem;
      }

      .controls > * {
        margin-bottom: 0.25rem;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    code: {},
    language: {},
    languages: {attribute: false},
    bytes: {type: Number},
    device: {state: true},
    scheme: {state: true},
    shift: {state: true},
    shown: {state: true},
    scale: {state: true},
  };

  /** What to show, as HTML. */
  declare code: string;
  /** The language of the page around it. */
  declare language: string;
  /** The languages to choose from; empty for all. */
  declare languages: readonly string[];
  /** What a first visit downloads, in brotli bytes. */
  declare bytes: number;
  declare private device: Device;
  declare private scheme: 'light' | 'dark';
  /** How far things have moved while the preview loaded, where the browser tells; see Web Vitals. */
  declare private shift: number | undefined;
  /** The page in the frame. It follows the code after a moment. */
  declare private shown: string;
  declare private scale: number;

  /** The language of this page in which the preview was made. */
  private locale = '';
  /** How far the editor has scrolled the preview, which stays so when it loads again. */
  private scrolled = 0;
  /** Whether only the code has changed, so that the preview shows where. */
  private isFollowing = false;
  /** What it showed before, if it does. */
  private earlier = '';
  private timer = 0;
  private readonly resizing = new ResizeObserver(() => this.fit());

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.code = this.shown = '';
    this.language = 'nl';
    this.languages = [];
    this.bytes = 0;
    this.device = 'phone';
    this.scheme = 'light';
    this.scale = 1;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resizing.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resizing.disconnect();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('device')) this.fit();
    const isSame = !['code', 'language', 'scheme'].some((name) => changed.has(name));
    if (isSame && this.locale === getLocale()) return;
    this.locale = getLocale();
    // Typing fast changes the code several times before the preview loads again.
    this.isFollowing &&= !changed.has('language') && !changed.has('scheme');
    clearTimeout(this.timer);
    this.timer = window.setTimeout(
      () => {
        this.scrolled = this.renderRoot.querySelector('iframe')?.contentWindow?.scrollY ?? 0;
        this.earlier = this.isFollowing ? this.shown : '';
        this.isFollowing = true;
        this.shown = previewPage(this.code, this.language, this.scheme);
      },
      this.shown ? DELAY_MS : 0
    );
  }

  protected override render() {
    const width = widths[this.device];
    const height = Math.round(visibleHeight() / this.scale);
    return html`
      <div class="controls">
        ${radios<Device>({
          name: 'device',
          legend: msg('Scherm', {id: 'start.preview.device'}),
          value: this.device,
          options: [
            {value: 'phone', label: msg('Telefoon', {id: 'start.preview.phone'})},
            {value: 'tablet', label: msg('Tablet', {id: 'start.preview.tablet'})},
            {value: 'desktop', label: msg('Computer', {id: 'start.preview.desktop'})},
          ],
          onChange: (device) => (this.device = device),
        })}
        ${radios<'light' | 'dark'>({
          name: 'scheme',
          legend: msg('Pagina', {id: 'start.preview.scheme'}),
          value: this.scheme,
          options: [
            {value: 'light', label: msg('Licht', {id: 'start.preview.light'})},
            {value: 'dark', label: msg('Donker', {id: 'start.preview.dark'})},
          ],
          onChange: (scheme) => (this.scheme = scheme),
        })}
        ${this.offered.length > 1 ? this.languagePicker() : nothing}
      </div>
      <div class="screen" .style=${`height: ${String(visibleHeight())}px`}>
        <iframe
          title=${msg('Voorbeeld van uw pagina', {id: 'start.preview.frame'})}
          srcdoc=${this.shown || nothing}
          .style=${`width: ${String(width)}px; height: ${String(height)}px; transform: scale(${String(this.scale)})`}
          @load=${this.prepare}
        ></iframe>
      </div>
      <p class="hint">${this.cost()}</p>
    `;
  }

  private languagePicker() {
    return select({
      id: 'preview-language',
      label: msg('Taal van het voorbeeld', {id: 'start.preview.language'}),
      value: this.language,
      options: this.offered.map((tag) => ({value: tag, label: languageName(tag)})),
      onChange: (language) => {
        this.language = language;
        this.dispatchEvent(new Event('change'));
      },
    });
  }

  private get offered(): readonly string[] {
    const all = offeredLanguages.map(({tag}) => tag);
    return all.filter(
      (tag) => !this.languages.length || this.languages.includes(tag) || tag === this.language
    );
  }

  /** What the panel costs a visitor. */
  private cost() {
    const kilobytes = decimal(this.bytes / 1000);
    const loads = this.bytes
      ? msg(str`Een eerste bezoek laadt ${kilobytes} kB.`, {id: 'start.preview.bytes'})
      : msg('De tekst maakt uw pagina niet trager.', {id: 'start.preview.no-bytes'});
    return `${loads} ${this.movement()}`;
  }

  /** Whether anything moves while the page loads: 0.1 is what Web Vitals call good. */
  private movement() {
    // What is pasted as text stands there from the start.
    if (this.shift === undefined || !this.bytes) return '';
    const amount = decimal(this.shift, 2);
    return this.shift < 0.005
      ? msg('Bij het laden verschuift er niets.', {id: 'start.preview.still'})
      : msg(str`Bij het laden verschuift de pagina: ${amount} (${decimal(0.1)} is nog goed).`, {
          id: 'start.preview.shift',
        });
  }

  private fit() {
    this.scale = Math.min(1, (this.clientWidth || widths[this.device]) / widths[this.device]);
  }

  private readonly prepare = (event: Event) => {
    const {contentWindow} = event.target as HTMLIFrameElement;
    // What moves in a page that is scrolled says nothing about one that a visitor opens.
    if (!this.scrolled) {
      observeShift(contentWindow as Window & typeof globalThis, (shift) => (this.shift = shift));
    }
    contentWindow!.scrollTo(0, this.scrolled);
    if (this.earlier) this.showChange(contentWindow!);
  };

  /** Scrolls to the first thing that has changed, and opens what it is in. */
  private showChange(frame: Window) {
    const elements = frame.document.body.querySelectorAll<HTMLElement>('*');
    for (const index of changedElements(this.earlier, this.shown)) {
      const element = elements[index]!;
      // What is in the tag shows within the panel.
      const place = element.closest('signpost-panel') ?? element;
      const need = element.closest('signpost-local')?.getAttribute('need');
      if (need) place.setAttribute('open', need);
      element.closest('details')?.setAttribute('open', '');
      const [box] = place.getClientRects();
      if (!box) continue;
      const isInView = box.top >= 0 && box.top < frame.innerHeight * 0.75;
      if (!isInView) frame.scrollTo(0, frame.scrollY + box.top - frame.innerHeight / 4);
      return;
    }
  }
}
