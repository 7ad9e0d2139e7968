import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../../build/root.js';
import {install, npm} from './run.js';
import {serveDevelopment, type Served, serveFolder, serveNext} from './serve.js';

/** An app to test. */
export interface App {
  name: string;
  /** Creates the app in a folder, with Signpost installed from a tarball. */
  prepare(app: string, tarball: string): void;
  serve(app: string): Promise<Served>;
  /** What the served page contains: the text inside the tag, the whole panel, or an empty tag. */
  prerendered: 'text' | 'panel' | undefined;
}

const demo = (name: string) => path.join(root, 'demo/frameworks', name);

export const apps: App[] = [
  {
    name: 'html',
    prepare: (app, tarball) => {
      copy('html', app);
      install(app, tarball);
    },
    serve: serveFolder('.'),
    prerendered: 'text' as const,
  },
  ...['react', 'vue', 'svelte', 'angular'].map((name) => ({
    name,
    prepare: (app: string, tarball: string) => {
      copy(name, app);
      install(app, tarball);
      npm(['run', 'build'], app);
    },
    serve: serveFolder('dist'),
    prerendered: 'text' as const,
  })),
  {
    name: 'next',
    prepare: (app, tarball) => {
      copy('next', app);
      install(app, tarball);
      npm(['run', 'build'], app);
    },
    serve: serveNext,
    prerendered: 'panel',
  },
  {
    name: 'vite-dev',
    prepare: (app, tarball) => {
      copy('react', app);
      install(app, tarball);
    },
    serve: serveDevelopment,
    prerendered: undefined,
  },
  bundler('rollup', 'rollup main.js -p node-resolve -d dist', [
    'rollup@4.67.4',
    '@rollup/plugin-node-resolve@16.0.3',
  ]),
  bundler('webpack', 'webpack ./main.js --mode production -o dist', [
    'webpack@5.112.2',
    'webpack-cli@7.3.1',
  ]),
  bundler('esbuild', 'esbuild main.js --bundle --splitting --format=esm --outdir=dist', [
    'esbuild@0.28.2',
  ]),
];

/** The plain HTML page, with the package bundled without configuration. */
function bundler(name: string, build: string, packages: string[]): App {
  return {
    name,
    prepare: (app, tarball) => {
      mkdirSync(app);
      write(app, 'package.json', JSON.stringify({private: true, type: 'module', scripts: {build}}));
      write(app, 'main.js', "import '@signpost-help/signpost/define';\n");
      const page = readFileSync(path.join(demo('html'), 'index.html'), 'utf8');
      write(
        app,
        'index.html',
        page.replace('node_modules/@signpost-help/signpost/dist/signpost.js', 'dist/main.js')
      );
      install(app, tarball, ...packages);
      npm(['run', 'build'], app);
    },
    serve: serveFolder('.'),
    prerendered: 'text' as const,
  };
}

function copy(name: string, app: string) {
  // Leaves out what running the demo in its own folder has created.
  const own = (file: string) => !/[\\/](node_modules|dist|\.angular|\.next)$/.test(file);
  cpSync(demo(name), app, {recursive: true, filter: own});
}

function write(app: string, file: string, text: string) {
  writeFileSync(path.join(app, file), text);
}
