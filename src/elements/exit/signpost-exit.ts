import {html} from 'lit/html.js';
import type {Exit} from './exit.lazy.js';
import {WEATHER} from '../../base/choices.js';
import {adopt, reflect, type Reflected} from '../../base/rendered-element.js';
import {SignpostElement} from '../../base/signpost-element.js';
import {warn} from '../../base/warn.js';
import {importModule} from '../../loading/import-module.js';

/** @internal */
type Loaded = typeof import('./exit.lazy.js');

/** @internal */
let loading: Promise<Loaded | undefined> | undefined;

/**
 * Loads what only pages with an exit need; kept, so that what has come is there at once.
 *
 * @internal
 */
export const loadExit = () =>
  (loading ??= importModule('exit').catch(console.error) as Promise<Loaded | undefined>);

/**
 * The button that leaves this page at once, for a visitor who may be seen: a click on it, or Shift
 * pressed three times, covers the page and puts another in its place in the history.
 *
 * @slot - Your own link, `<a href="https://www.knmi.nl/" rel="noreferrer">`: shown until the text
 *   has loaded, and where the script never runs.
 * @csspart link - The link of a `signpost-exit`, a button by its looks; not of one in a panel.
 * @csspart floating - That link while it floats at the top of the window.
 * @tag signpost-exit
 */
export class SignpostExit extends SignpostElement {
  static override readonly attributes: Reflected = reflect(this, SignpostElement.attributes, {
    href: {property: 'href', default: WEATHER},
  });

  /**
   * Where to go: a whole address with `https:` or `http:`, of a page that nobody wonders about.
   * Default: where the link inside the tag leads, else the weather, `https://www.knmi.nl/`.
   * Anything else is the weather, with a warning.
   *
   * @attr
   * @default https://www.knmi.nl/
   */
  declare href: string;

  private exit?: Exit;

  override connectedCallback() {
    this.l.needMore();
    super.connectedCallback();
    void loadExit().then((loaded) => {
      this.exit ??= loaded && new loaded.Exit(this, WEATHER, html, adopt, warn);
    });
  }

  /** No event: the panel around it, whose language it has, has told of it. */
  protected override rendered() {
    this.pageTheme.update();
    this.exit?.rendered();
  }

  protected override render(): unknown {
    const content = super.render();
    // The page's own link until ours is here, and where it can't come. Never the numbers.
    return this.exit?.text ? content : html`<slot></slot>`;
  }

  protected override view(): unknown {
    return this.exit?.view(this.l.more);
  }

  /** Not of the language, which the panel beside it does. */
  protected override announced(): unknown {
    return this.exit?.announced();
  }
}
