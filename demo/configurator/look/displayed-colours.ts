import {
  type ColourGroup,
  colourGroups,
  type ColourRole,
} from '../../../src/features/page-colours/colour-groups.js';
import {type Colour, contrast} from '../../../src/features/page-colours/contrast.js';
import {opaque, parseTyped} from './css-colour.js';
import {ownColours, type Palette, type Scheme} from './own-colours.js';

/** The roles for which a page can set a colour: `--signpost-<role>`. */
export type ChosenRole = Exclude<ColourRole, 'button' | 'on-button'>;
export type ChosenColours = Readonly<Partial<Record<ChosenRole, string>>>;

/** The contrast of a role with one of the colours around it. */
export interface Measured {
  ratio: number;
  against: ColourRole;
  minimum: number;
}

/** A group of which the editor chose a colour, with the colours that it is measured with. */
export interface ChosenGroup extends ColourGroup {
  palette: Palette;
}

const prefix = '--signpost-';

/** The role whose custom property a role has; a button has those of the accent. */
const chosenRolesOf = ({properties}: ColourGroup) =>
  (properties[0] ?? []).map((name) => name.slice(prefix.length) as ChosenRole);

export const chosenRoles: readonly ChosenRole[] = [...new Set(colourGroups.flatMap(chosenRolesOf))];

/**
 * The colours that parse, opaque. A translucent background shows on the panel's own, since the page
 * behind the panel is not known here.
 */
export function parseColours(colours: ChosenColours, scheme: Scheme): Map<ChosenRole, Colour> {
  const parsed = new Map<ChosenRole, Colour>();
  const own = ownColours[scheme].get('background')!;
  for (const role of chosenRoles) {
    const colour = parseTyped(colours[role] ?? '');
    if (colour) parsed.set(role, opaque(colour, parsed.get('background') ?? own));
  }
  return parsed;
}

/**
 * The groups of which a colour is chosen, each with the colours that it meets in the panel: like
 * the panel, this shows its own colours for earlier groups that lack contrast.
 * See `src/features/page-colours/page-colours.lazy.ts`; a test compares them.
 */
export function chosenGroups(chosen: ReadonlyMap<ChosenRole, Colour>, scheme: Scheme) {
  const own = ownColours[scheme];
  const displayed = new Map<ColourRole, Colour>();
  const groups: ChosenGroup[] = [];
  for (const group of colourGroups) {
    const {roles, fallback} = group;
    const values = chosenRolesOf(group).map((role) => chosen.get(role));
    const show = (colours: readonly (Colour | undefined)[]) => {
      roles.forEach((role, index) => displayed.set(role, colours[index] ?? own.get(role)!));
      return passes(group, displayed);
    };
    if (values.some(Boolean)) {
      const isShown = show(values);
      groups.push({...group, palette: new Map(displayed)});
      if (isShown) continue;
    }
    if (!show([]) && fallback) show(fallback.map((role) => displayed.get(role)));
  }
  return groups;
}

const passes = (group: ColourGroup, palette: Palette) =>
  group.contrasts.every(
    ([role, background, minimum]) =>
      contrast(palette.get(role)!, palette.get(background)!) >= minimum
  );

/** Every contrast of a role in its group, the worst first. */
export function measure({contrasts, palette}: ChosenGroup, role: ColourRole): Measured[] {
  return contrasts
    .filter(([colour, background]) => colour === role || background === role)
    .map(([colour, background, minimum]) => ({
      ratio: contrast(palette.get(colour)!, palette.get(background)!),
      against: colour === role ? background : colour,
      minimum,
    }))
    .sort((a, b) => a.ratio / a.minimum - b.ratio / b.minimum);
}
