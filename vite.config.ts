import {defineConfig, type UserConfig} from 'vite';
import {foldTemplates} from './build/plugins/fold-templates.js';
import {moduleMap} from './build/plugins/module-map.js';
import {modulesByName} from './build/plugins/modules-by-name.js';
import {emitCopy, executable} from './build/plugins/package-files.js';
import {selfContained} from './build/plugins/self-contained.js';
import {small} from './build/minify.js';

/** The script, and what it imports later: an entry each, so that each is a file of its own. */
const script: UserConfig = {
  plugins: [
    foldTemplates(),
    selfContained('signpost.js'),
    emitCopy('src/features/local-help/local-help.schema.json'),
  ],
  publicDir: false,
  build: {
    ...small,
    lib: {
      entry: {signpost: 'src/embed/signpost.ts', ...Object.fromEntries(modulesByName())},
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
      },
      checks: {pluginTimings: false},
    },
  },
};

/** The package for npm: a module for each of ours, which bundlers of others put together. */
const modules: UserConfig = {
  plugins: [foldTemplates(), moduleMap()],
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
