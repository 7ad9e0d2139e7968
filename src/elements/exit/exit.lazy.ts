import type {ReactiveController} from 'lit';
import type {SignpostElement} from '../../base/signpost-element.js';
import type {Toolkit} from '../../base/toolkit.js';
import type {MoreContent} from '../../content/content.js';
import {destinationOf} from './destination.js';
import {FloatingLink} from './floating-link.js';
import {leavePage, windowToLeave} from './leave-page.js';
import {
  observeShiftPresses,
  type ShiftPressObserver,
  unobserveShiftPresses,
} from './shift-presses.js';
import {styles} from './exit-styles.js';
import {exitView} from './exit-view.js';

type Text = MoreContent['exit'];

/** The announcement per number of presses. The cover announces the third press. */
const announcements: readonly (keyof Text)[] = ['expired', 'twiceMore', 'onceMore'];

/** How long an announcement stays in the page. */
const ANNOUNCEMENT_MS = 5000;

/** What a `<signpost-exit>` shows and does. It loads only on pages that have one. */
export class ExitController implements ReactiveController, ShiftPressObserver {
  /** Undefined until the first language has loaded. */
  text?: Text;
  private presses = 0;
  private announced = '';
  private timer?: ReturnType<typeof setTimeout>;
  private readonly tab = windowToLeave();
  private readonly floating = new FloatingLink();

  constructor(
    private readonly host: SignpostElement & {href: string | null},
    private readonly defaultHref: string,
    private readonly toolkit: Toolkit
  ) {
    toolkit.addStyles(host.shadowRoot!, styles);
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected() {
    if (this.tab) observeShiftPresses(this);
  }

  hostDisconnected() {
    unobserveShiftPresses(this);
    this.presses = 0;
    clearTimeout(this.timer);
    this.floating.disconnect();
  }

  hostUpdated() {
    const root = this.host.shadowRoot!;
    this.floating.observe(root.querySelector('.place'), root.querySelector('.leave'));
  }

  shiftPressed(presses: number, isFirst: boolean) {
    this.presses = presses;
    if (isFirst) this.announce(announcements[presses]);
    this.host.requestUpdate();
  }

  /** @returns whether this page is being left. */
  leave(): boolean {
    try {
      const {host, text} = this;
      const styledLike = host.shadowRoot!.querySelector<HTMLElement>('.root');
      leavePage(this.tab!, this.href, {text: text?.leaving ?? '', styledLike});
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  }

  view(more?: MoreContent) {
    // Keeps the previous language's text if the new one fails to load.
    const text = (this.text = more?.exit ?? this.text);
    if (!text) return '';
    if (!this.tab) return this.linkToOwnPage(text);
    const {toolkit, href, presses, clicked} = this;
    return exitView(text, toolkit, {href, presses, clicked});
  }

  /** Announces what the marks show: how often Shift has been pressed. */
  announcement() {
    return this.toolkit.html`<p class="hidden">${this.announced}</p>`;
  }

  /** For a frame that can't leave the page around it: opens the frame's page, which has the button. */
  private linkToOwnPage(text: Text) {
    const {html} = this.toolkit;
    // A `srcdoc` frame has no address.
    if (!/^https?:/.test(location.href)) return '';
    return html`<a
      class="full"
      part="link"
      href=${location.href}
      target="_blank"
      rel="noopener noreferrer"
      >${text.full}</a
    >`;
  }

  private get href(): string {
    return destinationOf(this.host, this.defaultHref, this.toolkit);
  }

  /** With a modifier key, the browser follows the link in another tab or window. */
  private readonly clicked = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // If leaving fails, the browser follows the link.
    if (this.leave()) event.preventDefault();
  };

  private announce(key?: keyof Text) {
    this.announced = (key && this.text?.[key]) ?? '';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.announced = '';
      this.host.requestUpdate();
    }, ANNOUNCEMENT_MS);
  }
}
