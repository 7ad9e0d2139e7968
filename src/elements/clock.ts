import type {OpeningHours} from '../content/directory/helpline.js';
import type {SaidHours} from '../hours/say.js';
import type {Localizer} from '../language/localizer.js';
import {later} from './later.js';
import type {Controller, RenderedElement} from './rendered-element.js';

const MINUTE = 60_000;

/**
 * Says opening hours, and says them anew every minute for as long as they are
 * on display. Nothing is announced: who reads them again finds them right.
 */
export class Clock implements Controller {
  /** What time it is; tests set another. */
  now = () => new Date();

  private readonly hours = later(
    () => import('../hours/say.js'),
    () => {
      this.host.requestUpdate();
    }
  );

  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: RenderedElement) {
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Nothing until the code for it, and the words, are there: they load when first asked for. */
  say(hours: OpeningHours, l: Localizer): SaidHours | undefined {
    l.needMore();
    const module = this.hours();
    if (!module || !l.more) return undefined;
    const now = this.now();
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.host.requestUpdate();
      },
      MINUTE - (now.getTime() % MINUTE)
    );
    return module.sayHours(hours, now, l.locale, l.more.text);
  }
}
