import type {ContentElement} from '../../base/content-element.js';
import type {OpeningHours} from '../../content/directory/helpline.js';
import {lazyModule} from '../../loading/lazy-module.js';

/** @internal */
export const openingHoursModule =
  lazyModule<typeof import('./opening-hours.lazy.js')>('opening-hours');

/** Describes opening hours. The code for it loads only if a displayed service has any. */
export class OpeningHoursController {
  constructor(private readonly host: ContentElement) {}

  /** The hours in words, and whether the service is open now; undefined until the code has loaded. */
  describe(hours: OpeningHours) {
    const {host} = this;
    const {language} = host;
    language.request('more');
    if (!openingHoursModule.value) {
      void openingHoursModule.use(() => {
        host.requestUpdate();
      });
    }
    const {more} = language.parts;
    return (
      more &&
      openingHoursModule.value?.describeOpeningHours(hours, language.locale, more.text, host)
    );
  }
}
