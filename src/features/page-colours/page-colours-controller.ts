import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {afterPaint} from '../../base/after-paint.js';
import {toolkit} from '../../base/toolkit.js';
import {lazyModule} from '../../loading/lazy-module.js';
import type {PageColours} from './page-colours.lazy.js';

const pageColours = lazyModule<typeof import('./page-colours.lazy.js')>('page-colours');

/** How often to look again while the page loads. */
const RETRY_MS = 250;

/** Custom properties that show that a page sets colours: our own, and one of each design system. */
const indicators = [
  ...['background', 'text', 'muted', 'surface', 'border', 'accent', 'on-accent', 'danger'],
  ...['danger-surface', 'focus', 'focus-halo'],
]
  .map((role) => `--signpost-${role}`)
  .concat('--basis-color-default-bg-document', '--utrecht-document-color');

/**
 * Shows an element in the page's colours. The code that reads and measures them
 * loads only on pages that set any; until then our own colours show.
 */
export class PageColoursController implements ReactiveController {
  private colours?: PageColours;
  /** Whose style sheets `colours` uses. */
  private document?: Document;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** After the page's first frame, for which the browser has calculated the styles. */
  hostConnected() {
    afterPaint(this.update);
  }

  hostUpdated() {
    afterPaint(this.update);
  }

  private readonly update = () => {
    if (!this.host.isConnected) return;
    const {ownerDocument} = this.host;
    if (this.colours && this.document === ownerDocument) {
      this.colours.update();
      return;
    }
    const style = getComputedStyle(this.host);
    if (indicators.some((name) => style.getPropertyValue(name))) {
      void pageColours.use(({createPageColours}) => {
        if (this.document !== ownerDocument) {
          this.document = ownerDocument;
          this.colours = createPageColours(this.host, toolkit);
        }
        this.colours?.update();
      });
    } else if (document.readyState !== 'complete') {
      // The page's style sheets may still be loading.
      setTimeout(this.update, RETRY_MS);
    }
  };
}
