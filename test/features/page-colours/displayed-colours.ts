import type {SignpostElement} from '../../../src/base/signpost-element.js';
import {contrast} from '../../support/contrast.js';
import {shadow, until} from '../../support/page.js';

/** Adds an element with a parent that sets styles, and waits for its text. */
export async function addUnderStyles(
  page: Document,
  {style = '', theme = ''}: {style?: string; theme?: string},
  markup = '<signpost-panel lang="nl"></signpost-panel>'
): Promise<SignpostElement> {
  const parent = page.createElement('div');
  parent.className = theme;
  parent.style.cssText = style;
  page.body.append(parent);
  parent.innerHTML = markup;
  const host = parent.firstElementChild as SignpostElement;
  await page.defaultView!.customElements.whenDefined(host.localName);
  await host.updateComplete;
  return host;
}

/** Resolves when the page's colours have been measured. */
export const untilMeasured = (host: Element) =>
  until(() => shadow(host).querySelector('.swatches'));

/** A colour of the panel as displayed: three numbers of 0 to 255. */
export function displayedColour(host: Element, role: string): string {
  const root = shadow(host).querySelector('.root')!;
  const probe = root.ownerDocument.createElement('span');
  probe.style.color = `var(--_${role})`;
  root.append(probe);
  const {color} = root.ownerDocument.defaultView!.getComputedStyle(probe);
  probe.remove();
  return toRgb(color);
}

/** Converts any CSS colour by painting it, independently of the code under test. */
export function toRgb(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue].join(' ');
}

/** The contrast ratio of two colours of the panel. */
export function displayedContrast(host: Element, role: string, ground: string): number {
  return contrast(displayedColour(host, role), displayedColour(host, ground));
}

/** Every colour of the panel with its background, and the lowest contrast allowed. */
export const colourPairs: readonly (readonly [string, string, number])[] = [
  ['text', 'background', 7],
  ['text', 'surface', 7],
  ['muted', 'background', 7],
  ['muted', 'surface', 7],
  ['accent', 'background', 7],
  ['accent', 'surface', 7],
  ['on-accent', 'accent', 7],
  ['on-button', 'button', 7],
  ['danger', 'danger-surface', 7],
  ['border', 'background', 3],
  ['focus', 'background', 3],
  ['focus-halo', 'focus', 3],
];

/** Describes the pairs with too little contrast. Every test expects none. */
export function lowContrasts(host: Element): string[] {
  return colourPairs
    .map(([role, ground, least]) => ({
      pair: `${role} on ${ground}`,
      least,
      is: displayedContrast(host, role, ground),
    }))
    .filter(({is, least}) => is < least)
    .map(({pair, least, is}) => `${pair}: ${is.toFixed(2)} of ${String(least)}`);
}
