import {css} from 'lit';

/** The page as a whole: its columns, steps and sections. */
export const configuratorStyles = css`
  :host {
    display: block;
    overflow-wrap: break-word;
  }

  h1 {
    margin: 0;
    font-size: clamp(1.75rem, 4vw, 2.5rem);
    line-height: 1.2;
  }

  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.25rem;
    line-height: 1.3;
  }

  h3 {
    margin: 1.25rem 0 0.5rem;
    font-size: 1rem;
  }

  a {
    color: var(--accent);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: baseline;
    justify-content: space-between;
  }

  .languages {
    display: flex;
    gap: 1.5rem;
    align-items: baseline;
    margin: 0;
  }

  .lead {
    max-width: 44rem;
    margin: 0.75rem 0 1.5rem;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
  }

  .steps > * + * {
    margin-top: 0.75rem;
  }

  .step,
  section {
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--background);
  }

  .step > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    padding: 0.875rem 1rem;
    cursor: pointer;
  }

  .step > summary::before {
    content: '▸';
    /* Not read aloud, in browsers that know this. */
    content: '▸' / '';
    color: var(--accent);
  }

  .step[open] > summary::before {
    content: '▾';
    content: '▾' / '';
  }

  .step > summary h2 {
    margin: 0;
    font-size: 1.125rem;
  }

  .chosen {
    color: var(--muted);
    overflow-wrap: anywhere;
  }

  .inside,
  section {
    padding: 0.25rem 1rem 1rem;
  }

  section {
    padding-top: 1rem;
  }

  .steps > section {
    margin-top: 1.5rem;
  }

  details > summary {
    padding-block: 0.75rem;
    font-weight: 600;
    cursor: pointer;
  }

  .step > summary {
    font-weight: 400;
  }

  #place {
    --column: 14rem;
  }

  .note {
    margin: 0 0 1.25rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--accent);
    border-radius: 0.25rem;
    background: var(--surface);
  }

  .note > :first-child {
    margin-top: 0;
  }

  .note > :last-child {
    margin-bottom: 0;
  }

  .message {
    position: sticky;
    bottom: 0.5rem;
    width: fit-content;
    margin: 1rem 0 0;
    padding: 0.75rem 1rem;
    border-radius: 0.5rem;
    background: var(--text);
    color: var(--background);
  }

  .message:empty {
    /* It stays, so that what it will say is announced. */
    padding: 0;
    background: none;
  }

  .bar {
    position: sticky;
    bottom: 0;
    display: flex;
    gap: 0.75rem;
    margin-top: 1rem;
    padding-block: 0.5rem;
    border-top: 1px solid var(--line);
    background: var(--background);
  }

  .bar button {
    flex: 1;
  }

  .beside > button {
    width: 100%;
    margin-top: 0.75rem;
  }

  @media (max-width: 63.99rem) {
    .beside > button {
      display: none;
    }
  }

  @media (min-width: 64rem) {
    .bar {
      display: none;
    }

    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }

    .beside {
      position: sticky;
      top: 1rem;
    }
  }
`;
