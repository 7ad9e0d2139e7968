import type {SignpostElement} from '../../../src/base/signpost-element.js';
import {folded, type Page, shadow, until} from '../../support/page.js';
import type {Synthesiser} from '../../support/speech.js';

export const rubric = (host: Element, id: string) =>
  shadow(host).querySelector(`[data-rubric=${id}]`)!;

/** The button that reads a rubric aloud. */
export const button = (host: Element, id = 'database') =>
  rubric(host, id).querySelector<HTMLButtonElement>('.listen button')!;

/** Opens every rubric, since their buttons are inside. */
export function openRubrics(host: Element) {
  for (const details of shadow(host).querySelectorAll<HTMLDetailsElement>('details.rubric')) {
    details.open = true;
  }
}

/** The text of a rubric to be read aloud, determined independently of the code under test. */
export function words(rubric: Element): string {
  const copy = rubric.cloneNode(true) as Element;
  const omitted = copy.querySelectorAll('.listen, .explanation, .hidden');
  for (const element of omitted) element.remove();
  return [...copy.querySelectorAll('h3, h4, p, li')].map(folded).join(' ');
}

/** Adds markup and the script to a page, and waits for the text of the element. */
export async function addWithScript(page: Page, markup: string): Promise<SignpostElement> {
  shortenPauses(page.window);
  page.document.body.insertAdjacentHTML('beforeend', markup);
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = '/dist/signpost.js';
  page.document.head.append(script);
  const host = await page.element('signpost-panel, signpost-rubrics');
  openRubrics(host);
  return host;
}

/** Removes the pause between sentences, since tests have hundreds of them. */
function shortenPauses(window: Window) {
  const originalSetTimeout = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (action: () => void, delay = 0) =>
      originalSetTimeout(action, delay > 100 ? delay : 0),
  });
}

/** Reads a rubric aloud to its end, and returns the utterances. */
export async function listenTo(synthesiser: Synthesiser, host: Element, id: string) {
  button(host, id).click();
  await until(() => synthesiser.latest);
  while (rubric(host, id).querySelector('[role=group]')) {
    const {latest} = synthesiser;
    latest!.end();
    await until(() => synthesiser.latest !== latest || !rubric(host, id).querySelector('select'));
  }
  return synthesiser.said;
}
