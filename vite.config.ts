import {readdirSync} from 'node:fs';
import path from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {foldTemplates} from './build/plugins/fold-templates.js';
import {languageFiles} from './build/plugins/language-files.js';
import {liveContent} from './build/plugins/live-content.js';
import {minify} from './build/plugins/minify.js';
import {moduleMap} from './build/plugins/module-map.js';
import {lazyModules} from './build/plugins/modules-by-name.js';
import {ownScope} from './build/plugins/own-scope.js';
import {emitCopy, executable} from './build/plugins/package-files.js';
import {selfContained} from './build/plugins/self-contained.js';
import {root} from './build/root.js';
import {devPages} from './demo/dev-pages.js';

/** The script. Each lazy module is an entry too, so that it is a file that shares no code with the script. */
const script: UserConfig = {
  plugins: [
    foldTemplates(),
    minify(),
    languageFiles(),
    selfContained('signpost.js'),
    ownScope('signpost.js'),
    emitCopy('src/content/directory/helplines.schema.json'),
    emitCopy('src/features/local-help/local-help.schema.json'),
  ],
  publicDir: false,
  build: {
    emptyOutDir: false,
    lib: {
      entry: {signpost: 'src/embed/signpost.ts', ...Object.fromEntries(lazyModules())},
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

const packageEntries = [
  'embed/index',
  'embed/signpost',
  ...readdirSync(path.join(root, 'src/embed/elements')).map(
    (file) => `embed/elements/${path.parse(file).name}`
  ),
];

/** The npm package: one module for each source module, for the bundlers of applications. */
const modules: UserConfig = {
  plugins: [foldTemplates(), moduleMap()],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/npm',
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: Object.fromEntries(packageEntries.map((file) => [file, `src/${file}.ts`])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^lit(\/|$)/,
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
    },
  },
};

/** The command, for Node: one file with its JSON parser in it, since the package depends only on lit. */
const cli: UserConfig = {
  plugins: [executable()],
  publicDir: false,
  ssr: {noExternal: true},
  build: {
    target: 'node20',
    ssr: true,
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/cli/signpost.ts',
      output: {entryFileNames: 'cli.js', codeSplitting: false},
    },
  },
};

/**
 * `signpost/ssr` of the package, for Node: one file with the renderer and Lit in it, since it depends only
 * on lit. It loads the language modules of the npm package.
 */
const server: UserConfig = {
  plugins: [foldTemplates(), moduleMap()],
  publicDir: false,
  // Node has one of its own, which tells nothing about the visitor.
  define: {navigator: '({languages: []})'},
  ssr: {noExternal: true},
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'dist/npm/server',
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/server/ssr.ts',
      external: (_, importer) => /src[\\/]loading[\\/]import-module\.ts$/.test(importer ?? ''),
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
};

/** The scripts and the style sheet of the site, which find each other by relative addresses. */
const site: UserConfig = {
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/site/assets',
    emptyOutDir: false,
    target: 'es2022',
    // It would announce files by addresses that do not hold in a copied folder.
    modulePreload: false,
    rolldownOptions: {
      input: [
        'demo/configurator/configurator.ts',
        ...['page.ts', 'playground.ts', 'search.ts', 'site.css'].map((file) => `demo/site/${file}`),
      ],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
};

/** `npm run dev`: the demo pages with the modules of `src/`, which reload when they change. */
const development: UserConfig = {
  appType: 'custom',
  plugins: [moduleMap(), liveContent(), devPages()],
  publicDir: false,
  optimizeDeps: {entries: ['src/embed/signpost.ts', 'src/**/*.lazy.ts']},
  server: {watch: {ignored: ['**/dist/**', '**/demo/frameworks/**', '**/test/**']}},
};

export default defineConfig(({command, isSsrBuild, mode}) => {
  if (command === 'serve') return development;
  if (isSsrBuild) return mode === 'server' ? server : cli;
  return {npm: modules, site}[mode] ?? script;
});
