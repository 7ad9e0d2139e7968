import {chmodSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'vite';

/** Copies a file to the output folder of the build. */
export function emitCopy(source: string): Plugin {
  return {
    name: 'emit-copy',
    buildStart() {
      this.addWatchFile(path.resolve(source));
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: path.basename(source),
        source: readFileSync(source),
      });
    },
  };
}

/** Makes a built command executable in a checkout; npm does so only on install. */
export function executable(): Plugin {
  return {
    name: 'executable',
    writeBundle({dir}, bundle) {
      for (const name of Object.keys(bundle)) chmodSync(path.join(dir ?? '', name), 0o755);
    },
  };
}
