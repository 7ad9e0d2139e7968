import type {Plugin} from 'vite';

/**
 * Gives the script a scope of its own. Optimisers run modules as classic scripts, whose declarations
 * every other script of the page would see, and could clash with.
 *
 * @param script - The script's file name.
 */
export function ownScope(script: string): Plugin {
  return {
    name: 'own-scope',
    enforce: 'post',
    generateBundle(_, bundle) {
      const output = bundle[script];
      if (output?.type !== 'chunk') return;
      if (output.imports.length || output.exports.length) {
        this.error(`${script} imports or exports, which no function can.`);
      }
      output.code = `(()=>{"use strict";${output.code.trim()}})();\n`;
    },
  };
}
