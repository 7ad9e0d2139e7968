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

/**
 * Whether some of the sentence is in view, so that the visitor follows it. A frame as high as its
 * content doesn't know.
 */
export function isFollowed(sentence: Sentence): boolean {
  const {top, bottom} = extentOf(sentence);
  return window === parent && bottom > 0 && top < innerHeight;
}

/** Scrolls to the sentence if it is out of view. */
export function reveal(sentence: Sentence) {
  const {top, bottom} = extentOf(sentence);
  // In a frame the browser knows.
  if (top >= 0 && bottom <= innerHeight && window === parent) return;
  const {block} = sentence;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (block.offsetHeight < innerHeight) block.scrollIntoView({block: 'nearest', behavior});
  else scrollBy({top: top - innerHeight / 4, behavior});
}

function extentOf({ranges}: Sentence) {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map(({top}) => top)),
    bottom: Math.max(...boxes.map(({bottom}) => bottom)),
  };
}
