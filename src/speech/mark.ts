import type {Sentence} from './sentences.js';

/** Named for the whole page, since its highlights are. */
export const HIGHLIGHT = 'signpost-reading';

let marked: HTMLElement | undefined;

/** Marks the sentence that is read; its whole block where a browser can't highlight a part of one. */
export function mark({block, ranges}: Sentence) {
  unmark();
  if ('highlights' in CSS) {
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  } else {
    marked = block;
    block.setAttribute('data-reading', '');
  }
}

export function unmark() {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
  marked?.removeAttribute('data-reading');
  marked = undefined;
}

/** Scrolls to the sentence if it is out of view. */
export function reveal({block, ranges}: Sentence) {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const inView = top >= 0 && Math.max(...boxes.map((box) => box.bottom)) <= innerHeight;
  // A frame as high as its content doesn't know what of it is in view; the browser does.
  if (inView && window === parent) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (block.offsetHeight < innerHeight) block.scrollIntoView({block: 'nearest', behavior});
  else scrollBy({top: top - innerHeight / 4, behavior});
}
