import type {SignpostElement} from '../../../src/base/signpost-element.js';
import {contrast} from '../../support/contrast.js';
import {shadow, until} from '../../support/page.js';

/** Puts an element under what a page might set, and gives it once its text is on display. */
export async function under(
  page: Document,
  {style = '', theme = ''}: {style?: string; theme?: string},
  markup = '<signpost-panel lang="nl"></signpost-panel>'
): Promise<SignpostElement> {
  const ground = page.createElement('div');
  ground.className = theme;
  ground.style.cssText = style;
  page.body.append(ground);
  ground.innerHTML = markup;
  const host = ground.firstElementChild as SignpostElement;
  await page.defaultView!.customElements.whenDefined(host.localName);
  await host.updateComplete;
  return host;
}

/** Resolves when the page's colours have been measured. */
export const measured = (host: Element) => until(() => shadow(host).querySelector('.swatches'));

/** A colour of the panel as it is seen, as three numbers of 0 to 255. */
export function seen(host: Element, role: string): string {
  const root = shadow(host).querySelector('.root')!;
  const probe = root.ownerDocument.createElement('span');
  // A canvas of one's own, and not the code under test, turns any colour into numbers.
  probe.style.color = `var(--_${role})`;
  root.append(probe);
  const {color} = root.ownerDocument.defaultView!.getComputedStyle(probe);
  probe.remove();
  return asBytes(color);
}

/** Any CSS colour, as the engine paints it. */
export function asBytes(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue].join(' ');
}

/** The contrast of two of the panel's colours, by WCAG's definition. */
export function ratio(host: Element, role: string, ground: string): number {
  return contrast(seen(host, role), seen(host, ground));
}

/** Every pair of which one is seen on the other, and the least contrast it must have. */
export const pairs: readonly (readonly [string, string, number])[] = [
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

/** The pairs that are too close, one line each; none is what every test expects. */
export function tooClose(host: Element): string[] {
  return pairs
    .map(([role, ground, least]) => ({
      pair: `${role} on ${ground}`,
      least,
      is: ratio(host, role, ground),
    }))
    .filter(({is, least}) => is < least)
    .map(({pair, least, is}) => `${pair}: ${is.toFixed(2)} of ${String(least)}`);
}
