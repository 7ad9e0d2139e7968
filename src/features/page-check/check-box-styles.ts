/** `:host` wins over the page's styles by `!important`, in a shadow root also over theirs. */
export const boxStyles = /* css */ `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483647 !important;
    display: block !important;
    box-sizing: border-box !important;
    width: 100% !important;
    max-width: 52em !important;
    margin: 0 auto !important;
    padding: 0.5em !important;
  }

  .box {
    --back: #fff;
    --text: #17262e;
    --line: #7b8b93;
    --wrong: #8a1c1c;
    --look: #654400;
    --good: #14532d;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    max-height: 50vh;
    border: 2px solid var(--line);
    border-radius: 0.5em;
    background: var(--back);
    color: var(--text);
    box-shadow: 0 0 1em #0006;
    font-family: system-ui, sans-serif;
    font-size: medium;
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
  }

  @media (prefers-color-scheme: dark) {
    .box {
      --back: #11191d;
      --text: #eef3f5;
      --wrong: #ffb9b0;
      --look: #ffdd57;
      --good: #9be3b0;
    }
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    padding: 0.5em 0.75em;
  }

  h2 {
    flex: 1 1 8em;
    margin: 0;
    font-size: 1.1em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  button {
    min-height: 2.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--text);
    border-radius: 0.25em;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
  }

  p {
    margin: 0;
  }

  [role='status'] {
    flex-basis: 100%;
  }

  .lines {
    overflow: auto;
    padding: 0.5em 0.75em;
    border-top: 1px solid var(--line);
  }

  .lines:focus-visible {
    outline-offset: -3px;
  }

  ul {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    gap: 0.5em;
    padding: 0.25em 0;
  }

  .sign {
    flex: none;
    width: 1em;
    font-weight: bold;
    text-align: center;
  }

  .wrong :is(.sign, b) {
    color: var(--wrong);
  }

  .look :is(.sign, b) {
    color: var(--look);
  }

  .good :is(.sign, b) {
    color: var(--good);
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
