import {toHex} from './css-colour.js';
import {
  type ChosenColours,
  type ChosenRole,
  chosenRoles,
  parseColours,
} from './displayed-colours.js';
import {ownColours, type Scheme} from './own-colours.js';

/** What an editor chose, as typed. */
export interface Look {
  theme: 'auto' | 'light' | 'dark';
  light?: ChosenColours;
  dark?: ChosenColours;
  radius?: string;
  font?: string;
}

/** https://drafts.csswg.org/css-fonts-4/#generic-family-name-syntax */
const genericFonts =
  /^(?:serif|sans-serif|system-ui|cursive|fantasy|math|monospace|ui-(?:serif|sans-serif|monospace|rounded))$/i;

/**
 * The custom properties to write, a line each. Nothing is written as it was typed: colours are in
 * hex, lengths are numbers, names are escaped. So it is safe in a style sheet, in a `<style>`
 * element and in a `style` attribute.
 *
 * `light-dark()` in a custom property is text until the panel uses it, so it follows the panel's
 * own colour scheme: that of the page, or the one that `theme` sets.
 */
export function styleFor(look: Look): string {
  const declarations = chosenRoles.map((role) => [`--signpost-${role}`, colourOf(role, look)]);
  declarations.push(
    ['--signpost-radius', radiusOf(look.radius ?? '')],
    ['--signpost-font-family', fontOf(look.font ?? '')]
  );
  return declarations
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value};`)
    .join('\n');
}

function colourOf(role: ChosenRole, look: Look): string | undefined {
  const chosen = {light: hexOf(role, look, 'light'), dark: hexOf(role, look, 'dark')};
  if (look.theme !== 'auto') return chosen[look.theme];
  if (!chosen.light && !chosen.dark) return undefined;
  const light = chosen.light ?? toHex(ownColours.light.get(role)!);
  const dark = chosen.dark ?? toHex(ownColours.dark.get(role)!);
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

function hexOf(role: ChosenRole, look: Look, scheme: Scheme): string | undefined {
  const colour = parseColours(look[scheme] ?? {}, scheme).get(role);
  return colour && toHex(colour);
}

/** A length in px, em or rem; a number alone is in px. Undefined if it is neither. */
export function radiusOf(typed: string): string | undefined {
  const [, number, unit] = /^(\d{1,4}(?:[.,]\d{1,4})?)\s*(px|em|rem)?$/i.exec(typed.trim()) ?? [];
  // With a unit for 0 too: `min()` in the panel's styles takes no number without one.
  return number && `${Number(number.replace(',', '.'))}${(unit ?? 'px').toLowerCase()}`;
}

/** The names of fonts, quoted and escaped. Undefined if there are none. */
export function fontOf(typed: string): string | undefined {
  const names = typed
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^(['"])(.*)\1$/s, '$2')
        .trim()
    )
    .filter(Boolean);
  return (
    names.map((name) => (genericFonts.test(name) ? name : quote(name))).join(', ') || undefined
  );
}

/** Single quotes, so that a `style` attribute needs no more escapes. */
function quote(name: string): string {
  const escape = (character: string) => `\\${character.codePointAt(0)!.toString(16)} `;
  return `'${name.replace(/[^\p{L}\p{M}\p{N} _-]/gu, escape)}'`;
}
