/** Other controls of prerendered content are links that become buttons, so they have no counterpart. */
const FOCUSABLE = 'summary, .phone, .leave';

/**
 * Notes which disclosures are open and where focus is.
 *
 * @returns a function that restores both on the content that has taken the place of this, which may
 *   have other disclosures, as after a change of region.
 */
export function stateOf(from: ParentNode & Node): (to: ParentNode) => void {
  const open = new Map([...disclosures(from)].map(([key, details]) => [key, details.open]));
  const {activeElement} = from.getRootNode() as Document | ShadowRoot;
  const focused = activeElement ? [...from.querySelectorAll(FOCUSABLE)].indexOf(activeElement) : -1;
  return (to) => {
    for (const [key, details] of disclosures(to)) details.open = open.get(key) ?? details.open;
    to.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({preventScroll: true});
  };
}

/** The disclosures of a content, by what each is about, and its place among those about the same. */
function disclosures(content: ParentNode): Map<string, HTMLDetailsElement> {
  const found = new Map<string, HTMLDetailsElement>();
  for (const details of content.querySelectorAll('details')) {
    const about = (name: string) => details.closest(`[${name}]`)?.getAttribute(name) ?? '';
    const subject = ['data-need', 'data-service', 'data-rubric'].map(about).join();
    let place = 0;
    while (found.has(`${subject} ${place}`)) place++;
    found.set(`${subject} ${place}`, details);
  }
  return found;
}
