import type {ReactiveControllerHost} from 'lit';
import type {OpeningHours} from '../../content/directory/helpline.js';
import type {LanguageController} from '../../language/language-controller.js';
import {lazyModule} from '../../loading/lazy-module.js';

const openingHours = lazyModule<typeof import('./opening-hours.lazy.js')>('opening-hours');

/** The element whose services have opening hours. */
type Host = ReactiveControllerHost & Element & {now: () => Date};

/** Describes opening hours; the code for it loads where a service on display has any. */
export class OpeningHoursController {
  constructor(
    private readonly host: Host,
    private readonly language: LanguageController
  ) {}

  /** The hours in words, and whether the service is open now; undefined until that has loaded. */
  describe(hours: OpeningHours) {
    const {host, language} = this;
    language.requestMore();
    if (!openingHours.value) {
      void this.load();
      return undefined;
    }
    return (
      language.more && openingHours.value.sayNow(hours, language.locale, language.more.text, host)
    );
  }

  private async load() {
    try {
      await openingHours.load();
      this.host.requestUpdate();
    } catch (error) {
      console.error(error);
    }
  }
}
