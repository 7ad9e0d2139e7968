import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {siteName} from '../../base/views/contact-links.js';
import {SignpostElement} from '../../base/signpost-element.js';
import {toolkit} from '../../base/toolkit.js';
import {EXIT_ADDRESS} from '../../content/exit.js';
import {PageColoursController} from '../../features/page-colours/page-colours-controller.js';
import {lazyModule} from '../../loading/lazy-module.js';
import type {ExitController} from './exit.lazy.js';

/** @internal Pages without an exit do not load it. */
export const exitModule = lazyModule<typeof import('./exit.lazy.js')>('exit');

/**
 * The button that leaves this page at once, for a visitor who may be seen: a click on it, or Shift
 * pressed three times, covers the page and puts another in its place in the history.
 *
 * @slot - Your own link, `<a href="https://www.knmi.nl/" rel="noreferrer">`: shown until the text
 *   has loaded, and where the script never runs.
 * @csspart link - The link of a `signpost-exit`, which looks like a button; not of one in a panel.
 * @csspart floating - That link while it floats at the top of the window.
 * @tag signpost-exit
 */
export class SignpostExit extends SignpostElement {
  /** @internal */
  static readonly defaultHref = EXIT_ADDRESS;

  static override properties: PropertyDeclarations = {
    href: {reflect: true, useDefault: true},
  };

  /**
   * Where to go: a whole address with `https:` or `http:`, of a page that raises no questions.
   * Default: where the link inside the tag leads, else the weather, `https://www.knmi.nl/`.
   * Anything else is the weather, with a warning.
   *
   * @attr
   * @default https://www.knmi.nl/
   */
  declare href: string | null;

  private exit?: ExitController;

  /** Whether the button's code could not be loaded, so that a link takes its place. */
  private isWithoutCode = false;

  constructor() {
    super();
    this.href = SignpostExit.defaultHref;
    new PageColoursController(this);
  }

  override connectedCallback() {
    this.language.request('more');
    super.connectedCallback();
    const loading = exitModule.use(({ExitController}) => {
      return (this.exit ??= new ExitController(this, SignpostExit.defaultHref, toolkit));
    });
    this.language.awaitFirst(loading);
    void loading.then((exit) => {
      this.isWithoutCode = !exit;
      this.requestUpdate();
    });
  }

  /** The page's own link stays where our button can't take its place. */
  protected override render(): unknown {
    const content = super.render();
    return this.exit?.text ? content : this.fallback();
  }

  /** Without a link of the page's own, one of ours: a way out must never be missing. */
  protected override fallback(): TemplateResult {
    const {isWithoutCode, language} = this;
    if (!isWithoutCode && !language.missing) return html`<slot></slot>`;
    const {defaultHref} = SignpostExit;
    return html`<slot
      ><a href=${defaultHref} target="_top" rel="noreferrer" referrerpolicy="no-referrer"
        >${language.parts.more?.exit.leave ?? siteName(defaultHref)}</a
      ></slot
    >`;
  }

  protected override view(): unknown {
    return this.exit?.view(this.language.parts.more);
  }

  /** Announces presses of Shift. The language is announced by the panel. */
  protected override announcement(): unknown {
    return this.exit?.announcement() ?? nothing;
  }
}
