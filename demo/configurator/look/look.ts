import type {Settings} from '../state/settings.js';
import {fromBrand} from './brand-colours.js';
import type {Look} from './style.js';

/** What the panel looks like: the brand colour made legible for light and dark pages, and single colours. */
export function lookOf({theme, brand, colours, radius, font}: Settings): Look {
  const {light, dark} = fromBrand(brand) ?? {};
  return {
    theme,
    light: {...(light && accentOf(light)), ...chosen(colours)},
    dark: dark && accentOf(dark),
    radius,
    font,
  };
}

const accentOf = ({accent, onAccent}: {accent: string; onAccent: string}) => ({
  accent,
  'on-accent': onAccent,
});

function chosen(colours: Settings['colours']) {
  return Object.fromEntries(Object.entries(colours).filter(([, colour]) => colour.trim()));
}
