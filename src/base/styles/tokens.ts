import {css} from 'lit';

/**
 * Our own look, light and dark. Text has a contrast of at least 7:1, edges and
 * focus rings of 3:1. The focus ring has two colours so far apart that one of
 * them stands out on any background.
 *
 * Font, space and radius read the host page's custom properties here, within
 * bounds. The page's colours apply only after they have been measured: see
 * `features/page-colours/`.
 *
 * A browser without `light-dark()` inherits the page's own text and background.
 */
export const tokens = css`
  .root {
    --_font: var(
      --signpost-font-family,
      var(--basis-text-font-family-default, var(--utrecht-document-font-family, system-ui))
    );
    --_space: clamp(0.5em, var(--signpost-space, clamp(0.75em, 4%, 1.25em)), 3em);
    --_radius: min(
      var(
        --signpost-radius,
        var(--basis-border-radius-md, var(--utrecht-button-border-radius, 0.75em))
      ),
      1.25em
    );
    --_ring: clamp(2px, var(--signpost-focus-width, 3px), 6px);
    --_background: light-dark(#fff, #11191d);
    --_text: light-dark(#17262e, #eef3f5);
    --_muted: light-dark(#3e4d56, #c3ced4);
    --_surface: light-dark(#eef5f6, #1b262b);
    --_border: light-dark(#7b8b93, #7d8d95);
    --_accent: light-dark(#0b4d5c, #9bdcec);
    --_on-accent: light-dark(#fff, #06222a);
    --_button: var(--_accent);
    --_on-button: var(--_on-accent);
    --_danger: light-dark(#8a1c1c, #ffb9b0);
    --_danger-surface: light-dark(#fdf3f1, #2b1a19);
    --_focus: light-dark(#06222a, #ffdd57);
    --_focus-halo: light-dark(#ffdd57, #06222a);
  }

  @media print {
    .root {
      color-scheme: light !important;
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_background: light-dark(#fff, #000);
      --_text: light-dark(#000, #fff);
      --_muted: var(--_text);
      --_border: var(--_text);
      --_surface: var(--_background);
    }
  }
`;
