import type {MoreContent} from '../../content/content.js';
import type {OpeningHours} from '../../content/directory/helpline.js';
import {formatHours, type FormattedHours} from './format.js';

export {parseHours} from './parse.js';

const MINUTE_MS = 60_000;

/** An element that shows opening hours. */
interface Host extends Element {
  /** The current time. Tests replace it. */
  now: () => Date;
  requestUpdate(): void;
}

const timers = new WeakMap<Host, ReturnType<typeof setTimeout>>();

/**
 * Formats opening hours for display, and updates the host at the next full minute. There is no live
 * region: a visitor who reads the hours again finds them up to date.
 */
export function describeOpeningHours(
  hours: OpeningHours,
  locale: string,
  text: MoreContent['text'],
  host: Host
): FormattedHours {
  const now = host.now();
  clearTimeout(timers.get(host));
  const timer = setTimeout(
    () => {
      if (host.isConnected) host.requestUpdate();
    },
    MINUTE_MS - (now.getTime() % MINUTE_MS)
  );
  timers.set(host, timer);
  return formatHours(hours, now, locale, text);
}
