import type {SignpostElement} from '../../src/elements/signpost-element.js';
import {fixture, shadow, until} from './page.js';

/** A panel with everything open, and what loads when it is opened there too. */
export async function wholePanel(attributes: string): Promise<SignpostElement> {
  const panel = await fixture(`<signpost-panel ${attributes}></signpost-panel>`);
  const root = shadow(panel);
  for (const details of root.querySelectorAll('details')) details.open = true;
  await until(() => root.querySelector('.origin q'));
  await panel.updateComplete;
  return panel;
}

/** The box around everything. */
export const boxOf = (panel: Element): HTMLElement =>
  shadow(panel).querySelector<HTMLElement>('.root')!;

/** What can be pressed or followed and is in view. */
export const controlsOf = (panel: Element): HTMLElement[] =>
  [...boxOf(panel).querySelectorAll<HTMLElement>('a, button, summary, select, input')].filter(
    (one) => one.checkVisibility({visibilityProperty: true})
  );
