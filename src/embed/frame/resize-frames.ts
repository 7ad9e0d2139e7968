/**
 * A classic script for a page with frames: gives each frame the height of its content.
 *
 * The messages are those of open-iframe-resizer, so a page with that library, or with WordPress's
 * own script, does not need this one.
 */
import {isHeightMessage, REQUEST} from './height-messages.js';

const MAX_HEIGHT = 20_000;

window.addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
  if (!isHeightMessage(data)) return;
  for (const frame of framesIn(document)) {
    // The origin of the message can't be checked, since a sandboxed frame has none.
    if (frame.contentWindow !== source) continue;
    frame.style.height = `${Math.min(data.height, MAX_HEIGHT) + edges(frame)}px`;
  }
});

// Frames that have reported their height before this script came.
for (const frame of framesIn(document)) frame.contentWindow?.postMessage({type: REQUEST}, '*');

/** What padding and border take of the height, where the page counts them in. */
function edges(frame: HTMLIFrameElement): number {
  const {boxSizing, paddingTop, paddingBottom} = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  const border = frame.offsetHeight - frame.clientHeight;
  return border + parseFloat(paddingTop) + parseFloat(paddingBottom);
}

/** The frames of ours in a document, and in the shadow roots of its elements. */
function framesIn(tree: ParentNode): HTMLIFrameElement[] {
  const inside = [...tree.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? framesIn(shadowRoot) : []
  );
  const own = [...tree.querySelectorAll('iframe')].filter(({src}) =>
    /\/frame\/[\w-]+\.html/.test(src)
  );
  return [...own, ...inside];
}
