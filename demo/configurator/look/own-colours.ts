import type {ColourRole} from '../../../src/features/page-colours/colour-groups.js';
import type {Colour} from '../../../src/features/page-colours/contrast.js';
import {tokens} from '../../../src/base/styles/tokens.js';
import {parseTyped} from './css-colour.js';

export type Scheme = 'light' | 'dark';
export type Palette = ReadonlyMap<ColourRole, Colour>;

/** `--_text: light-dark(#000, #fff)` or `--_button: var(--_accent)`. */
const token =
  /--_(?<role>[\w-]+):\s*(?:light-dark\((?<light>[^,)]+),(?<dark>[^)]+)\)|var\(--_(?<same>[\w-]+)\))/g;

/** The panel's own colours, read from its styles. */
export const ownColours: Readonly<Record<Scheme, Palette>> = {
  light: read('light'),
  dark: read('dark'),
};

function read(scheme: Scheme): Palette {
  const palette = new Map<ColourRole, Colour>();
  for (const {groups = {}} of tokens.cssText.matchAll(token)) {
    const role = groups['role'] as ColourRole;
    const {[scheme]: value, same} = groups;
    const colour = value ? parseTyped(value) : palette.get(same as ColourRole);
    // The first rule: later ones are for visitors who ask for more contrast.
    if (colour && !palette.has(role)) palette.set(role, colour);
  }
  return palette;
}
