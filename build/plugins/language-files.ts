import {readFileSync} from 'node:fs';
import {minifySync, type Plugin} from 'vite';
import {languageModules} from './modules-by-name.js';

/** Emits each language module as a minified file: `locales/nl.js`. Having no imports, it is not bundled. */
export function languageFiles(): Plugin {
  return {
    name: 'language-files',
    generateBundle() {
      for (const [name, file] of languageModules()) {
        const {code} = minifySync(file, readFileSync(file, 'utf8'), {module: true});
        this.emitFile({type: 'asset', fileName: `${name}.js`, source: code});
      }
    },
  };
}
