import {css} from 'lit';

export const panelStyles = css`
  .title {
    margin-bottom: 0.25em;
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: balance;
  }

  /* The offer may come late, so it has its place beside the picker and moves nothing. */
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-bottom: 0.5em;
  }

  .tools > [open] {
    flex-basis: 100%;
  }

  section + section {
    margin-top: 2em;
  }

  .picker {
    margin-inline-end: auto;
  }

  .reading {
    margin: 0;
  }
`;
