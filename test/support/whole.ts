import {languages} from '../../src/language/languages.js';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {button} from './exit.js';
import {fixture, folded, shadow, until} from './page.js';
import {Synthesiser} from './speech.js';

/** A panel with everything open, and what loads when it is. */
export async function openedPanel(attributes: string): Promise<SignpostElement> {
  const host = await fixture(`<signpost-panel ${attributes}></signpost-panel>`);
  const disclosures = [...shadow(host).querySelectorAll('details')];
  for (const disclosure of disclosures) disclosure.open = true;
  await until(() => disclosures.every(({children}) => children.length > 1));
  // The offer's words come last, and change its name.
  const offer = shadow(host).querySelector('.offer');
  await until(() => !offer || folded(offer).includes(' '));
  return host;
}

/**
 * A panel with everything open, and what loads when it is opened there too, and
 * with every control.
 */
export async function wholePanel(attributes: string): Promise<SignpostElement> {
  const panel = await fixture(`<signpost-panel ${attributes}></signpost-panel>`);
  const root = shadow(panel);
  for (const details of root.querySelectorAll('details')) details.open = true;
  await until(() => root.querySelector('.origin q'));
  await withEveryControl(panel);
  return panel;
}

/** Gives a panel what not every visitor has: a voice for each language, and the way out of the page. */
export async function withEveryControl(panel: SignpostElement) {
  Synthesiser.in(panel.ownerDocument.defaultView!, ...languages.map(({tag}) => tag));
  panel.setAttribute('exit', '');
  panel.requestUpdate();
  await panel.updateComplete;
  await until(() => button(exitOf(panel)));
  await panel.updateComplete;
}

/** Has its first rubric read aloud, with the controls that come with it. */
export async function listenTo(panel: Element) {
  const root = shadow(panel);
  root.querySelector<HTMLElement>('.listen button')!.click();
  await until(() => root.querySelector('.speech select'));
}

export const exitOf = (panel: Element) => shadow(panel).querySelector('signpost-exit')!;

/** The box around everything. */
export const boxOf = (panel: Element): HTMLElement =>
  shadow(panel).querySelector<HTMLElement>('.root')!;

/** What stands in it, and in its exit. */
export const elementsOf = (panel: Element, selector = '*'): HTMLElement[] =>
  [panel, exitOf(panel)].flatMap((one) => [...boxOf(one).querySelectorAll<HTMLElement>(selector)]);

/** What can be pressed or followed and is in view. */
export const controlsOf = (panel: Element): HTMLElement[] =>
  elementsOf(panel, 'a, button, summary, select, input').filter((one) =>
    one.checkVisibility({visibilityProperty: true})
  );
