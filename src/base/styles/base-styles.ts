import {css} from 'lit';

/**
 * The styles that all elements share. `all: initial` on `.root` keeps out what
 * would be inherited from the host page, but for what hides or disables there;
 * sizes are in `em` of the visitor's own
 * font size and never in the page's `rem`. `direction` is not set here, since it
 * comes from `dir`.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  /* Above the display that the snippet gives the element in the page's styles. */
  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    display: block;
    box-sizing: border-box;
    /* Keeps the element readable in a column without a width. */
    min-width: 7.5em;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--_font), sans-serif;
    line-height: 1.6;
    /* At most 80 characters a line in any font, since most letters are narrower than a 0. */
    --_measure: 55ch;
    text-underline-offset: 0.2em;
    /* Unlike break-word, this lets flex items shrink too. */
    overflow-wrap: anywhere;
  }

  .root[data-theme='light'] {
    color-scheme: light;
  }

  .root[data-theme='dark'] {
    color-scheme: dark;
  }

  /*
   * Arabic letters look smaller at the same size and reach further up and down.
   * A keyword, since an em would be relative to the host page's size.
   */
  .root:is([lang='ar'], [lang='fa']) {
    font-size: large;
    line-height: 1.8;
    --_measure: 51ch;
  }

  .root *,
  .root *::before {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.0625em;
    line-height: 1.35;
    break-after: avoid;
  }

  p,
  ul {
    margin: 0.5em 0 0;
  }

  /* In quirks mode tables inherit neither. */
  table {
    color: inherit;
    font: inherit;
  }

  p,
  li {
    max-width: var(--_measure);
  }

  ul {
    padding-inline-start: 1.25em;
  }

  ul.plain {
    padding: 0;
    list-style: none;
  }

  a {
    color: var(--_accent);
  }

  summary,
  button {
    cursor: pointer;
  }

  /* Large enough to touch, and no wider than its text. */
  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    width: fit-content;
    min-height: 2.75em;
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
    break-after: avoid;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* A chevron made of borders takes the text's colour, in forced colours too. */
  summary::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-bottom: 0.25em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    transform: rotate(45deg);
  }

  [open] > summary::before {
    margin-bottom: -0.25em;
    transform: rotate(225deg);
  }

  /* A row that opens: a heading with a line below it, and the chevron at the end. */
  .row > summary {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    width: auto;
    min-height: max(56px, 3.5em);
    padding-block: 0.5em;
    align-content: center;
  }

  .row > summary::before {
    grid-area: 1 / 2 / 3 / 2;
    margin-inline-end: 0.25em;
  }

  .row > summary > p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.45;
  }

  .row[open] {
    padding-bottom: var(--_space);
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  /* Two colours, so that one of them stands out on any background. */
  :focus-visible {
    outline: solid var(--_focus);
    outline-offset: 3px;
    /* A declaration of its own, so that an invalid width falls back to the ring's usual one. */
    outline-width: var(--_ring);
    border-radius: 0.25em;
    box-shadow: 0 0 0 3px var(--_focus-halo);
  }

  /* A space at its end separates words for screen readers, so it is kept. */
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
  }

  .section-title {
    font-size: 1.25em;
  }

  .muted,
  .notice {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .notice {
    margin-top: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border);
  }

  .switch,
  .link,
  .picker :is(button, li a) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: max(44px, 2.75em);
    min-height: max(44px, 2.75em);
  }

  .switch,
  .picker :is(button, li a) {
    padding: 0.25em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    text-decoration: none;
  }

  .switch,
  .picker [aria-current='true'] {
    font-weight: 600;
  }

  .picker [aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  /* Says that it is on by its mark, and does not draw the eye from the help. */
  .switch[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .switch[aria-pressed='true']::before {
    content: '✓';
    margin-inline-end: 0.35em;
  }

  .link,
  .copy {
    color: var(--_accent);
    text-decoration: underline;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
