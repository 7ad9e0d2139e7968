/** A colour in sRGB, its channels from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Parses a computed colour: `rgba(0, 0, 0, 0.5)` or `color(srgb 0 0 0 / 0.5)`. */
export function parseColour(computed: string): Colour {
  const numbers = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = computed.startsWith('color') ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = numbers.map((channel) => clamp(channel / scale));
  return [red, green, blue, clamp(numbers[3] ?? 1)];
}

/** Formats a colour without its alpha channel. */
export const formatColour = ([red, green, blue]: Colour) =>
  `rgb(${[red, green, blue].map((channel) => Math.round(channel * 255)).join(' ')})`;

/** The opaque colour that a colour gives on an opaque background. */
export function blend([red, green, blue, alpha]: Colour, background: Colour): Colour {
  const mix = (channel: number, index: 0 | 1 | 2) =>
    channel * alpha + background[index] * (1 - alpha);
  return [mix(red, 0), mix(green, 1), mix(blue, 2), 1];
}

/**
 * The contrast ratio, 1 to 21, of a colour on an opaque background.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(colour: Colour, background: Colour): number {
  const [darker, lighter] = [luminance(blend(colour, background)), luminance(background)].sort(
    (a, b) => a - b
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const clamp = (channel: number) => Math.min(1, Math.max(0, channel));
