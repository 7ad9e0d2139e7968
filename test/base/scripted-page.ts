import type {SignpostFigures} from '../../src/elements/figures/signpost-figures.js';
import {Page} from '../support/page.js';

/** The errors of a page: those that its own error handlers see, and those that the script logs. */
export interface Errors {
  uncaught: string[];
  logged: string[];
}

/** Opens a page without the script, and records its errors. */
export async function openPage(html: string): Promise<{page: Page; errors: Errors}> {
  // No wider than the window of any engine's tests: an exit that is out of view floats.
  const page = await Page.open({html}, {width: 800});
  const errors: Errors = {uncaught: [], logged: []};
  const {window} = page;
  window.addEventListener('error', ({message}) => errors.uncaught.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => errors.uncaught.push(String(reason)));
  window.console.error = (...said: unknown[]) => errors.logged.push(said.map(String).join(' '));
  return {page, errors};
}

/** Adds the script to a page, and waits until all elements are registered. */
export async function loadScript({document, window}: Page, path = '/dist') {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${path}/signpost.js`;
  document.head.append(script);
  // The script registers this element last.
  await window.customElements.whenDefined('signpost-exit');
}

/**
 * Registers `<x-variant>`: one of our elements with another view.
 *
 * @param view - Replaces the view; its argument renders the original one.
 */
export function defineVariant({window}: Page, tag: string, view: (own: () => unknown) => unknown) {
  const Base = window.customElements.get(tag) as typeof SignpostFigures;
  class Variant extends Base {
    protected override view() {
      return view(() => super.view());
    }
  }
  window.customElements.define('x-variant', Variant);
}

/** Waits until the browser has reported errors of earlier tasks. */
export const nextFrame = () => new Promise(requestAnimationFrame);
