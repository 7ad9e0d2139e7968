import type {Toolkit} from '../toolkit.js';

// Not Lit's `css`, since a lazy module shares no module with the script.
const css = String.raw;

export const styles = css`
  /* In print, the script's own rules show it. */
  @media screen {
    .explanation:not(:empty) {
      display: revert;
    }
  }

  .explanation:popover-open {
    position: fixed;
    inset: auto 1em 1em;
    max-width: 26em;
    margin: 0.35em auto;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 0.25em 1.5em #0006;
    font-weight: 400;
  }

  /* Beside its term, in browsers with anchor positioning. */
  @supports (position-area: block-end) {
    .explanation:popover-open {
      inset: auto;
      position-area: block-end span-inline-end;
      position-try:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }
`;

const styledRoots = new WeakSet<ShadowRoot>();

/** Styles the explanations in a shadow root, once. */
export function styleExplanations(root: ShadowRoot, addStyles: Toolkit['addStyles']) {
  if (styledRoots.has(root)) return;
  styledRoots.add(root);
  addStyles(root, styles);
}
