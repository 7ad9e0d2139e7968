import type {Sentence} from './sentences.js';

/** The prefix keeps it apart from highlights of the host page, which are in the same registry. */
const HIGHLIGHT_NAME = 'signpost-reading';

let highlightedBlock: HTMLElement | undefined;

/** Highlights a sentence; its whole block in browsers without the CSS Custom Highlight API. */
export function highlight({block, ranges}: Sentence) {
  clearHighlight();
  if ('highlights' in CSS) {
    CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  } else {
    highlightedBlock = block;
    block.setAttribute('data-reading', '');
  }
}

export function clearHighlight() {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT_NAME);
  highlightedBlock?.removeAttribute('data-reading');
  highlightedBlock = undefined;
}

/**
 * Whether part of the sentence is in view. False in a frame: it can be as high as its content, and
 * then does not know what is in view.
 */
export function isInView(sentence: Sentence): boolean {
  const {top, bottom} = boundsOf(sentence);
  return window === parent && bottom > 0 && top < innerHeight;
}

/** Scrolls to the sentence if it is not entirely in view. */
export function scrollToSentence(sentence: Sentence) {
  const {top, bottom} = boundsOf(sentence);
  // In a frame, always calls `scrollIntoView`, which also scrolls the page around the frame.
  if (top >= 0 && bottom <= innerHeight && window === parent) return;
  const {block} = sentence;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (block.offsetHeight < innerHeight) block.scrollIntoView({block: 'nearest', behavior});
  else scrollBy({top: top - innerHeight / 4, behavior});
}

function boundsOf({ranges}: Sentence) {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map(({top}) => top)),
    bottom: Math.max(...boxes.map(({bottom}) => bottom)),
  };
}
