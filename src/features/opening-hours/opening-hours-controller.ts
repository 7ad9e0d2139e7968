import type {ContentElement} from '../../base/content-element.js';
import type {OpeningHours} from '../../content/directory/helpline.js';
import {lazyModule} from '../../loading/lazy-module.js';
import type {OpeningHoursDisplay} from './opening-hours.lazy.js';

/** @internal */
export const openingHoursModule =
  lazyModule<typeof import('./opening-hours.lazy.js')>('opening-hours');

/** Describes opening hours. The code for it loads only if a displayed service has any. */
export class OpeningHoursController {
  private display?: OpeningHoursDisplay;

  constructor(private readonly host: ContentElement) {}

  /** The hours in words, and whether the service is open now; undefined until the code has loaded. */
  describe(hours: OpeningHours) {
    const {host} = this;
    host.language.request('more');
    if (openingHoursModule.value) {
      this.display ??= new openingHoursModule.value.OpeningHoursDisplay(host);
    } else {
      void openingHoursModule.use(() => {
        host.requestUpdate();
      });
    }
    return this.display?.describe(hours);
  }
}
