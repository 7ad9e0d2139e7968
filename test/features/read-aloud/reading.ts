import type {SignpostElement} from '../../../src/base/signpost-element.js';
import {folded, type Page, shadow, until} from '../../support/page.js';
import type {Synthesiser} from '../../support/speech.js';

export const rubric = (host: Element, id: string) =>
  shadow(host).querySelector(`[data-rubric=${id}]`)!;

/** The button that starts reading. */
export const button = (host: Element, id = 'database') =>
  rubric(host, id).querySelector<HTMLButtonElement>('.listen button')!;

/** The words of a rubric that are read, in order, taken from the page in another way. */
export function words(of: Element): string {
  const copy = of.cloneNode(true) as Element;
  const unread = copy.querySelectorAll('.listen, summary, .explanation, .hidden');
  for (const element of unread) element.remove();
  return [...copy.querySelectorAll('h3, h4, p, li')].map(folded).join(' ');
}

/** Adds markup and the script to a page, and gives the element once its text shows. */
export function addWithScript(page: Page, markup: string): Promise<SignpostElement> {
  skipGaps(page.window);
  page.document.body.insertAdjacentHTML('beforeend', markup);
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = '/dist/signpost.js';
  page.document.head.append(script);
  return page.element('signpost-panel, signpost-rubrics');
}

/** Leaves out the time between two sentences, of which a test hears hundreds. */
function skipGaps(window: Window) {
  const wait = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (action: () => void, delay = 0) => wait(action, delay > 100 ? delay : 0),
  });
}

/** Has a rubric read to its end, and gives what was said. */
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
