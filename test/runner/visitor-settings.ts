/** Settings that a visitor may have in a browser, and the tests that run with them. */
export interface VisitorSettings {
  /** The name of wtr's group: `npx wtr --group "more contrast"`. */
  name: string;
  /** The test file. */
  file: string;
  chromium: {
    /** Arguments of the command line. */
    args?: string[];
    /** Media features for which there is no argument. */
    features?: {name: string; value: string}[];
    /** A touch screen, and no mouse. */
    touch?: boolean;
  };
  /** Preferences, as in `about:config`. */
  firefox: Record<string, unknown>;
  /** Absent if WebKitGTK has no such setting. */
  webkit?: {
    /** Arguments of its test browser's command line. */
    args?: string[];
    /** Browser settings: https://webkitgtk.org/reference/webkit2gtk/stable/class.Settings.html */
    settings?: Record<string, unknown>;
    /** Desktop settings, which it follows: https://docs.gtk.org/gtk3/class.Settings.html */
    desktop?: Record<string, unknown>;
  };
}

export const visitorSettings: readonly VisitorSettings[] = [
  {
    name: 'large text, dark, no motion',
    file: 'test/settings/visitor/large-text.test.ts',
    chromium: {
      args: [
        '--force-prefers-reduced-motion',
        '--blink-settings=preferredColorScheme=0,defaultFontSize=32',
      ],
    },
    firefox: {
      'font.size.variable.x-western': 32,
      'font.size.variable.ar': 32,
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': 0,
    },
    webkit: {
      args: ['--dark-mode'],
      settings: {'default-font-size': 32},
      desktop: {'gtk-enable-animations': false},
    },
  },
  {
    name: 'more contrast',
    file: 'test/settings/visitor/more-contrast.test.ts',
    chromium: {features: [{name: 'prefers-contrast', value: 'more'}]},
    firefox: {'browser.display.document_color_use': 1, 'ui.useAccessibilityTheme': 1},
    webkit: {desktop: {'gtk-theme-name': 'HighContrast'}},
  },
  {
    name: 'forced colours',
    file: 'test/settings/visitor/forced-colours.test.ts',
    chromium: {args: ['--force-high-contrast']},
    firefox: {'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1},
  },
  {
    // WebKitGTK takes the input devices from the desktop; no setting changes that.
    name: 'touch',
    file: 'test/settings/visitor/touch.test.ts',
    chromium: {touch: true},
    firefox: {'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1},
  },
];
