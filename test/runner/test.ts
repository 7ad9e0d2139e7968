/**
 * `npm test`: every check there is, then the count of what passed.
 *
 *   npm test                              everything
 *   npm test -- test/elements/*.test.ts   only these, in every engine, on what is built
 */
import {spawnSync} from 'node:child_process';
import {browserTests, runBrowserTests} from './browser-tests.js';
import {saveRun} from './conformance/run.js';
import {runNodeTests, toolTests} from './node-tests.js';
import {addResults, noResults} from './test-results.js';

const only = process.argv.slice(2);
const total = noResults();

if (!only.length) {
  step('translations and build', 'npm', ['run', '--silent', 'build']);
  step('types', 'tsc', []);
  step('eslint', 'eslint', ['.']);
  step('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']);
  step('documentation as in the source', 'tsx', ['scripts/docs.ts', '--check']);
  step('size', 'tsx', ['scripts/size.ts']);
  console.log('\ntools and transcripts');
  addResults(total, runNodeTests(toolTests()));
}
addResults(total, await runBrowserTests(only.length ? only : browserTests));
if (!only.length) {
  saveRun(total);
  step('conformance report', 'tsx', ['test/runner/conformance.ts', '--last']);
}

console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exit(total.failed ? 1 : 0);

/** A command counts as one check. */
function step(name: string, command: string, args: string[]) {
  console.log(`\n${name}`);
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  total[status === 0 ? 'passed' : 'failed']++;
}
