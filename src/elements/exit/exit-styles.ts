// Not Lit's `css`, since a lazy module shares no module with the script.
const css = String.raw;

export const styles = css`
  /* More specific than the styles of all elements, which come later in a prerendered exit. */
  :host .root {
    width: fit-content;
    padding: 0.5em 0.75em;
    border: 0;
  }

  /*
   * In a panel it is the last item of the row of tools, with the sentence before the button where
   * there is room. The panel has an edge and sets the size of the letters.
   */
  :host([in-panel]) {
    flex: 0 1 40em;
    min-width: 0;
  }

  :host([in-panel]) .root {
    display: flex;
    flex-flow: row-reverse wrap;
    align-items: center;
    width: auto;
    min-width: 0;
    padding: 0;
    font-size: inherit;
  }

  :host([in-panel]) .muted {
    flex: 1 1 12em;
    margin: 0;
    margin-inline-end: 1em;
    line-height: 1.3;
    text-align: end;
  }

  .place {
    max-width: 100%;
  }

  /* Swaps the colours of text and background, so that it differs from every button of a panel. */
  .leave {
    position: relative;
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-height: 44px;
    padding: 0.25em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_text);
    color: var(--_background);
    font-weight: 700;
    line-height: 1.25;
    text-decoration: none;
  }

  /* Without light-dark() these custom properties are invalid, and the link has to be opaque. */
  @supports not (color: light-dark(#000, #fff)) {
    .leave {
      background: CanvasText;
      color: Canvas;
    }
  }

  .floating {
    position: fixed;
    inset: 0.375em auto auto;
    inset-inline-end: 0.5em;
    z-index: 2147483647;
    width: max-content;
    max-width: calc(100% - 1em);
    height: auto;
    margin: 0;
    overflow: visible;
  }

  /* Makes the edge visible on any page. */
  .floating:not(:focus-visible) {
    box-shadow: 0 0 0 2px var(--_background);
  }

  .low {
    inset-block: auto 0.375em;
  }

  /* On a phone a slim bar, which floats along the edge and covers no more than its own height. */
  @media (max-width: 30em) {
    :host([in-panel]),
    :host([in-panel]) .place {
      flex-basis: 100%;
    }

    :host([in-panel]) .leave {
      display: flex;
      justify-content: center;
    }

    :host([in-panel]) .muted {
      margin-block-start: 0.25em;
      text-align: start;
    }

    .floating {
      inset: 0 0 auto;
      width: 100%;
      max-width: 100%;
      justify-content: center;
      border-radius: 0;
    }

    .low {
      inset-block: auto 0;
    }
  }

  .marks {
    position: absolute;
    inset: auto 0 3px;
    display: flex;
    justify-content: center;
    gap: 4px;
  }

  /* Drawn by the border alone, since forced colours remove backgrounds. */
  .marks i {
    width: 6px;
    height: 6px;
    border: 1px solid;
    border-radius: 50%;
  }

  .marks .pressed {
    border-width: 3px;
  }

  .full {
    display: inline-flex;
    align-items: center;
    min-height: max(44px, 2.75em);
    font-weight: 600;
  }

  /* A device with only a touch screen is unlikely to have a keyboard. */
  @media (any-hover: none) and (any-pointer: coarse) {
    .shift {
      display: none;
    }
  }

  @media print {
    .root {
      display: none;
    }
  }
`;
