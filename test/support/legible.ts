import {shadow} from './page.js';

/**
 * Describes illegible text in an element: text that is clipped, overflows the element sideways,
 * overlaps other text or has no size. Every test expects none.
 */
export function illegibleText(host: Element): string[] {
  const root = shadow(host).querySelector('.root')!;
  const bounds = root.getBoundingClientRect();
  const problems: string[] = [];
  const lines: {rect: DOMRect; text: string}[] = [];
  for (const {text, element, rects} of textsIn(root)) {
    const quoted = JSON.stringify(text.slice(0, 30));
    if (!rects.length) problems.push(`${quoted} has no size`);
    for (const rect of rects) {
      if (rect.height < 5) problems.push(`${quoted} is ${rect.height.toFixed(1)} px high`);
      if (rect.left < bounds.left - 1 || rect.right > bounds.right + 1)
        problems.push(`${quoted} runs out of the element`);
      const clip = clipOf(element, root);
      if (clip && (rect.bottom > clip.bottom + 1 || rect.right > clip.right + 1))
        problems.push(`${quoted} is cut off`);
      const other = lines.find((line) => overlap(line.rect, rect));
      if (other) problems.push(`${quoted} lies over ${JSON.stringify(other.text.slice(0, 30))}`);
      lines.push({rect, text});
    }
  }
  return [...new Set(problems)];
}

/** Every visible text, with the boxes of its lines. */
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

/** The characters of the longest line of any paragraph or list item. */
export function longestLine(host: Element): string[] {
  let longest: string[] = [];
  for (const block of shadow(host).querySelectorAll('p, li')) {
    let line: string[] = [];
    let bottom = 0;
    for (const {character, rect} of charactersIn(block)) {
      if (rect.top + rect.height / 2 > bottom) line = [];
      bottom = rect.bottom;
      line.push(character);
      // A space at the end does not count.
      if (character.trim() && line.length > longest.length) longest = [...line];
    }
  }
  return longest;
}

/** Each visible character with its box. A letter and its combining marks are one character. */
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

/** The box of the nearest ancestor that may clip its content. */
function clipOf(element: Element, root: Element): DOMRect | undefined {
  for (let node: Element | null = element; node && node !== root; node = node.parentElement) {
    const {overflowX, overflowY} = getComputedStyle(node);
    if (overflowX !== 'visible' || overflowY !== 'visible') return node.getBoundingClientRect();
  }
  return undefined;
}

/** Whether two boxes overlap more than adjacent lines of text do. */
function overlap(first: DOMRect, second: DOMRect): boolean {
  const width = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  const lineHeight = Math.min(first.height, second.height);
  return width > 2 && height > lineHeight / 2;
}

/** Opens every disclosure. */
export function openAll(host: Element) {
  for (const details of shadow(host).querySelectorAll('details')) details.open = true;
}
