// Not from Lit, since a lazy module shares no code with the script.
const css = String.raw;

/**
 * The controls are between the button, which does not move, and the text. The highlight has colours of
 * its own with a contrast of 12:1, whatever the colours of the page are.
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

  /* An empty live region takes up no space, but has to be rendered to be announced later. */
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

  /* background and not background-color, so that the build does not merge this rule with the one
     above: a browser ignores a whole rule with a pseudo-element that it does not know. The classes
     let the colour win over those of a row's title and sentence. */
  .root .rubric [data-reading],
  .root .rubric [data-reading] * {
    background: #ffdd57;
    color: #17262e;
  }

  @media (forced-colors: active) {
    ::highlight(signpost-reading) {
      background-color: Highlight;
      color: HighlightText;
    }

    .root .rubric [data-reading],
    .root .rubric [data-reading] * {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
