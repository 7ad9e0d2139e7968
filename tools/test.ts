/**
 * `npm test`: every check there is, then the count of what passed.
 *
 *   npm test                              everything
 *   npm test -- test/elements/*.test.ts   only these, in every engine, on what is built
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {type Outcome, runBrowserTests} from './browser-tests.js';

const only = process.argv.slice(2);
const total: Outcome = {passed: 0, failed: 0};

if (!only.length) {
  step('translations and build', 'npm', ['run', '--silent', 'build']);
  step('types', 'tsc', []);
  step('eslint', 'eslint', ['.']);
  step('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']);
  step('documentation as in the source', 'tsx', ['tools/docs.ts', '--check']);
  step('size', 'tsx', ['tools/size.ts']);
  nodeTests();
}
add(
  await runBrowserTests(
    only.length ? only : ['test/{content,language,hours,local,elements,embed,demo}/**/*.test.ts']
  )
);

console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exit(total.failed ? 1 : 0);

/** A command counts as one check. */
function step(name: string, command: string, args: string[]) {
  console.log(`\n${name}`);
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  add(status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1});
}

/** The tests of the build's own tools, which need no browser. */
function nodeTests() {
  console.log('\ntools');
  const toolTests = readdirSync('test/tools').map((file) => `test/tools/${file}`);
  const args = ['--import', 'tsx', '--test', '--test-reporter=tap', ...toolTests];
  const {stdout} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  const counted = (what: string) =>
    Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(stdout)?.[1] ?? 0);
  const outcome = {passed: counted('pass'), failed: counted('fail')};
  if (outcome.failed || !outcome.passed) console.log(stdout);
  add(outcome.passed ? outcome : {passed: 0, failed: Math.max(1, outcome.failed)});
}

function add({passed, failed}: Outcome) {
  total.passed += passed;
  total.failed += failed;
}
