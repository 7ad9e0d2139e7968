import type {ReactiveController} from 'lit';
import type {ContentElement} from '../../base/content-element.js';
import {toolkit} from '../../base/toolkit.js';
import {lazyModule} from '../../loading/lazy-module.js';

const framedLinks = lazyModule<typeof import('./framed-links.lazy.js')>('framed-links');

/** In a frame, opens other sites outside of it. The code for it loads only there. */
export class FramedLinksController implements ReactiveController {
  constructor(private readonly host: ContentElement) {
    host.addController(this);
  }

  hostConnected() {
    if (window === parent) return;
    // Before there is a link to follow.
    this.host.language.awaitFirst(
      framedLinks.use(({openOutside}) => {
        openOutside(this.host, toolkit);
      })
    );
  }
}
