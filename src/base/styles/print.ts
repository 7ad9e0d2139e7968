import {css} from 'lit';

/**
 * Prints a sheet to hand out: everything open, large numbers, no controls.
 * Links already show their addresses. Content that loads when it is opened is
 * left out unless it was opened.
 */
export const printStyles = css`
  @media print {
    .root {
      padding: 0;
      border: 0;
      line-height: 1.4;
    }

    details::details-content {
      display: block;
      content-visibility: visible;
    }

    summary::before,
    .root
      :is(
        .languages,
        .switch,
        .link,
        .copy,
        .rubric summary,
        details:not([open]):is(.about, .origin)
      ) {
      display: none;
    }

    /* Browsers leave backgrounds out when they print. */
    .root :is(.phone, .site) {
      min-height: 0;
      padding: 0;
      background: none;
      color: inherit;
      font-size: 1.5em;
    }

    .root .card {
      flex-basis: 13em;
      padding: 0.5em;
      break-inside: avoid;
    }
  }
`;
