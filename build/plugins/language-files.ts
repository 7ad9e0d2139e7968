import {readFileSync} from 'node:fs';
import {minifySync, type Plugin} from 'vite';
import {languageModules} from './modules-by-name.js';

/** Puts each language module beside the script, minified: `locales/nl.js`. It imports nothing. */
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
