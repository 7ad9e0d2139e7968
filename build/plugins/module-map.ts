import path from 'node:path';
import type {Plugin} from 'vite';
import {modulesByName} from './modules-by-name.js';

/**
 * Replaces `src/loading/import-module.ts` by a map of real imports, in the
 * package for npm and on the development server. Every bundler follows those; an
 * address that is put together from a name is followed by some, and by those in
 * different ways.
 *
 * A second try asks for the same address, since only the bundler knows it.
 * Firefox remembers a failed import until the page reloads, and keeps the fallback.
 */
export function moduleMap(): Plugin {
  return {
    name: 'module-map',
    load: {
      filter: {id: /src[\\/]loading[\\/]import-module\.ts$/},
      handler: () => `const modules = {
${[...modulesByName()].map(([name, file]) => `  '${name}': () => import('${specifier(file)}'),`).join('\n')}
};
/** Imports a module that most visitors do not need, a file of its own in every bundle. */
export function importModule(name) {
  return modules[name]();
}`,
    },
  };
}

/** A file as `src/loading/` imports it. */
const specifier = (file: string) =>
  path.posix.relative('src/loading', file).replace(/\.ts$/, '.js');
