import type {ReactiveController} from 'lit';
import type {ContentElement} from '../../base/content-element.js';
import type {OpeningHours} from '../../content/directory/helpline.js';
import {formatHours, type FormattedHours} from './format.js';

export {strictHours} from './written-hours.js';

const MINUTE_MS = 60_000;

/**
 * Opening hours in words, kept up to date on display: the host updates at the full minute at which
 * they change. There is no live region: a visitor who reads the hours again finds them right.
 */
export class OpeningHoursDisplay implements ReactiveController {
  /** What is on display, by the hours it describes. */
  private readonly displayed = new Map<OpeningHours, string>();
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ContentElement) {
    host.addController(this);
  }

  hostUpdate() {
    this.displayed.clear();
  }

  hostDisconnected() {
    this.stopClock();
  }

  /** For display now. */
  describe(hours: OpeningHours): FormattedHours | undefined {
    const described = this.format(hours);
    this.displayed.set(hours, described?.status ?? '');
    this.timer ??= this.nextMinute();
    return described;
  }

  private format(hours: OpeningHours): FormattedHours | undefined {
    const {language, now} = this.host;
    const {more} = language.parts;
    return more && formatHours(hours, now(), language.locale, more.text);
  }

  private nextMinute() {
    return setTimeout(this.tick, MINUTE_MS - (this.host.now().getTime() % MINUTE_MS));
  }

  private readonly tick = () => {
    this.stopClock();
    const hasChanged = [...this.displayed].some(
      ([hours, status]) => this.format(hours)?.status !== status
    );
    if (hasChanged) this.host.requestUpdate();
    else this.timer = this.nextMinute();
  };

  private stopClock() {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
