import {css} from './css.js';

/**
 * One clean sheet to hand out: everything open, the numbers large, and no
 * controls. Links are their addresses already. What loads when it is opened
 * is left out where it was not.
 */
export const print = css`
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

    /* Printers leave backgrounds out. */
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
