import type {Plugin} from 'vite';

/**
 * Replaces `language/import-locale.ts` in the package for npm: each locale
 * module by an import of its own, which every bundler follows. An address that
 * is put together from a name is followed by some, and by those differently.
 *
 * Another try asks for the same address again, since only the bundler knows it.
 * Firefox remembers the failure until the page loads anew, and shows the Dutch.
 */
export function localeMap(names: readonly string[]): Plugin {
  const modules = names.map((name) => `'${name}': () => import('./locales/${name}.js'),`);
  return {
    name: 'locale-map',
    load: {
      filter: {id: /src[\\/]language[\\/]import-locale\.ts$/},
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
