/** What the bench needs and does not bring. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../build/root.js';
import {engines} from '../test/runner/engines.js';
import {peers} from './pages/peers.js';

/** Says in one sentence what is missing and what to do about it. */
export class Missing extends Error {}

export function requireBuild() {
  const wanted = ['signpost.js', 'signpost.nl.js', 'html/nl.html', 'html/nl.plain.html'];
  const missing = wanted.find((file) => !existsSync(path.join(root, 'dist', file)));
  if (missing) throw new Missing(`dist/${missing} is missing. Run: npm run build`);
}

/** Where Chromium is. Nothing is installed for a bench. */
export function requireChromium(): string {
  const {find, packages} = engines.find(({name}) => name === 'Chromium')!;
  const executable = find();
  if (executable) return executable;
  throw new Missing(
    `Chromium is missing. On Debian: sudo apt-get install ${packages.join(' ')}; elsewhere set CHROME_PATH.`
  );
}

/**
 * Installs the libraries to compare with, if they are not there in the versions of bench/package.json.
 *
 * @returns Their names and versions.
 */
export function requirePeers(): string[] {
  const {dependencies} = readPackage('package.json') as {dependencies: Record<string, string>};
  if (!areInstalled(dependencies)) {
    console.log('Installing the libraries to compare with, about 500 MB, in bench/node_modules.');
    install();
    if (!areInstalled(dependencies)) {
      throw new Missing(
        'The libraries to compare with are missing and npm could not install them. Connect to a network and run: npm ci --prefix bench'
      );
    }
  }
  return peers.map(({from}) => `${from} ${dependencies[from]}`);
}

function install() {
  // Carbon's package starts telemetry processes on installation, and they stay.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', args, {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function areInstalled(dependencies: Record<string, string>): boolean {
  return Object.entries(dependencies).every(
    ([name, version]) => readPackage(`node_modules/${name}/package.json`)?.version === version
  );
}

function readPackage(name: string): {version?: string} | undefined {
  const file = path.join(import.meta.dirname, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : undefined;
}
