import {languages} from '../../src/language/languages.js';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {button} from './exit.js';
import {fixture, shadow, until} from './page.js';
import {Synthesiser} from './speech.js';

/** A panel with every disclosure open, once the content that loads on opening is there. */
export async function openedPanel(attributes: string): Promise<SignpostElement> {
  const host = await fixture(`<signpost-panel ${attributes}></signpost-panel>`);
  const disclosures = [...shadow(host).querySelectorAll('details')];
  for (const disclosure of disclosures) disclosure.open = true;
  await until(() => disclosures.every(({children}) => children.length > 1));
  await offerLoaded(host);
  return host;
}

/** Waits for the offer of the browser's language, which comes last; a panel in that language has none. */
export async function offerLoaded(panel: Element) {
  const offer = shadow(panel).querySelector('.offer');
  await until(() => !offer || offer.querySelector('button'));
}

/** A panel with every disclosure open, and with every control. */
export async function fullPanel(attributes: string): Promise<SignpostElement> {
  const panel = await fixture(`<signpost-panel ${attributes}></signpost-panel>`);
  const root = shadow(panel);
  for (const details of root.querySelectorAll('details')) details.open = true;
  await until(() => root.querySelector('.origin li bdi'));
  await addEveryControl(panel);
  return panel;
}

/** Shows the controls that not every panel has: those for reading aloud, and the exit. */
export async function addEveryControl(panel: SignpostElement) {
  Synthesiser.in(panel.ownerDocument.defaultView!, ...languages.map(({tag}) => tag));
  panel.setAttribute('exit', '');
  panel.requestUpdate();
  await panel.updateComplete;
  await until(() => button(exitOf(panel)));
  await offerLoaded(panel);
  await panel.updateComplete;
}

/** Starts reading the first rubric aloud, and waits for the controls. */
export async function listenTo(panel: Element) {
  const root = shadow(panel);
  root.querySelector<HTMLElement>('.listen button')!.click();
  await until(() => root.querySelector('.speech select'));
}

export const exitOf = (panel: Element) => shadow(panel).querySelector('signpost-exit')!;

/** The element around all content. */
export const boxOf = (panel: Element): HTMLElement =>
  shadow(panel).querySelector<HTMLElement>('.root')!;

/** The elements in the panel and in its exit. */
export const elementsOf = (panel: Element, selector = '*'): HTMLElement[] =>
  [panel, exitOf(panel)].flatMap((host) => [
    ...boxOf(host).querySelectorAll<HTMLElement>(selector),
  ]);

/** The visible controls of the panel and its exit. */
export const controlsOf = (panel: Element): HTMLElement[] =>
  elementsOf(panel, 'a, button, summary, select, input').filter((control) =>
    control.checkVisibility({visibilityProperty: true})
  );
