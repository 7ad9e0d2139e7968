import type {CDPSession, Protocol} from 'puppeteer-core';

/** What Chromium tells a screen reader about a node, and the language of the node. */
export interface Spoken {
  role: string;
  name: string;
  /** BCP 47 tag of the nearest `lang`. */
  lang: string;
  /** The level of a heading. */
  level?: number;
  /** States such as `collapsed`, `pressed` and `current`, in the order in which they are announced. */
  states: string[];
  /** The setting of a live region: `polite` or `assertive`. */
  live?: string;
  children: Spoken[];
}

/** Properties of a node that only the page has, not the accessibility tree. */
interface Source {
  lang: string;
  current: boolean;
}

type Property = Protocol.Accessibility.AXPropertyName;

/** How properties of the tree are announced. */
const announced: [property: Property, value: unknown, state: string][] = [
  ['disabled', true, 'unavailable'],
  ['expanded', true, 'expanded'],
  ['expanded', false, 'collapsed'],
  ['pressed', 'true', 'pressed'],
  ['pressed', 'false', 'not pressed'],
  ['focused', true, 'focused'],
];

/**
 * The accessibility tree of an element, as Chromium gives it to assistive technology.
 * The language and `aria-current` are not in that interface, so they are read from the
 * page.
 */
export async function spokenTree(page: CDPSession, selector: string): Promise<Spoken> {
  const {root: document} = await page.send('DOM.getDocument', {depth: -1, pierce: true});
  const {nodeId} = await page.send('DOM.querySelector', {nodeId: document.nodeId, selector});
  const {node: host} = await page.send('DOM.describeNode', {nodeId});
  const {nodes} = await page.send('Accessibility.getFullAXTree');
  const sources = new Map<number, Source>();
  collect(document, '', sources);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find((node) => node.backendDOMNodeId === host.backendNodeId);
  if (!top) throw new Error(`${selector} is not in the accessibility tree.`);
  const [tree] = simplified({...top, ignored: false}, '', byId, sources);
  return tree!;
}

/** Collects the properties of every node in the document and its shadow roots. */
function collect(node: Protocol.DOM.Node, inherited: string, sources: Map<number, Source>) {
  const {attributes = [], children = [], shadowRoots = []} = node;
  const attribute = (name: string) => {
    // Names and values alternate.
    const at = attributes.findIndex((text, index) => index % 2 === 0 && text === name);
    return at < 0 ? undefined : attributes[at + 1];
  };
  const lang = attribute('lang') ?? inherited;
  const current = ![undefined, 'false', ''].includes(attribute('aria-current'));
  sources.set(node.backendNodeId, {lang, current});
  for (const child of [...shadowRoots, ...children]) collect(child, lang, sources);
}

function simplified(
  node: Protocol.Accessibility.AXNode,
  inherited: string,
  byId: Map<string, Protocol.Accessibility.AXNode>,
  sources: Map<number, Source>
): Spoken[] {
  const role = String(node.role?.value ?? '');
  // The lines of a text, which depend on the width of the page.
  if (role === 'InlineTextBox') return [];
  // Generated content, such as quotation marks, is not a node of the page.
  const {lang = inherited, current} = sources.get(node.backendDOMNodeId ?? 0) ?? {};
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? simplified(child, lang, byId, sources) : [];
  });
  if (node.ignored) return children;
  const property = (name: Property): unknown =>
    node.properties?.find((property) => property.name === name)?.value.value;
  const states = announced.flatMap(([name, value, state]) =>
    property(name) === value ? state : []
  );
  if (current) states.push('current');
  const level = role === 'heading' ? (property('level') as number) : undefined;
  const live = property('live') as string | undefined;
  return [{role, name: String(node.name?.value ?? ''), lang, level, states, live, children}];
}
