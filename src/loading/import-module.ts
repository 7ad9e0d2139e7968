/**
 * Imports what is a file of its own beside the script: a language's text
 * (`locales/nl`) or a lazy feature (`exit`, built from `exit.lazy.ts`).
 *
 * In the package for npm and on the development server this file is replaced by
 * a map of imports (`build/plugins/module-map.ts`), since not every bundler can
 * follow an address that is put together at run time.
 *
 * @param query - Makes the address another one: browsers remember a failed
 *   import by its address.
 */
export function importModule(name: string, query = ''): Promise<unknown> {
  return import(/* @vite-ignore */ `./${name}.js${query}`);
}
