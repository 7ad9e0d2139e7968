import type {ReactiveController} from 'lit';
import type {ContentElement} from '../../base/content-element.js';
import {toolkit} from '../../base/toolkit.js';
import {lazyModule} from '../../loading/lazy-module.js';

const framedLinks = lazyModule<typeof import('./framed-links.lazy.js')>('framed-links');

/**
 * In a frame, opens other sites in a window of their own, since most refuse to be shown in a frame.
 * A sandbox may forbid windows; then the link's address shows, to copy.
 */
export class FramedLinksController implements ReactiveController {
  constructor(private readonly host: ContentElement) {
    host.addController(this);
  }

  hostConnected() {
    if (window === parent) return;
    this.host.shadowRoot!.addEventListener('click', this);
    if (isSandboxed()) this.host.language.request('more');
  }

  hostDisconnected() {
    this.host.shadowRoot!.removeEventListener('click', this);
  }

  handleEvent(event: Event) {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="http"]');
    if (!link || link.target) return;
    if (!isSandboxed()) {
      link.target = '_blank';
      return;
    }
    event.preventDefault();
    if (opens(link.href)) return;
    void framedLinks.use(({showAddress}) => {
      showAddress(link, this.host.language.parts.more?.text.noWindow ?? '{}', toolkit);
    });
  }
}

/** Whether a window has opened. Firefox throws where others return null. */
function opens(address: string): boolean {
  let opened: Window | null = null;
  try {
    opened = window.open(address);
    // As `rel="noopener"` does for a link.
    if (opened) opened.opener = null;
  } catch {
    // Either there is none, or it is not ours any more.
  }
  return opened !== null;
}

/** Whether the frame has no origin of its own, so that it may lack the right to open windows too. */
const isSandboxed = () => self.origin === 'null';
