/** A colour in sRGB: red, green and blue from 0 to 1, and how opaque it is. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a computed colour, `rgb(0 0 0 / 50%)` or `color(srgb 0 0 0 / .5)`. */
export function readColour(computed: string): Colour {
  const numbers = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = computed.startsWith('color') ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = numbers.map((one) => clamp(one / scale));
  return [red, green, blue, clamp(numbers[3] ?? 1)];
}

export const writeColour = ([red, green, blue]: Colour) =>
  `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(' ')})`;

/** What is seen of a colour that is not opaque, over one that is. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (part: number, index: 0 | 1 | 2) => part * alpha + below[index] * (1 - alpha);
  return [mix(red, 0), mix(green, 1), mix(blue, 2), 1];
}

/** WCAG 2.2's contrast ratio, 1 to 21, of a colour seen on an opaque one. */
export function contrast(colour: Colour, ground: Colour): number {
  const [darker, lighter] = [luminance(over(colour, ground)), luminance(ground)].sort(
    (a, b) => a - b
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const clamp = (part: number) => Math.min(1, Math.max(0, part));
