/** `npm run build`: all that is published, into `dist/`. Each step stands on those before it. */
import {spawnSync} from 'node:child_process';
import process from 'node:process';

const steps: [name: string, command: string][] = [
  ['translations', 'tsx build/locales.ts --check'],
  ['script', 'vite build --logLevel warn'],
  ['other forms', 'tsx build/forms.ts'],
  ['command', 'vite build --ssr --logLevel warn'],
  ['package for npm', 'vite build --mode npm --logLevel warn'],
  [
    'custom elements manifest',
    'cem analyze --quiet --globs src/base/*.ts src/elements/*/*.ts --outdir dist',
  ],
  ['types and editor data', 'tsx build/npm.ts'],
  ['bill of materials', 'tsx build/sbom.ts'],
  ['conformance report', 'tsx test/runner/conformance.ts --build'],
  // Last: what changes after it would be served as it was.
  ['manifest and compression', 'tsx build/manifest.ts'],
];

for (const [name, command] of steps) {
  const [program, ...args] = command.split(' ');
  const started = performance.now();
  const {status} = spawnSync(program!, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`The build stopped at: ${name}`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
