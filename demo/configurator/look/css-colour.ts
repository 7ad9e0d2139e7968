/** Colours as editors type them, by way of culori: https://culorijs.org */
import 'culori/css';
import {
  clampChroma,
  clampRgb,
  type Color,
  converter,
  formatHex,
  type Oklch,
  parse,
  type Rgb,
} from 'culori/fn';
import {blend, type Colour} from '../../../src/features/page-colours/contrast.js';

const toRgb = converter('rgb');
const toOklch = converter('oklch');

/** How finely `nearestLightness()` searches. About one step of an 8-bit grey. */
const LIGHTNESS_STEPS = 256;

/**
 * The colour that a text stands for; undefined if it is none, or is fully transparent. Channels
 * have 8 bits, as in the hex notation that the snippet gets, so that both are the same colour.
 *
 * `currentcolor`, `var()`, `color-mix()` and system colours depend on the page, so they are none.
 */
export function parseTyped(typed: string): Colour | undefined {
  const text = typed.trim();
  // Six digits are a hex code without its #, as a style guide prints it. Fewer could be a word.
  if (/^[\da-f]+$/i.test(text) && text.length !== 6) return undefined;
  // Colour spaces that only culori has, such as `color(--hsv …)`.
  if (text.includes('--')) return undefined;
  const colour = parseOrNothing(text);
  if (!colour) return undefined;
  const {r, g, b, alpha = 1} = clampRgb(toRgb(colour));
  const [red, green, blue] = [round(r), round(g), round(b)];
  return Number.isFinite(red + green + blue) && alpha > 0 ? [red, green, blue, alpha] : undefined;
}

/** culori reads beyond the end of some unfinished texts, such as `color(`, and throws. */
function parseOrNothing(text: string): Color | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The opaque colour that shows on a background. */
export function opaque(colour: Colour, background: Colour): Colour {
  const [red, green, blue] = blend(colour, background);
  return [round(red), round(green), round(blue), 1];
}

/** Hex notation, without the alpha channel. */
export const toHex = (colour: Colour) => formatHex(rgbOf(colour));

/**
 * The colour of the same hue, and as vivid as sRGB allows, whose lightness is nearest and which
 * passes. The hue and lightness are those of OKLCH, which match what people see.
 */
export function nearestLightness(
  colour: Colour,
  passes: (candidate: Colour) => boolean
): Colour | undefined {
  if (passes(colour)) return colour;
  const start = toOklch(rgbOf(colour));
  for (let step = 1; step <= LIGHTNESS_STEPS; step++) {
    for (const lightness of [start.l - step / LIGHTNESS_STEPS, start.l + step / LIGHTNESS_STEPS]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = withLightness(start, lightness);
      if (passes(candidate)) return candidate;
    }
  }
  // The steps may end just short of black and white.
  return (
    [
      [0, 0, 0, 1],
      [1, 1, 1, 1],
    ] as const
  ).find(passes);
}

function withLightness(colour: Oklch, l: number): Colour {
  const {r, g, b} = clampRgb(toRgb(clampChroma({...colour, l}, 'oklch')));
  return opaque([r, g, b, 1], [0, 0, 0, 1]);
}

const round = (channel: number) => Math.round(channel * 255) / 255;

const rgbOf = ([r, g, b]: Colour): Rgb => ({mode: 'rgb', r, g, b});
