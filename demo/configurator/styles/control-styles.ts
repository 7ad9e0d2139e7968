import {css} from 'lit';

/** The controls of this page, in its colours: those of `site.css`, which custom properties carry here. */
export const controlStyles = css`
  * {
    box-sizing: border-box;
  }

  button,
  .button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button,
  .button {
    position: relative;
    display: inline-block;
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--background);
    text-decoration: none;
    cursor: pointer;
  }

  button:not(.primary, [disabled]):hover,
  .button:hover {
    background: var(--surface);
  }

  button[disabled] {
    opacity: 0.5;
    cursor: default;
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  button.primary:hover {
    text-decoration: underline;
  }

  button.small {
    min-width: 2.75rem;
    padding: 0.5rem;
  }

  button.link {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
  }

  /* At the start, since its content would widen a narrow page at the end. */
  .button input {
    position: absolute;
    inset-inline-start: 0;
    width: 1px;
    height: 1px;
    opacity: 0;
  }

  :focus-visible,
  .button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block: 0.75rem;
  }

  @media (forced-colors: active) {
    button.primary {
      border-width: 2px;
    }
  }
`;
