import type {SignpostElement} from '../../src/base/signpost-element.js';

/** A page in a frame, with its own custom element registry, in which scripts can fail. */
export class Page {
  private constructor(readonly frame: HTMLIFrameElement) {}

  static async open(content: {html: string} | {url: string}, {scripts = true, width = 1280} = {}) {
    const frame = document.createElement('iframe');
    frame.style.cssText = `width: ${width}px; height: 800px`;
    if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
    if ('html' in content) frame.srcdoc = `<!doctype html><html lang="nl">${content.html}</html>`;
    else frame.src = content.url;
    document.body.append(frame);
    // Lays it out before its page loads. Otherwise Firefox may compute keyframes in viewport units, which
    // it does once, for a frame of another size.
    frame.getBoundingClientRect();
    // Not the load event, which some engines delay while a module loads.
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

  /** Waits for the text of the n-th element that matches. */
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

/** The names of the demo pages with a panel. */
export const demoPages = ['partner', 'municipality', 'school'];

/** Loads the built script in the test page. */
export async function defineElements() {
  await import(/* @vite-ignore */ `${location.origin}/dist/signpost.js`);
}

/** Adds markup to the test page, and waits for the text of its first element. */
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

/** The text of an element, with white space collapsed. */
export function folded(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The text of an element, without the explanations of terms. */
export function unexplained(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const explanation of copy?.querySelectorAll('[popover]') ?? []) explanation.remove();
  return folded(copy);
}

/** The text in an element's shadow root. */
export function text(element: Element): string {
  return folded(shadow(element).querySelector('.root'));
}

/** Waits for a condition, checked before each frame. The time limit of the test ends the wait. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

/** The warnings that the action causes in a window. The action gets the list as it grows. */
export async function warnings(
  action: (seen: string[]) => unknown,
  page = window
): Promise<string[]> {
  const {console} = page;
  const seen: string[] = [];
  const original = console.warn;
  console.warn = (message: unknown) => seen.push(String(message));
  try {
    await action(seen);
    // The script loads this for its first warning, so the warnings follow when it is there.
    await page.eval(`import('${location.origin}/dist/warnings.js')`);
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
  } finally {
    console.warn = original;
  }
  return seen;
}

/** A unique path where the script is served with faults: see `middleware.ts`. */
export const fault = (settings: string) => `/fault/${settings}/${crypto.randomUUID()}`;

/** The other origin that serves the script, with the CORS headers of a real host. */
export async function scriptOrigin(): Promise<string> {
  const html = await (await fetch('/demo/examples.html')).text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const script = page.querySelector<HTMLScriptElement>('script[src$="/signpost.js"]')!;
  return new URL(script.src).origin;
}
