/**
 * Writes the scripts that are one file each and share no code: the script with
 * one language in it, the script of frame pages, and two classic scripts for host
 * pages.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {build, type BuildOptions, minifySync, type Rolldown} from 'vite';
import {root} from './root.js';
import {offeredLanguages} from '../src/language/languages.js';
import {readLanguageModule} from './forms/languages.js';
import {dist} from './manifest/files.js';
import {foldTemplates} from './plugins/fold-templates.js';
import {minify} from './plugins/minify.js';

await Promise.all([
  bundle('frame/frame.js', 'embed/frame/frame.ts', 'es'),
  bundle('signpost-frame.js', 'embed/frame/resize-frames.ts', 'iife'),
  bundle('signpost-loader.js', 'embed/loader.ts', 'iife'),
  writeSingleLanguageScripts(),
]);

/** Bundles and minifies once, since the scripts differ only in their data. */
async function writeSingleLanguageScripts() {
  const output = await bundle('signpost.single.js', 'embed/single-language.ts', 'iife', {
    write: false,
  });
  const {code} = ([output].flat() as Rolldown.RolldownOutput[])[0]!.output[0];
  for (const {tag} of offeredLanguages) {
    const {reviewed, content} = await readLanguageModule(tag);
    const values = {SIGNPOST_LANGUAGE: tag, SIGNPOST_CONTENT: {reviewed, content}};
    const script = Object.entries(values).reduce(
      (text, [name, value]) => replaceOnce(text, name, literal(value)),
      code
    );
    writeFileSync(path.join(dist, `signpost.${tag}.js`), script);
  }
}

function replaceOnce(text: string, name: string, value: string): string {
  const parts = text.split(name);
  if (parts.length !== 2) throw new Error(`${name} must be in the bundle once.`);
  return parts.join(value);
}

/** A value as JavaScript, shorter than its JSON. */
function literal(value: unknown): string {
  const {code} = minifySync('value.js', `value=${JSON.stringify(value)}`);
  return code.replace(/^value=|;\s*$/g, '');
}

/** @param entry - The path of a module in `src/`. */
function bundle(
  fileName: string,
  entry: string,
  format: 'es' | 'iife',
  options: BuildOptions = {}
) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [foldTemplates(), minify()],
    build: {
      outDir: dist,
      emptyOutDir: false,
      lib: {entry: `src/${entry}`, formats: [format], name: 'signpost', fileName: () => fileName},
      rolldownOptions: {output: {codeSplitting: false}, checks: {pluginTimings: false}},
      ...options,
    },
  });
}
