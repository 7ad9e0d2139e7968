/** Other controls of prerendered content are links that become buttons, so they have no counterpart. */
const FOCUSABLE = 'summary, .phone, .leave';

/**
 * Notes which disclosures are open and where focus is.
 *
 * @returns a function that restores both on content of the same shape that has
 *   taken the place of this.
 */
export function stateOf(from: ParentNode & Node): (to: ParentNode) => void {
  const open = [...from.querySelectorAll('details')].map((details) => details.open);
  const {activeElement} = from.getRootNode() as Document | ShadowRoot;
  const focused = activeElement ? [...from.querySelectorAll(FOCUSABLE)].indexOf(activeElement) : -1;
  return (to) => {
    to.querySelectorAll('details').forEach((details, index) => {
      details.open = open[index] ?? details.open;
    });
    to.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({preventScroll: true});
  };
}
