/**
 * For a page with a frame: gives the frame the height of what is in it.
 *
 * The frame says its height in open-iframe-resizer's words, so a page that has
 * that library, or WordPress's own script, needs nothing of ours.
 */
import {isHeight} from './messages.js';

addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
  if (!isHeight(data)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe')) {
    // By its window, since a sandboxed frame has no origin. And only frames of ours.
    if (frame.contentWindow !== source || !/\/frame\/[\w-]+\.html/.test(frame.src)) continue;
    frame.style.height = `${Math.min(data.height, 20_000)}px`;
  }
});
