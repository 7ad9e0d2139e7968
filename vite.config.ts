import {readdirSync} from 'node:fs';
import {defineConfig, type UserConfig} from 'vite';
import {foldTemplates} from './build/plugins/fold-templates.js';
import {localeMap} from './build/plugins/module-map.js';
import {emitCopy, executable} from './build/plugins/package-files.js';
import {small} from './build/minify.js';

/** What each language says, and what else loads beside it: a file each, which imports nothing. */
const localeNames = readdirSync('src/language/locales')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['contract', 'contacts', 'statements'].includes(name));

const locales = localeNames.map((name): [string, string] => [
  `locales/${name}`,
  `src/language/locales/${name}.ts`,
]);

const script: UserConfig = {
  plugins: [foldTemplates(), emitCopy('src/features/local-help/local-help.schema.json')],
  publicDir: false,
  build: {
    ...small,
    lib: {
      entry: {signpost: 'src/embed/signpost.ts', ...Object.fromEntries(locales)},
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({name}) => `${name.replace(/\.lazy$/, '')}.js`,
      },
      checks: {pluginTimings: false},
    },
  },
};

/** The package for npm: a module for each of ours, which bundlers of others put together. */
const modules: UserConfig = {
  plugins: [foldTemplates(), localeMap(localeNames)],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/npm',
    minify: false,
    lib: {
      entry: {'embed/index': 'src/embed/index.ts', 'embed/signpost': 'src/embed/signpost.ts'},
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^lit(\/|$)/,
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
    },
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

export default defineConfig(({isSsrBuild, mode}) =>
  isSsrBuild ? command : mode === 'npm' ? modules : script
);
