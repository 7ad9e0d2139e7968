import {Page} from '../../support/page.js';

interface Theme {
  name: string;
  /** The class that applies the theme. */
  theme: string;
  /** The path of its style sheet in `node_modules`. */
  sheet: string;
}

/** Themes as municipalities publish them. */
export const themes: Theme[] = [
  {
    name: 'Utrecht',
    theme: 'utrecht-theme',
    sheet: '@utrecht/design-tokens/dist/theme.css',
  },
  {
    name: 'Rotterdam',
    theme: 'rods-theme',
    sheet: '@gemeente-rotterdam/design-tokens/dist/theme.css',
  },
  {
    name: 'Den Haag',
    theme: 'denhaag-theme',
    sheet: '@gemeente-denhaag/design-tokens-common/dist/theme/index.css',
  },
  {
    name: 'Amsterdam',
    theme: 'amsterdam-theme',
    sheet: '@nl-design-system-unstable/amsterdam-design-tokens/dist/index.css',
  },
  {
    name: 'Purmerend',
    theme: 'purmerend-theme',
    sheet: '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
  },
  {
    name: 'Purmerend, dark',
    theme: 'purmerend-theme--color-scheme-dark',
    sheet: '@nl-design-system-community/purmerend-design-tokens/dist/color-scheme-dark/theme.css',
  },
];

/** Opens a page with the style sheet of a theme, the script, and an empty `<main>`. */
export function pageOfTheme({name, sheet}: Theme): Promise<Page> {
  return Page.open({
    html: `<title>${name}</title><link rel="stylesheet" href="/node_modules/${sheet}"><body><main></main><script type="module" src="/dist/signpost.js"></script>`,
  });
}
