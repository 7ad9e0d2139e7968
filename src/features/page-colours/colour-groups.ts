/** What a colour is used for. The styles have a custom property `--_*` for each. */
export type ColourRole =
  | 'background'
  | 'text'
  | 'surface'
  | 'muted'
  | 'border'
  | 'accent'
  | 'on-accent'
  | 'button'
  | 'on-button'
  | 'danger'
  | 'danger-surface'
  | 'focus'
  | 'focus-halo';

/** Colours that are chosen together, since each is legible only with the others. */
export interface ColourGroup {
  roles: readonly ColourRole[];
  /**
   * The page's custom properties for the roles, a list for each design system. The first list of
   * which the page sets any property is used. An empty name stands for the panel's background.
   */
  properties: readonly (readonly string[])[];
  /** A colour, its background, and the lowest contrast allowed between them. */
  contrasts: readonly (readonly [ColourRole, ColourRole, number])[];
  /** Colours of earlier groups, for when neither the page's nor our own have that contrast. */
  fallback?: readonly ColourRole[];
}

/** WCAG 2.2, 1.4.6 (AAA). */
const TEXT_CONTRAST = 7;
/** WCAG 2.2, 1.4.11 and 2.4.13, for borders and the focus ring. */
const EDGE_CONTRAST = 3;

const ours = (...roles: string[]) => roles.map((role) => `--signpost-${role}`);

/**
 * The groups in the order in which their colours are chosen. Each lists our own custom properties
 * first, then those of the NL Design System: `--basis-*` of its newer themes, and `--utrecht-*`,
 * which nearly all themes have.
 */
export const colourGroups: readonly ColourGroup[] = [
  {
    roles: ['background', 'text'],
    properties: [
      ours('background', 'text'),
      ['--basis-color-default-bg-document', '--basis-color-default-color-document'],
      ['--utrecht-document-background-color', '--utrecht-document-color'],
    ],
    contrasts: [['text', 'background', TEXT_CONTRAST]],
  },
  {
    roles: ['surface'],
    properties: [
      ours('surface'),
      ['--basis-color-default-bg-subtle'],
      ['--utrecht-surface-background-color'],
    ],
    contrasts: [['text', 'surface', TEXT_CONTRAST]],
    fallback: ['background'],
  },
  {
    roles: ['muted'],
    properties: [ours('muted'), ['--basis-color-default-color-subtle']],
    contrasts: [
      ['muted', 'background', TEXT_CONTRAST],
      ['muted', 'surface', TEXT_CONTRAST],
    ],
    fallback: ['text'],
  },
  {
    roles: ['border'],
    properties: [
      ours('border'),
      ['--basis-color-default-border-default'],
      ['--utrecht-form-control-border-color'],
    ],
    contrasts: [['border', 'background', EDGE_CONTRAST]],
    fallback: ['text'],
  },
  {
    roles: ['accent', 'on-accent'],
    properties: [
      ours('accent', 'on-accent'),
      ['--basis-color-action-1-color-default', ''],
      ['--utrecht-link-color', ''],
    ],
    contrasts: [
      ['accent', 'background', TEXT_CONTRAST],
      ['accent', 'surface', TEXT_CONTRAST],
      ['on-accent', 'accent', TEXT_CONTRAST],
    ],
    fallback: ['text', 'background'],
  },
  {
    roles: ['button', 'on-button'],
    properties: [
      ours('accent', 'on-accent'),
      ['--basis-color-action-1-inverse-bg-default', '--basis-color-action-1-inverse-color-default'],
      ['--utrecht-button-primary-action-background-color', '--utrecht-button-primary-action-color'],
    ],
    contrasts: [['on-button', 'button', TEXT_CONTRAST]],
    fallback: ['accent', 'on-accent'],
  },
  {
    roles: ['danger', 'danger-surface'],
    properties: [ours('danger', 'danger-surface')],
    contrasts: [['danger', 'danger-surface', TEXT_CONTRAST]],
  },
  {
    roles: ['focus', 'focus-halo'],
    properties: [ours('focus', 'focus-halo')],
    contrasts: [
      ['focus', 'background', EDGE_CONTRAST],
      ['focus-halo', 'focus', EDGE_CONTRAST],
    ],
    fallback: ['text', 'background'],
  },
];
