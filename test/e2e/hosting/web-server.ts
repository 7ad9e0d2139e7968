import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../../build/root.js';
import {install} from '../../runner/debian.js';

/** The path of something in the folder that a server gets for itself. */
export type PathIn = (...names: string[]) => string;

/** A web server of Debian with a configuration of `hosting/`. */
export interface WebServer {
  name: string;
  packages: string[];
  /** Our configuration for it, from the project's folder. */
  configuration: string;
  /** The program, if it is there with all that it needs. */
  find: () => string | undefined;
  /**
   * Writes its configuration into its folder: ours, with only the paths and the port changed. The
   * published files are in `srv`, and its logs belong in `log`.
   *
   * @returns the command line that starts it in the foreground, after the program.
   */
  configure(at: PathIn, port: number): string[];
}

/** The program, installed if that needs no password; otherwise the command to install it. */
export function findOrInstall({packages, find}: WebServer): {program: string} | {missing: string} {
  if (!find()) install(packages);
  const program = find();
  return program ? {program} : {missing: `On Debian: sudo apt-get install ${packages.join(' ')}`};
}

/**
 * The text of a configuration, found from the project's folder, with these replacements. Throws if
 * one of them does not match.
 */
export function replaced(file: string, changes: [RegExp, string][]): string {
  let text = readFileSync(path.resolve(root, file), 'utf8');
  for (const [found, by] of changes) {
    if (text.search(found) < 0) throw new Error(`${file} has no ${String(found)}`);
    text = text.replace(found, by);
  }
  return text;
}
