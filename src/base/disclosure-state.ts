/** What is the same in both: other links stand for buttons where there is no script. */
const FOCUSABLE = 'summary, .phone';

/**
 * Which disclosures are open and where focus is, to be put back on content of
 * the same shape that takes the place of this.
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
