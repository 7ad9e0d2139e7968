/** Bundles what the peers' pages load, minified as our own script is. */
import path from 'node:path';
import {build, type Rolldown} from 'vite';
import {peers} from './pages/peers.js';

const folder = import.meta.dirname;

/** The files of the peers' pages by address. */
export async function bundlePeers(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const {name, script, style} of peers) {
    files.set(`/peers/${name}.js`, await bundle(`${name}.js`, script));
    if (style) files.set(`/peers/${name}.css`, await bundle(`${name}.scss`, style));
  }
  return files;
}

/** Bundles a file that exists only as text, as if it were in this folder. */
async function bundle(name: string, text: string): Promise<string> {
  const id = path.join(folder, name);
  const result = (await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    css: {preprocessorOptions: {scss: {quietDeps: true, silenceDeprecations: ['import']}}},
    plugins: [
      {
        name: 'bench-text',
        enforce: 'pre',
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? text : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      cssTarget: 'esnext',
      minify: 'terser',
      modulePreload: false,
      rolldownOptions: {input: id, output: {codeSplitting: false}},
    },
  })) as Rolldown.RolldownOutput;
  const wanted = result.output.find(({type}) => (type === 'chunk') === name.endsWith('.js'))!;
  return wanted.type === 'chunk' ? wanted.code : String(wanted.source);
}
