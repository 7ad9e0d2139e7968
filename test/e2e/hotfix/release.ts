import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {root} from '../../../build/root.js';

/** What a copy of the sources does not need: what is made from them, and what is installed. */
const LEFT_OUT = /(^|[\\/])(node_modules|dist|\.git|\.next|\.angular)$/;

/** Copies the sources to a folder in which the rehearsal can change them. */
export function copySources(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-hotfix-'));
  const filter = (file: string) => !LEFT_OUT.test(path.relative(root, file));
  cpSync(root, folder, {recursive: true, filter});
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Runs an npm script or a program in the folder, and returns what it prints. */
export function run(folder: string, command: string, ...args: string[]): string {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Writes the next patch version into the files that hold it, as a release does, and returns it. */
export function raiseVersion(folder: string, version: string): string {
  const [major, minor, patch] = version.split('.').map(Number);
  const next = [major, minor, patch! + 1].join('.');
  for (const name of ['package.json', 'src/embed/version.ts']) {
    const file = path.join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(version, next));
  }
  return next;
}
