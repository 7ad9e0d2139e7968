/** How a visitor has set the browser, in each engine's own way, and the tests that run in it so. */
export interface Visitor {
  name: string;
  files: string;
  /** Command line. */
  chromium: string[];
  /** Preferences. */
  firefox: Record<string, unknown>;
}

/**
 * WebKit's test browser takes none of these; there the rules for such settings
 * are tested as if they applied (`test/settings/media.test.ts`).
 */
export const visitors: readonly Visitor[] = [
  {
    name: 'large text, dark, no motion',
    files: 'test/settings/visitor/large.test.ts',
    chromium: [
      '--force-prefers-reduced-motion',
      '--blink-settings=preferredColorScheme=0,defaultFontSize=32',
    ],
    firefox: {
      'font.size.variable.x-western': 32,
      'font.size.variable.ar': 32,
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': 0,
    },
  },
  {
    name: 'forced colours, more contrast',
    files: 'test/settings/visitor/forced.test.ts',
    chromium: ['--force-high-contrast'],
    firefox: {'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1},
  },
];
