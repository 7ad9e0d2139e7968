/**
 * All of the exit that a page without one does not need. It shares no module
 * with the script, which lends what it has.
 */
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

type Text = MoreContent['exit'];

/** What is said of so many presses; of the third the cover speaks. */
const words: readonly (keyof Text)[] = ['expired', 'twiceMore', 'onceMore'];

/** How long the last words stay for a screen reader to find. */
const FORGET = 5000;

/** What an exit shows and does. */
export class ExitController implements ReactiveController, ShiftPressObserver {
  /** What it says, once there are words. */
  text?: Text;
  private presses = 0;
  private said = '';
  private forget?: ReturnType<typeof setTimeout>;
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
    clearTimeout(this.forget);
    this.floating.disconnect();
  }

  shiftPressed(presses: number, isFirst: boolean) {
    this.presses = presses;
    if (isFirst) this.say(words[presses]);
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
    // In words of before where others could not be loaded: a way out in another language is one.
    const text = (this.text = more?.exit ?? this.text);
    if (!text) return '';
    return this.tab ? this.button(text) : this.wayToOwnPage(text);
  }

  /** Of the presses, to who can't see the marks. */
  announcement() {
    return this.toolkit.html`<p class="hidden">${this.said}</p>`;
  }

  hostUpdated() {
    const root = this.host.shadowRoot!;
    this.floating.observe(root.querySelector('.place'), root.querySelector('.leave'));
  }

  private button(text: Text) {
    const {presses} = this;
    const {html} = this.toolkit;
    const marks = [1, 2, 3].map((mark) => html`<i class=${mark > presses ? '' : 'pressed'}></i>`);
    // The space is one with the text: as a text of its own Chromium keeps it from screen readers.
    return html`
      <div class="place">
        <a
          class="leave"
          part="link"
          href=${this.href}
          target="_top"
          rel="noreferrer"
          referrerpolicy="no-referrer"
          @click=${this.clicked}
          >${text.leave}
          ${presses ? html`<span class="marks" aria-hidden="true">${marks}</span>` : ''}</a
        >
      </div>
      <p class="muted"><span class="shift">${`${text.shift} `}</span>${text.history}</p>
    `;
  }

  /** In a frame that can't leave the page around it: this page by itself, which has the button. */
  private wayToOwnPage(text: Text) {
    const {html} = this.toolkit;
    // Of a frame that was written into the page there is none.
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

  /** A click that opens another tab or window stays the link's. */
  private readonly clicked = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // Where anything has failed, the link leads there all the same.
    if (this.leave()) event.preventDefault();
  };

  /** Says it to who can't see the marks. */
  private say(key?: keyof Text) {
    this.said = (key && this.text?.[key]) ?? '';
    clearTimeout(this.forget);
    this.forget = setTimeout(() => {
      this.said = '';
      this.host.requestUpdate();
    }, FORGET);
  }
}
