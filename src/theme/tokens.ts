import {css} from './css.js';

/**
 * The tokens. The public ones, `--signpost-*`, are documented on
 * `SignpostElement`; the private ones, `--_*`, are what the styles use. Colours
 * come in pairs that keep 7:1 for text and 3:1 for edges.
 *
 * A browser without `light-dark()` shows the page's own colours, which are a pair too.
 */
export const tokens = css`
  .root {
    --_font: var(
      --signpost-font-family,
      var(--utrecht-document-font-family, system-ui),
      sans-serif
    );
    --_radius: var(--signpost-radius, 0.75em);
    --_background: var(--signpost-background, light-dark(#fff, #11191d));
    --_text: var(--signpost-text, light-dark(#17262e, #eef3f5));
    --_muted: var(--signpost-muted, light-dark(#3e4d56, #c3ced4));
    --_surface: var(--signpost-surface, light-dark(#eef5f6, #1b262b));
    --_border: var(--signpost-border, light-dark(#7b8b93, #7d8d95));
    --_accent: var(--signpost-accent, light-dark(#0b4d5c, #9bdcec));
    --_on-accent: var(--signpost-on-accent, light-dark(#fff, #06222a));
    --_danger: var(--signpost-danger, light-dark(#8a1c1c, #ffb9b0));
    --_danger-surface: var(--signpost-danger-surface, light-dark(#fdf3f1, #2b1a19));
    --_focus: var(--signpost-focus, light-dark(#0b4d5c, #ffdd57));
    --_focus-halo: var(--signpost-focus-halo, light-dark(#ffdd57, #06222a));
    --_button: var(
      --signpost-accent,
      var(--utrecht-button-primary-action-background-color, var(--_accent))
    );
    --_on-button: var(
      --signpost-on-accent,
      var(--utrecht-button-primary-action-color, var(--_on-accent))
    );
  }
`;
