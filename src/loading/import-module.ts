/**
 * Imports a module that lies beside the script: a language, `locales/nl`, or a
 * lazy chunk, `exit`, which is named after its `exit.lazy.ts`.
 *
 * The package for npm and the dev server have a map of real imports in place of
 * this file (`build/plugins/module-map.ts`), since a bundler can't follow an
 * address that is computed at run time.
 *
 * @param query - Makes it another address: `?retry=1`.
 */
export function importModule(name: string, query = ''): Promise<unknown> {
  return import(/* @vite-ignore */ `./${name}.js${query}`);
}
