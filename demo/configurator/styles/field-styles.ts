import {css} from 'lit';

/** The fields of `views/field.ts`. */
export const fieldStyles = css`
  .field,
  fieldset {
    margin: 0 0 1.25rem;
  }

  fieldset {
    min-width: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .field > label {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  .field > input,
  .field > select,
  .field > textarea {
    width: 100%;
    max-width: 30rem;
    min-height: 2.75rem;
    margin-top: 0.25rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--background);
  }

  [aria-invalid] {
    border-width: 2px !important;
    border-color: var(--danger) !important;
  }

  .hint {
    display: block;
    margin: 0.125rem 0;
    color: var(--muted);
    font-size: 0.9375rem;
    font-weight: 400;
  }

  .problem {
    margin: 0.25rem 0;
    color: var(--danger);
    font-weight: 600;
  }

  [hidden] {
    display: none;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .options.list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--column, 9rem)), 1fr));
  }

  .option {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    padding-block: 0.5rem;
    cursor: pointer;
  }

  .option input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--accent);
  }
`;
