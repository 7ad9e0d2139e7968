/**
 * The colours of municipalities that publish their design tokens, for the configurator to start
 * from. They are as published: the configurator checks them like any other. Some municipalities
 * reserve their house style for themselves (see the licences of the packages), so it is offered to
 * those who work for them.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {parseTyped, toHex} from '../../demo/configurator/look/css-colour.js';
import {fontOf, radiusOf} from '../../demo/configurator/look/style.js';
import {colourGroups, type ColourRole} from '../../src/features/page-colours/colour-groups.js';
import {tokens} from '../../src/base/styles/tokens.js';

type ThemeColours = Partial<Record<ColourRole, string>>;

export interface MunicipalTheme {
  name: string;
  /** In hex. No dark ones if the municipality publishes none. */
  colours: {light: ThemeColours; dark?: ThemeColours};
  radius?: string;
  font?: string;
}

interface Source {
  name: string;
  /** The style sheets of the token packages. */
  light: string;
  dark?: string;
  /** The property of its links and buttons, if no theme property that the panel reads has it. */
  accent?: string;
}

const sources: Source[] = [
  {
    name: 'Gemeente Amsterdam',
    light: '@nl-design-system-unstable/amsterdam-design-tokens/dist/index.css',
  },
  {
    name: 'Gemeente Den Haag',
    light: '@gemeente-denhaag/design-tokens-common/dist/theme/index.css',
    accent: '--denhaag-color-green-3',
  },
  {
    name: 'Gemeente Purmerend',
    light: '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
    dark: '@nl-design-system-community/purmerend-design-tokens/dist/color-scheme-dark/theme.css',
  },
  {
    name: 'Gemeente Rotterdam',
    light: '@gemeente-rotterdam/design-tokens/dist/theme.css',
  },
  {
    name: 'Gemeente Utrecht',
    light: '@utrecht/design-tokens/dist/theme.css',
    dark: '@utrecht/design-tokens/dist/dark/theme.css',
  },
];

type Resolve = (name: string) => string | undefined;

export function municipalThemes(): MunicipalTheme[] {
  return sources.map(({name, light, dark, accent}) => {
    const resolve = customProperties(light);
    const radius = radiusOf(firstOf('radius', resolve) ?? '');
    const font = fontOf(firstOf('font', resolve) ?? '');
    return {
      name,
      colours: {
        light: {...(accent && {accent: hexOf(accent, resolve)}), ...coloursOf(resolve)},
        ...(dark && {dark: coloursOf(customProperties(dark))}),
      },
      ...(radius && {radius}),
      ...(font && {font}),
    };
  });
}

/** The colours that the panel would read on a page with this theme. */
function coloursOf(resolve: Resolve): ThemeColours {
  const colours: ThemeColours = {};
  for (const {roles, properties} of colourGroups) {
    const names = properties.find((list) => list.some((name) => name && resolve(name)));
    names?.forEach((name, index) => {
      // An empty name stands for the background.
      const value = name ? hexOf(name, resolve) : colours.background;
      if (value) colours[roles[index]!] = value;
    });
  }
  return colours;
}

function hexOf(name: string, resolve: Resolve): string | undefined {
  const colour = parseTyped(resolve(name) ?? '');
  return colour && toHex(colour);
}

/** The value of the first property from which the panel's styles read its radius or font. */
function firstOf(token: 'radius' | 'font', resolve: Resolve): string | undefined {
  const [declaration = ''] = new RegExp(`--_${token}:[^;]*`).exec(tokens.cssText) ?? [];
  const names = declaration.match(/--(?:basis|utrecht)-[\w-]+/g) ?? [];
  return names.map(resolve).find(Boolean);
}

/** Reads the custom properties of a style sheet, to resolve any of them to a value. */
function customProperties(sheet: string): Resolve {
  const css = readFileSync(createRequire(import.meta.url).resolve(sheet), 'utf8');
  const declarations = css.replace(/\/\*.*?\*\//gs, '').matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g);
  const values = new Map([...declarations].map(([, name, value]) => [name!, value!.trim()]));
  const resolve = (name: string, pending: readonly string[] = []): string | undefined => {
    const value = values.get(name);
    if (value === undefined || pending.includes(name)) return undefined;
    const inner = [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([text, used]) => ({
      text,
      found: resolve(used!, [...pending, name]),
    }));
    if (inner.some(({found}) => found === undefined)) return undefined;
    return inner.reduce((resolved, {text, found}) => resolved.replace(text, found!), value);
  };
  return (name) => resolve(name);
}
