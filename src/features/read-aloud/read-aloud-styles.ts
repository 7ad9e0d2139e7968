// Not the one of `theme/`, which the script has too: a file shared by both would be one more for all.
const css = String.raw;

/**
 * The controls stand below the button, which keeps its place, and the text
 * begins below them. The mark's colours are a pair of their own, whatever the
 * page's are: 12:1.
 */
export const styles = css`
  .rubric {
    display: flow-root;
  }

  .speech {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 0.5em 0.75em;
    float: inline-end;
    clear: both;
    margin-block: 0.5em 0.75em;
  }

  /* Takes no room until it says something, and is there to be heard when it does. */
  .speech > :empty {
    position: absolute;
  }

  .listen + details > summary + * {
    clear: both;
  }

  .speech select {
    min-height: 2.75em;
    margin-inline-start: 0.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
  }

  ::highlight(signpost-reading) {
    background-color: #ffdd57;
    color: #17262e;
  }

  /* In other words, so that the build doesn't make one rule of both: a browser passes over all of
     a rule with a pseudo-element that it doesn't know. */
  [data-reading],
  [data-reading] * {
    background: #ffdd57;
    color: #17262e;
  }

  @media (forced-colors: active) {
    ::highlight(signpost-reading) {
      background-color: Highlight;
      color: HighlightText;
    }

    [data-reading],
    [data-reading] * {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
