import path from 'node:path';
import type {Plugin} from 'vite';
import {modulesByName} from './modules-by-name.js';

/**
 * Replaces `src/loading/import-module.ts` by a map of static specifiers, in the npm
 * package and on the development server. Every bundler follows those, but only some
 * follow an address that is built from a name, each in its own way.
 *
 * A retry requests the same address, since only the bundler knows it. Firefox caches
 * a failed import until the page reloads, so there the fallback stays.
 */
export function moduleMap(): Plugin {
  return {
    name: 'module-map',
    load: {
      filter: {id: /src[\\/]loading[\\/]import-module\.ts$/},
      handler: () => `const modules = {
${[...modulesByName()].map(([name, file]) => `  '${name}': () => import('${specifier(file)}'),`).join('\n')}
};
/** Imports a lazy module or a language module, which bundlers put into a chunk of its own. */
export function importModule(name) {
  return modules[name]();
}`,
    },
  };
}

/** A file as `src/loading/` imports it. */
const specifier = (file: string) =>
  path.posix.relative('src/loading', file).replace(/\.ts$/, '.js');
