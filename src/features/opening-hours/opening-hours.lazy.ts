import type {MoreContent} from '../../content/content.js';
import type {OpeningHours} from '../../content/directory/helpline.js';
import {sayHours, type SaidHours} from './format.js';

const MINUTE = 60_000;

/** What a clock is on. */
interface Host extends Element {
  /** What time it is; tests set another. */
  now: () => Date;
  requestUpdate(): void;
}

const timers = new WeakMap<Host, ReturnType<typeof setTimeout>>();

/**
 * Says opening hours, and has them said anew every minute for as long as they
 * are on display. Nothing is announced: who reads them again finds them right.
 */
export function sayNow(
  hours: OpeningHours,
  locale: string,
  text: MoreContent['text'],
  host: Host
): SaidHours {
  const now = host.now();
  clearTimeout(timers.get(host));
  const timer = setTimeout(
    () => {
      if (host.isConnected) host.requestUpdate();
    },
    MINUTE - (now.getTime() % MINUTE)
  );
  timers.set(host, timer);
  return sayHours(hours, now, locale, text);
}
