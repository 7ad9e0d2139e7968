/** A sentence to read aloud, and its position in the page. */
export interface Sentence {
  text: string;
  /** The paragraph, heading or list item that contains it. */
  block: HTMLElement;
  /** One range per text node, so that they leave out what is between, such as an explanation. */
  ranges: Range[];
}

/** A part of a text, without the character at `to`. */
type Span = [from: number, to: number];

/** The sentences of a rubric, also in its disclosure, without its controls. */
export function sentencesOf(rubric: Element, locale: string): Sentence[] {
  return [...rubric.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, p, li')].flatMap(
    (block) => sentencesIn(block, locale)
  );
}

/** Whether the page still shows the text of the sentence. */
export function isUnchanged({text, ranges}: Sentence): boolean {
  return collapseWhitespace(ranges.join('')) === text;
}

function sentencesIn(block: HTMLElement, locale: string): Sentence[] {
  const nodes = textNodesIn(block);
  const text = nodes.map(({data}) => data).join('');
  return splitIntoSentences(text, locale).flatMap((span) => {
    const ranges = rangesOf(span, nodes);
    const sentence = collapseWhitespace(ranges.join(''));
    return sentence ? [{text: sentence, block, ranges}] : [];
  });
}

function textNodesIn(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // A term is part of the sentence, its explanation is not.
    if (!node.parentElement!.closest('.explanation, .hidden')) nodes.push(node);
  }
  return nodes;
}

/** Returns the whole text as one sentence in browsers without `Intl.Segmenter`. */
function splitIntoSentences(text: string, locale: string): Span[] {
  if (!('Segmenter' in Intl)) return [[0, text.length]];
  const segments = new Intl.Segmenter(locale, {granularity: 'sentence'}).segment(text);
  return [...segments].map(({index, segment}) => [index, index + segment.trimEnd().length]);
}

/** Converts a span of the nodes' concatenated text to the range of each node in it. */
function rangesOf([from, to]: Span, nodes: Text[]): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    if (from < end && to > start) {
      const range = document.createRange();
      range.setStart(node, Math.max(from - start, 0));
      range.setEnd(node, Math.min(to, end) - start);
      ranges.push(range);
    }
    start = end;
  }
  return ranges;
}

const collapseWhitespace = (text: string) => text.replace(/\s+/g, ' ').trim();
