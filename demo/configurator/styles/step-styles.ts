import {css} from 'lit';

/** The groups of fields that only some steps have. */
export const stepStyles = css`
  .service {
    margin-bottom: 1rem;
    padding: 0 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
  }

  .order {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .order li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-block: 0.25rem;
  }

  .order label {
    flex: 1;
  }

  .hours {
    margin-bottom: 1rem;
    padding-bottom: 0.5rem;
    border-bottom: 1px solid var(--line);
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
  }

  .day {
    display: flex;
    flex-direction: column;
    align-items: center;
    min-width: 2.25rem;
    padding: 0.25rem;
    cursor: pointer;
  }

  .day input {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
  }

  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: flex-end;
  }

  .times > * {
    margin-bottom: 0.5rem;
  }

  .colour {
    display: flex;
    gap: 0.75rem;
    align-items: flex-end;
  }

  .colour > .field {
    flex: 1;
    max-width: 30rem;
  }

  .colour input[type='color'] {
    width: 3.5rem;
    height: 2.75rem;
    margin-bottom: 1.25rem;
    padding: 0.125rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: none;
  }

  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-bottom: 1rem;
  }

  .sample {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    margin-inline-end: 0.5rem;
  }

  .swatch {
    width: 2.75rem;
    height: 2.75rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    forced-color-adjust: none;
  }
`;
