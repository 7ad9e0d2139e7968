import {shadow} from './page.js';

/**
 * What of an element can't be read: text that is cut off, runs out of the
 * element sideways, lies over other text or has no size. None is what every
 * test expects.
 */
export function illegible(host: Element): string[] {
  const root = shadow(host).querySelector('.root')!;
  const bounds = root.getBoundingClientRect();
  const faults: string[] = [];
  const lines: {rect: DOMRect; text: string}[] = [];
  for (const {text, element, rects} of textsIn(root)) {
    const said = JSON.stringify(text.slice(0, 30));
    if (!rects.length) faults.push(`${said} has no size`);
    for (const rect of rects) {
      if (rect.height < 5) faults.push(`${said} is ${rect.height.toFixed(1)} px high`);
      if (rect.left < bounds.left - 1 || rect.right > bounds.right + 1)
        faults.push(`${said} runs out of the element`);
      const clip = clipOf(element, root);
      if (clip && (rect.bottom > clip.bottom + 1 || rect.right > clip.right + 1))
        faults.push(`${said} is cut off`);
      const over = lines.find((line) => overlap(line.rect, rect));
      if (over) faults.push(`${said} lies over ${JSON.stringify(over.text.slice(0, 30))}`);
      lines.push({rect, text});
    }
  }
  return [...new Set(faults)];
}

/** Every text that shows, with the boxes of its lines. */
function* textsIn(root: Element) {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = root.ownerDocument.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (!node.textContent?.trim() || element.closest('.hidden') || !isShown(element)) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({width}) => width > 0.5);
    yield {text: node.textContent.trim(), element, rects};
  }
}

/** The line with the most characters that any paragraph or item of a list has. */
export function longestLine(host: Element): string[] {
  let longest: string[] = [];
  for (const block of shadow(host).querySelectorAll('p, li')) {
    let line: string[] = [];
    let bottom = 0;
    for (const {character, rect} of charactersIn(block)) {
      if (rect.top + rect.height / 2 > bottom) line = [];
      bottom = rect.bottom;
      line.push(character);
      // Not counting the space at its end.
      if (character.trim() && line.length > longest.length) longest = [...line];
    }
  }
  return longest;
}

/** Each character that shows, with its box; a letter and its marks are one. */
function* charactersIn(block: Element) {
  const segmenter = new Intl.Segmenter();
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = block.ownerDocument.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement!.closest('.hidden') || !isShown(node.parentElement!)) continue;
    for (const {segment: character, index} of segmenter.segment(node.textContent!)) {
      range.setStart(node, index);
      range.setEnd(node, index + character.length);
      const rect = range.getBoundingClientRect();
      if (rect.width) yield {character, rect};
    }
  }
}

function isShown(element: Element): boolean {
  return element.checkVisibility({checkVisibilityCSS: true});
}

/** The box that cuts a text off, if there is one. */
function clipOf(element: Element, root: Element): DOMRect | undefined {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const {overflowX, overflowY} = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') return at.getBoundingClientRect();
  }
  return undefined;
}

/** Two boxes share more than the edges that lines of text have in common. */
function overlap(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const line = Math.min(one.height, other.height);
  return width > 2 && height > line / 2;
}

/** Opens everything. */
export function openAll(host: Element) {
  for (const details of shadow(host).querySelectorAll('details')) details.open = true;
}
