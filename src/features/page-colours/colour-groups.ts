/** What a colour is for; each is a `--_*` of the styles. */
export type Role =
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

/** Colours that are chosen together, since they are only readable together. */
export interface Group {
  roles: readonly Role[];
  /**
   * The page's custom properties for them, a list for each family of names, the
   * first family that has any decides. An empty name is the panel's background.
   */
  from: readonly (readonly string[])[];
  /** A colour, the one it is seen on, and the least contrast between them. */
  needs: readonly (readonly [Role, Role, number])[];
  /** Colours chosen before, for when neither the page's nor our own are readable here. */
  otherwise?: readonly Role[];
}

/** WCAG 2.2, 1.4.6 (AAA): text. */
const TEXT = 7;
/** WCAG 2.2, 1.4.11 and 2.4.13: edges and focus. */
const EDGE = 3;

const own = (...roles: string[]) => roles.map((role) => `--signpost-${role}`);

/**
 * Where colours come from, in the order they are chosen: our own names first,
 * then those of the NL Design System, `--basis-*` of its newer themes and
 * `--utrecht-*` of nearly all.
 */
export const groups: readonly Group[] = [
  {
    roles: ['background', 'text'],
    from: [
      own('background', 'text'),
      ['--basis-color-default-bg-document', '--basis-color-default-color-document'],
      ['--utrecht-document-background-color', '--utrecht-document-color'],
    ],
    needs: [['text', 'background', TEXT]],
  },
  {
    roles: ['surface'],
    from: [
      own('surface'),
      ['--basis-color-default-bg-subtle'],
      ['--utrecht-surface-background-color'],
    ],
    needs: [['text', 'surface', TEXT]],
    otherwise: ['background'],
  },
  {
    roles: ['muted'],
    from: [own('muted'), ['--basis-color-default-color-subtle']],
    needs: [
      ['muted', 'background', TEXT],
      ['muted', 'surface', TEXT],
    ],
    otherwise: ['text'],
  },
  {
    roles: ['border'],
    from: [
      own('border'),
      ['--basis-color-default-border-default'],
      ['--utrecht-form-control-border-color'],
    ],
    needs: [['border', 'background', EDGE]],
    otherwise: ['text'],
  },
  {
    roles: ['accent', 'on-accent'],
    from: [
      own('accent', 'on-accent'),
      ['--basis-color-action-1-color-default', ''],
      ['--utrecht-link-color', ''],
    ],
    needs: [
      ['accent', 'background', TEXT],
      ['accent', 'surface', TEXT],
      ['on-accent', 'accent', TEXT],
    ],
    otherwise: ['text', 'background'],
  },
  {
    roles: ['button', 'on-button'],
    from: [
      own('accent', 'on-accent'),
      ['--basis-color-action-1-inverse-bg-default', '--basis-color-action-1-inverse-color-default'],
      ['--utrecht-button-primary-action-background-color', '--utrecht-button-primary-action-color'],
    ],
    needs: [['on-button', 'button', TEXT]],
    otherwise: ['accent', 'on-accent'],
  },
  {
    roles: ['danger', 'danger-surface'],
    from: [own('danger', 'danger-surface')],
    needs: [['danger', 'danger-surface', TEXT]],
  },
  {
    roles: ['focus', 'focus-halo'],
    from: [own('focus', 'focus-halo')],
    needs: [
      ['focus', 'background', EDGE],
      ['focus-halo', 'focus', EDGE],
    ],
    otherwise: ['text', 'background'],
  },
];
