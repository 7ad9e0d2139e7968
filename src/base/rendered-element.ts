import {noChange, render} from 'lit/html.js';
import {stateOf} from './disclosure-state.js';

/** What an element lends part of its life to. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
}

/** An attribute's property, and what it is where the attribute is absent: `false` of one that is there or not. */
export type Reflected = Readonly<Record<string, {property: string; default: string | false}>>;

/** On a server, where the module may be imported though no element lives there. */
const Base = globalThis.HTMLElement ?? Object;

/**
 * An element that shows a template in its shadow root. Attributes are the one
 * truth and properties reflect them, as with the platform's own elements; all
 * changes of a turn are rendered once.
 *
 * This is what we need of LitElement, which would add 2.1 kB to every first
 * visit; rendering itself is lit's.
 */
export abstract class RenderedElement extends Base {
  static readonly attributes: Reflected = {};
  static readonly styles: readonly string[] = [];

  static get observedAttributes() {
    return Object.keys(this.attributes);
  }

  /** Whether the page came with the element's content, which stays until its own is there. */
  protected prerendered: boolean;

  private readonly controllers: Controller[] = [];
  private updating?: Promise<void>;

  constructor() {
    super();
    // Attaching another would empty a root that came with the page.
    this.prerendered = this.shadowRoot !== null;
    adopt(this.shadowRoot ?? this.attachShadow({mode: 'open'}), new.target.styles.join(''));
  }

  connectedCallback() {
    for (const one of this.controllers) one.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback() {
    for (const one of this.controllers) one.hostDisconnected?.();
  }

  attributeChangedCallback() {
    this.requestUpdate();
  }

  addController(controller: Controller) {
    this.controllers.push(controller);
  }

  /** Renders soon; once, however often it is asked for until then. */
  requestUpdate() {
    this.updating ??= Promise.resolve().then(() => {
      this.updating = undefined;
      if (!this.isConnected) return;
      try {
        this.show(this.render());
      } catch (error) {
        // A fault of ours is no fault of the page's.
        console.error(error);
      }
    });
  }

  /** Settles when what was asked for until now is on display. */
  get updateComplete(): Promise<void> {
    return this.settled();
  }

  protected async settled() {
    while (this.updating) await this.updating;
  }

  /** What to show; `noChange` leaves what is there, the page's own prerendered content too. */
  protected abstract render(): unknown;

  /**
   * Prerendered content is replaced and not hydrated: what a page has kept of it may be of another
   * version, or lack the comments that hydration needs.
   */
  private show(content: unknown) {
    if (content === noChange) return;
    const root = this.shadowRoot!;
    const restore = this.prerendered ? stateOf(root) : undefined;
    if (this.prerendered) root.replaceChildren();
    this.prerendered = false;
    const focused = root.activeElement;
    render(content, root, {host: this});
    restore?.(root);
    // Its control is gone: to the first there is, and not to the top of the page.
    if (focused?.isConnected === false) root.querySelector<HTMLElement>('summary')?.focus();
    this.rendered();
  }

  /** Called after each rendering. */
  protected rendered() {}
}

/** Gives a class the properties of its own attributes, beside those it inherits. */
export function reflect(
  target: typeof RenderedElement,
  inherited: Reflected,
  own: Reflected
): Reflected {
  for (const [name, {property, default: absent}] of Object.entries(own)) {
    Object.defineProperty(target.prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return absent === false ? this.hasAttribute(name) : (this.getAttribute(name) ?? absent);
      },
      set(this: Element, value: string | number | boolean | null | undefined) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  }
  return {...inherited, ...own};
}

const sheets = new Map<string, CSSStyleSheet>();

/** Adds styles as a sheet, made once: no inline style, so `style-src 'none'` holds. */
export function adopt(root: ShadowRoot, text: string) {
  if (!globalThis.CSSStyleSheet) return;
  if (!('adoptedStyleSheets' in root)) {
    // Browsers before 2023. After the first, since rendering may clear what stands behind it.
    const style = document.createElement('style');
    style.textContent = text;
    const first = (root as ShadowRoot).querySelector('style');
    (root as ShadowRoot).insertBefore(style, first && first.nextSibling);
    return;
  }
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
