/**
 * `npm run compare -- ../before`: prints as Markdown what this checkout changes for a first visit,
 * against another one. Both have to be built.
 */
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {root} from '../build/root.js';
import {comparison, firstVisits, ratios, type Turn} from './compare/table.js';

const {
  positionals: [other],
} = parseArgs({allowPositionals: true});

/** How often each is measured, in turn, so that what slows the machine for a while slows both alike. */
const TURNS = 3;

if (other) {
  const folders = [path.resolve(other), root] as const;
  const [before, after] = folders.map((folder) => firstVisits(run('size', folder)));
  const turns: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const [old, now] = folders.map((folder) =>
      ratios(run('bench -- --only prerendered-script,tag --rounds 3', folder))
    );
    turns.push({before: old!, after: now!});
  }
  console.log(comparison(before!, after!, turns));
} else {
  console.error('Compare with which checkout? npm run compare -- ../before');
  process.exitCode = 1;
}

/** What a script prints. One that fails has still printed something, as `size` does over the budget. */
function run(script: string, folder: string): string {
  const args = ['run', '--silent', ...script.split(' ')];
  const {stdout} = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  return stdout;
}
