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
    .root :is(.tools, .switch, .link, .copy, .icon, details:not([open]):is(.about, .origin)) {
      display: none;
    }

    /* Browsers leave backgrounds out when they print. */
    .root :is(.phone, .site, .danger .phone) {
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }

    .root :is(.phone, .danger .phone) {
      font-size: 1.5em;
    }

    .root .needs {
      display: block;
    }

    .root .cards {
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    }

    .root .card {
      padding: 0.5em;
      break-inside: avoid;
    }
  }
`;
