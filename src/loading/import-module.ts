import {statedBase} from './stated-base.js';

/** Where the script is, if a page runs it as a classic script, which can't import from beside itself. */
const ownAddress = addressOf((globalThis as {document?: Document}).document?.currentScript);

/** An image named `currentScript` takes the place of the property. */
function addressOf(script: unknown): string | undefined {
  return 'HTMLScriptElement' in globalThis && script instanceof HTMLScriptElement
    ? script.src
    : undefined;
}

/**
 * Imports a module that lies beside the script: a language, `locales/nl`, or a
 * lazy chunk, `exit`, which is named after its `exit.lazy.ts`.
 *
 * If an optimiser has moved the script, the page names the folder with `data-base`.
 *
 * The package for npm and the dev server have a map of real imports in place of
 * this file (`build/plugins/module-map.ts`), since a bundler can't follow an
 * address that is computed at run time.
 *
 * @param query - Makes it another address: `?retry=1`.
 */
export function importModule(name: string, query = ''): Promise<unknown> {
  const file = `./${name}.js${query}`;
  const base = statedBase() ?? ownAddress;
  return import(/* @vite-ignore */ base ? new URL(file, base).href : file);
}
