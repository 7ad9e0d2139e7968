import type {SignpostElement} from '../../src/base/signpost-element.js';

/** A page of its own, so that elements can be defined afresh and scripts fail. */
export class Page {
  private constructor(readonly frame: HTMLIFrameElement) {}

  static async open(content: {html: string} | {url: string}, {scripts = true, width = 1280} = {}) {
    const frame = document.createElement('iframe');
    frame.style.cssText = `width: ${width}px; height: 800px`;
    if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
    if ('html' in content) frame.srcdoc = `<!doctype html><html lang="nl">${content.html}</html>`;
    else frame.src = content.url;
    document.body.append(frame);
    // Not the load event: some engines hold it back while a module is on its way.
    await until(() => {
      const page = frame.contentDocument;
      return page && page.URL !== 'about:blank' && page.readyState !== 'loading';
    });
    return new Page(frame);
  }

  get window() {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document() {
    return this.frame.contentDocument!;
  }

  /** The page's n-th element of ours, once its text is on display. */
  async element(selector = 'signpost-panel', index = 0): Promise<SignpostElement> {
    await this.window.customElements.whenDefined(selector.split(/[^\w-]/)[0]!);
    const element = this.document.querySelectorAll<SignpostElement>(selector)[index]!;
    await element.updateComplete;
    return element;
  }

  close() {
    this.frame.remove();
  }
}

/** The demo pages that show a panel as partners do. */
export const demoPages = ['partner', 'municipality', 'school'];

/** Defines the elements of the built script in this page. */
export async function defineElements() {
  await import(/* @vite-ignore */ `${location.origin}/dist/signpost.js`);
}

/** Puts markup in the test page and gives its first element, once its text is on display. */
export async function fixture<T extends SignpostElement>(markup: string): Promise<T> {
  await defineElements();
  document.querySelector('#fixture')?.remove();
  const container = document.createElement('div');
  container.id = 'fixture';
  document.body.append(container);
  container.innerHTML = markup;
  const element = container.firstElementChild as T;
  await element.updateComplete;
  return element;
}

export function shadow(element: Element): ShadowRoot {
  return element.shadowRoot!;
}

/** The words of an element, white space folded. */
export function folded(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words of an element, without the glossary's explanations between them. */
export function unexplained(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const explanation of copy?.querySelectorAll('[popover]') ?? []) explanation.remove();
  return folded(copy);
}

/** The words in an element's shadow root. */
export function text(element: Element): string {
  return folded(shadow(element).querySelector('.root'));
}

/** Resolves when the condition holds, looked at again before each frame; the test's time limit ends it. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

/** What was warned of while the action ran; the action sees it as it comes. */
export async function warnings(
  action: (seen: string[]) => unknown,
  heard: Console = console
): Promise<string[]> {
  const seen: string[] = [];
  const original = heard.warn;
  heard.warn = (message: unknown) => seen.push(String(message));
  try {
    await action(seen);
  } finally {
    heard.warn = original;
  }
  return seen;
}

/** A folder where the script is served with faults; see `middleware.ts`. No other test's, in no engine. */
export const fault = (settings: string) => `/fault/${settings}/${crypto.randomUUID()}`;

/** Where the script is served as a host would: another origin, with the headers it needs. */
export async function scriptOrigin(): Promise<string> {
  const html = await (await fetch('/demo/index.html')).text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const script = page.querySelector<HTMLScriptElement>('script[src$="/signpost.js"]')!;
  return new URL(script.src).origin;
}
