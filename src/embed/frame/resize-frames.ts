/**
 * A classic script for a page with frames: gives each frame the height of its content.
 *
 * The messages are those of open-iframe-resizer, so a page with that library, or with WordPress's
 * own script, does not need this one.
 */
import {isHeightMessage} from './height-messages.js';

const MAX_HEIGHT = 20_000;

addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
  if (!isHeightMessage(data)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe')) {
    // The origin of the message can't be checked, since a sandboxed frame has none.
    if (frame.contentWindow !== source || !/\/frame\/[\w-]+\.html/.test(frame.src)) continue;
    frame.style.height = `${Math.min(data.height, MAX_HEIGHT)}px`;
  }
});
