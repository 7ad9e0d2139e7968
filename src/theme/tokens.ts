import {css} from 'lit';

/**
 * The tokens. The public ones, `--signpost-*`, are documented on
 * `SignpostElement`; the private ones, `--_*`, are what the styles use. Colours
 * come in pairs that keep 7:1 for text and 3:1 for edges.
 *
 * Light values stand first, for browsers without `light-dark()`.
 */
export const tokens = css`
  .root {
    --_font: var(
      --signpost-font-family,
      var(--utrecht-document-font-family, system-ui),
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      Tahoma,
      sans-serif
    );
    --_radius: var(--signpost-radius, 0.75em);
    --_background: var(--signpost-background, #fff);
    --_text: var(--signpost-text, #17262e);
    --_muted: var(--signpost-muted, #3e4d56);
    --_surface: var(--signpost-surface, #eef5f6);
    --_border: var(--signpost-border, #7b8b93);
    --_accent: var(--signpost-accent, #0b4d5c);
    --_on-accent: var(--signpost-on-accent, #fff);
    --_button: var(
      --signpost-accent,
      var(--utrecht-button-primary-action-background-color, var(--_accent))
    );
    --_on-button: var(
      --signpost-on-accent,
      var(--utrecht-button-primary-action-color, var(--_on-accent))
    );
    --_danger: var(--signpost-danger, #8a1c1c);
    --_danger-surface: var(--signpost-danger-surface, #fdf3f1);
    --_focus: var(--signpost-focus, #0b4d5c);
    --_focus-halo: var(--signpost-focus-halo, #ffdd57);
  }

  @supports (color: light-dark(red, red)) {
    .root {
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
    }
  }
`;
