/** A sentence as it is said, and where it stands. */
export interface Sentence {
  text: string;
  /** The paragraph, heading or list item that it is in. */
  block: HTMLElement;
  /** One a text node, so that what stands between them, such as an explanation, is left out. */
  ranges: Range[];
}

/** A stretch of a text, from and up to. */
type Stretch = [from: number, to: number];

/** A rubric's sentences: its title, what is in view and what its disclosure holds, without controls. */
export function sentencesOf(rubric: Element, locale: string): Sentence[] {
  return [...rubric.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, p, li')].flatMap(
    (block) => sentencesIn(block, locale)
  );
}

/** Whether what is on display is still what would be said. */
export function unchanged({text, ranges}: Sentence): boolean {
  return folded(ranges.join('')) === text;
}

function sentencesIn(block: HTMLElement, locale: string): Sentence[] {
  const nodes = textNodes(block);
  const text = nodes.map(({data}) => data).join('');
  return split(text, locale).flatMap((stretch) => {
    const ranges = rangesOf(stretch, nodes);
    const said = folded(ranges.join(''));
    return said ? [{text: said, block, ranges}] : [];
  });
}

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // The words of a term are part of the sentence; its explanation is not.
    if (!node.parentElement!.closest('.explanation, .hidden')) nodes.push(node);
  }
  return nodes;
}

/** Where a browser doesn't know sentences, the whole text is one. */
function split(text: string, locale: string): Stretch[] {
  if (!('Segmenter' in Intl)) return [[0, text.length]];
  const segments = new Intl.Segmenter(locale, {granularity: 'sentence'}).segment(text);
  return [...segments].map(({index, segment}) => [index, index + segment.trimEnd().length]);
}

/** A stretch of the nodes' joined text as the part of each node that is in it. */
function rangesOf([from, to]: Stretch, nodes: Text[]): Range[] {
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

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
