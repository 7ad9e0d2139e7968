/**
 * `npm run build`: writes everything that is published to `dist/`. Independent
 * steps run in parallel.
 */
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {root} from './root.js';

const stop = new AbortController();
const started = performance.now();

rmSync(path.join(root, 'dist'), {recursive: true, force: true});
try {
  await step('language modules', 'tsx build/language-modules.ts');
  await Promise.all([
    step('translations', 'tsx build/check-translations.ts'),
    scripts(),
    npmPackage(),
    step('prerendered forms', 'tsx build/forms.ts'),
    step('command', 'vite build --ssr --logLevel warn'),
    step('bill of materials', 'tsx build/bill-of-materials.ts'),
    step('scripts of the site', 'vite build --mode site --logLevel warn'),
  ]);
  // It shows the elements of the custom elements manifest, and whether there is a conformance report.
  await step('site', 'tsx build/site.ts');
  // Last, since the hash and the compressed copies of a file that changes later are wrong.
  await step('manifest and compression', 'tsx build/manifest.ts');
  console.log(`build: ${seconds(started)}`);
} catch (error) {
  stop.abort();
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function scripts() {
  await Promise.all([
    step('script', 'vite build --logLevel warn'),
    step('standalone scripts', 'tsx build/standalone-scripts.ts'),
  ]);
  // Only if the last test run tested these scripts.
  await step('conformance report', 'tsx test/runner/conformance.ts --build');
}

async function npmPackage() {
  await Promise.all([
    step('package for npm', 'vite build --mode npm --logLevel warn'),
    step('server rendering', 'vite build --ssr --mode server --logLevel warn'),
    step(
      'custom elements manifest',
      'cem analyze --quiet --litelement --globs src/base/*.ts src/elements/*/*.ts --outdir dist'
    ),
  ]);
  await step('types and editor data', 'tsx build/npm-types.ts');
}

/** Runs a command. If one fails, the others are stopped. */
function step(name: string, command: string): Promise<void> {
  const [program, ...args] = command.split(' ');
  const begun = performance.now();
  const child = spawn(program!, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    signal: stop.signal,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) {
        reject(new Error(`The build stopped at: ${name}`));
        return;
      }
      console.log(`${name}: ${seconds(begun)}`);
      resolve();
    });
  });
}

function seconds(since: number) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
