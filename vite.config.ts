import {readdirSync} from 'node:fs';
import {defineConfig, type UserConfig} from 'vite';
import {foldTemplates} from './tools/build/fold-templates.js';
import {emitCopy, executable} from './tools/build/package-files.js';

/** What each language says, and what else loads beside it: a file each, which imports nothing. */
const locales = readdirSync('src/language/locales')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['contract', 'contacts'].includes(name))
  .map((name): [string, string] => [`locales/${name}`, `src/language/locales/${name}.ts`]);

const script: UserConfig = {
  plugins: [foldTemplates(), emitCopy('src/local/local-help.schema.json')],
  publicDir: false,
  build: {
    target: 'es2021',
    // 2 % smaller than the default, which matters here more than the build's time.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {passes: 3, unsafe_arrows: true},
    },
    lib: {
      entry: {signpost: 'src/embed/signpost.ts', ...Object.fromEntries(locales)},
      formats: ['es'],
    },
    rolldownOptions: {output: {entryFileNames: '[name].js', chunkFileNames: '[name].js'}},
  },
};

/** The command, for Node: one file, since the package brings no parser of JSON along. */
const command: UserConfig = {
  plugins: [executable()],
  publicDir: false,
  ssr: {noExternal: true},
  build: {
    target: 'node20',
    ssr: true,
    // The script is there already.
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/cli/signpost.ts',
      output: {entryFileNames: 'cli.js', codeSplitting: false},
    },
  },
};

export default defineConfig(({isSsrBuild}) => (isSsrBuild ? command : script));
