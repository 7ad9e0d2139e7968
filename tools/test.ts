/**
 * `npm test`: every check there is, then the count of what passed.
 *
 *   npm test                              everything
 *   npm test -- test/elements/*.test.ts   only these, in every engine, on what is built
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {type Outcome, runBrowserTests} from './browser-tests.js';
import {runNodeTests} from './node-tests.js';
import {visitors} from './visitors.js';

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
const isAsked = (file: string) => !only.length || only.includes(file);
const everything = [
  'test/{content,language,hours,local,theme,settings,elements,embed,demo}/**/*.test.ts',
];
const everyday = (only.length ? only : everything).filter(
  (file) => !visitors.some(({files}) => files === file)
);
add(
  await runBrowserTests(
    [...everyday, '!test/settings/visitor/**'],
    visitors.filter(({files}) => isAsked(files))
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

/** The tests that run in Node: of the build's own tools, the server of `npm start`, the transcripts. */
function nodeTests() {
  console.log('\ntools and transcripts');
  const toolTests = readdirSync('test/tools').map((file) => `test/tools/${file}`);
  add(runNodeTests([...toolTests, 'test/hosting/host.test.ts', 'test/heard/heard.test.ts']));
}

function add({passed, failed}: Outcome) {
  total.passed += passed;
  total.failed += failed;
}
