import path from 'node:path';
import {build, type InlineConfig, type Plugin} from 'vite';
import {foldTemplates} from '../plugins/fold-templates.js';
import {small} from '../minify.js';
import {root} from '../../demo/server.js';

const dist = path.join(root, 'dist');

/** A file of its own from one entry, which shares nothing with another. */
async function bundle(
  fileName: string,
  entry: string,
  format: 'es' | 'iife',
  more: {plugins?: Plugin[]; external?: string[]} = {}
) {
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [foldTemplates(), ...(more.plugins ?? [])],
    build: {
      ...small,
      outDir: dist,
      // The script is there already.
      emptyOutDir: false,
      lib: {entry, formats: [format], name: 'signpost', fileName: () => fileName},
      rolldownOptions: {
        external: more.external,
        output: {codeSplitting: false},
        checks: {pluginTimings: false},
      },
    },
  };
  await build(config);
}

/** The frame page's script, and the two classic ones for host pages. */
export async function buildSmallScripts() {
  await bundle('frame/frame.js', 'src/embed/frame/frame.ts', 'es');
  await bundle('signpost-frame.js', 'src/embed/frame/resize-frames.ts', 'iife');
  await bundle('signpost-loader.js', 'src/embed/loader.ts', 'iife');
}

/** The script with one language in it: one request, so that integrity covers all of it. */
export function buildSingle(tag: string) {
  const ENTRY = 'virtual:single';
  const single: Plugin = {
    name: 'single-language',
    enforce: 'pre',
    resolveId(id) {
      // Vite makes an address of it first.
      if (id.endsWith(ENTRY)) return ENTRY;
      // Lazy chunks stay files of their own, which the script shares.
      const [, chunk] = /([\w-]+)\.lazy\.js$/.exec(id) ?? [];
      return chunk ? {id: `./${chunk}.js`, external: true} : undefined;
    },
    load(id) {
      if (id !== ENTRY) return undefined;
      const from = (file: string) => JSON.stringify(path.join(root, 'src', file));
      return `import * as content from ${from(`language/locales/${tag}.ts`)};
import {provide} from ${from('language/load-content.ts')};
import {define} from ${from('embed/define.ts')};
provide(${JSON.stringify(tag)}, content);
define();`;
    },
  };
  return bundle(`signpost.${tag}.js`, ENTRY, 'es', {plugins: [single]});
}
