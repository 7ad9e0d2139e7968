/**
 * Loads a locale's module from beside the script. In the package for npm this
 * file is a map of all modules (`build/plugins/module-map.ts`), since not every
 * bundler can follow an address that is put together.
 */
export function importLocale(name: string, query: string): Promise<unknown> {
  return import(/* @vite-ignore */ `./locales/${name}.js${query}`);
}
