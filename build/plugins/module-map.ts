import type {Plugin} from 'vite';

/**
 * Replaces `loading/import-module.ts` in the package for npm: each locale
 * module by an import of its own, which every bundler follows. An address that
 * is put together from a name is followed by some, and by those differently.
 *
 * Another try asks for the same address again, since only the bundler knows it.
 * Firefox remembers the failure until the page loads anew, and shows the Dutch.
 */
export function localeMap(names: readonly string[]): Plugin {
  const modules = names.map((name) => `'${name}': () => import('../language/locales/${name}.js'),`);
  return {
    name: 'locale-map',
    load: {
      filter: {id: /src[\\/]loading[\\/]import-module\.ts$/},
      handler: () => `const modules = {
  ${modules.join('\n  ')}
};
/** Loads a locale's module, a file of its own in every bundle. */
export function importLocale(name) {
  return modules[name]();
}`,
    },
  };
}
