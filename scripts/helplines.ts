/** `npm run helplines`: what a person has to confirm, and what they found. See `docs/confirming-numbers.md`. */
import path from 'node:path';
import process from 'node:process';
import {root} from '../build/root.js';
import {runHelplines} from './helplines/command.js';

const {output, errors, exitCode} = await runHelplines(process.argv.slice(2), {
  folder: path.join(root, 'src/content/directory'),
  changes: path.join(root, 'src/content/changes.json'),
  now: new Date(),
});
if (output) console.log(output);
if (errors) console.error(errors);
process.exitCode = exitCode;
