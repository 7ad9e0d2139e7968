import type {ColourRole} from '../../../src/features/page-colours/colour-groups.js';
import {type Colour, contrast} from '../../../src/features/page-colours/contrast.js';
import {nearestLightness, toHex} from './css-colour.js';
import {
  type ChosenColours,
  type ChosenGroup,
  chosenGroups,
  type ChosenRole,
  chosenRoles,
  measure,
  parseColours,
} from './displayed-colours.js';
import {ownColours, type Scheme} from './own-colours.js';

/** What became of a colour that an editor chose for a role. */
export interface Verdict {
  /** As typed. */
  value: string;
  /** Whether it is a colour that can be measured here: not `currentcolor`, `var()` or transparent. */
  isColour: boolean;
  /** Whether it has enough contrast in this scheme, with the colours around it. */
  passes: boolean;
  /** The lowest contrast, the role that it has it with, and the lowest allowed. */
  ratio?: number;
  against?: ColourRole;
  minimum?: number;
  /**
   * For a colour that does not pass: the nearest of the same hue that does, in hex. None if another
   * colour has to change first.
   */
  suggestion?: string;
}

/** What to write for a brand colour. */
export interface Brand {
  light: BrandScheme;
  dark: BrandScheme;
  /** Whether the colour itself passes in the light scheme. */
  brandPasses: boolean;
  /** Its lowest contrast in the light scheme, and with what. */
  ratio: number;
  against: ColourRole;
}

interface BrandScheme {
  accent: string;
  onAccent: string;
}

/**
 * The verdict on each colour. Two colours that lack contrast with each other both fail, and the
 * suggestion for either is to change that one alone. So a role for which nothing was chosen has a
 * verdict too, with an empty value, if the panel's own colour fails with a chosen one.
 */
export function checkColours(
  colours: ChosenColours,
  scheme: Scheme
): Partial<Record<ChosenRole, Verdict>> {
  const parsed = parseColours(colours, scheme);
  const groups = chosenGroups(parsed, scheme);
  const verdicts: Partial<Record<ChosenRole, Verdict>> = {};
  for (const role of chosenRoles) {
    const value = colours[role];
    const group = groups.find(({roles}) => roles.includes(role));
    if (value !== undefined && !parsed.has(role)) {
      verdicts[role] = {value, isColour: false, passes: false};
    } else if (group) {
      const verdict = {value: value ?? '', isColour: true, ...judge(role, group)};
      if (value !== undefined || !verdict.passes) verdicts[role] = verdict;
    }
  }
  return verdicts;
}

/**
 * The accent for both schemes: the brand colour itself or, if it lacks contrast, the nearest
 * lightness of its hue. Undefined if it is not a colour.
 */
export function fromBrand(typed: string): Brand | undefined {
  const light = accentFor(typed, 'light');
  const dark = accentFor(typed, 'dark');
  if (!light || !dark) return undefined;
  const {passes, ratio, against} = light.verdict;
  return {
    light: light.colours,
    dark: dark.colours,
    brandPasses: passes,
    ratio: ratio!,
    against: against!,
  };
}

function accentFor(typed: string, scheme: Scheme) {
  const verdict = checkColours({accent: typed}, scheme).accent!;
  const colour = parseColours({accent: verdict.suggestion ?? typed}, scheme).get('accent');
  if (!colour) return undefined;
  const onAccent = toHex(ownColours[scheme].get('on-accent')!);
  return {verdict, colours: {accent: toHex(colour), onAccent} satisfies BrandScheme};
}

function judge(role: ColourRole, group: ChosenGroup) {
  const colour = group.palette.get(role)!;
  const [worst] = measure(group, role);
  if (!worst || worst.ratio >= worst.minimum) return {...worst, passes: true};
  const nearest = suggest(role, colour, group);
  const isOther = nearest && toHex(nearest) !== toHex(colour);
  return {...worst, passes: false, ...(isOther && {suggestion: toHex(nearest)})};
}

/**
 * The nearest colour that passes with all colours around it. If there is none, since another of the
 * group is neither dark nor light, one with which black or white could take the place of that other.
 */
function suggest(role: ColourRole, colour: Colour, group: ChosenGroup): Colour | undefined {
  const passesWith = (candidate: Colour, isFixed: (other: ColourRole) => boolean) =>
    measure({...group, palette: new Map(group.palette).set(role, candidate)}, role).every(
      ({ratio, against, minimum}) => (isFixed(against) ? ratio : bestContrast(candidate)) >= minimum
    );
  return (
    nearestLightness(colour, (candidate) => passesWith(candidate, () => true)) ??
    nearestLightness(colour, (candidate) =>
      passesWith(candidate, (other) => !group.roles.includes(other))
    )
  );
}

const bestContrast = (background: Colour) =>
  Math.max(contrast([0, 0, 0, 1], background), contrast([1, 1, 1, 1], background));
