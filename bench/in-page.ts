/** Scripts that run in the measured pages: plain ones, since what tsx compiles needs its helpers. */
import {readFileSync} from 'node:fs';
import path from 'node:path';

export const probe = read('probe.js');
export const panels = read('panels.js');

function read(name: string): string {
  return readFileSync(path.join(import.meta.dirname, 'in-page', name), 'utf8');
}
