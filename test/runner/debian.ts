import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

/** Installs Debian packages if that needs no password: as root, on Debian. */
export function install(packages: string[]) {
  if (!onPath('apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' ')}`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-qq', ...step], {stdio: ['ignore', 'ignore', 'inherit'], env});
  }
}

export function onPath(name: string): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(path.delimiter);
  return firstOf(directories.map((directory) => path.join(directory, name)));
}

export function firstOf(candidates: (string | undefined)[]): string | undefined {
  return candidates.find((candidate) => candidate && existsSync(candidate));
}
