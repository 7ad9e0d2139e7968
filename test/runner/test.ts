/** `npm test`: runs every check, and prints how many passed. `npx wtr` runs single files. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {runBrowserTests} from './browser-tests.js';
import {saveRun} from './conformance/run.js';
import {nodeTests, runNodeTests} from './node-tests.js';
import {addResults, failures, noResults} from './test-results.js';

// Takes no arguments: throws if there are any.
parseArgs();
const total = noResults();
const failedChecks: string[] = [];

await check('translations and build', 'npm run --silent build');
const [browserResults] = await Promise.all([runBrowserTests(), checkSources()]);
if (browserResults) {
  addResults(total, browserResults);
  saveRun(total);
  await check('conformance report', 'tsx test/runner/conformance.ts --last');
} else {
  fail('The browser tests broke off, so there is no conformance report.');
}
// Last, since the start of a long log is often cut off.
for (const failure of [...failedChecks, ...failures(total)]) console.log(`\nFailed: ${failure}`);
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exit(total.failed ? 1 : 0);

/** Runs one after the other, in parallel with the browsers, which leave some processor time. */
async function checkSources() {
  await check('lint and types', 'npm run --silent lint');
  await check('documentation as in the source', 'tsx scripts/docs.ts --check');
  await check('size', 'tsx scripts/size.ts');
  console.log('\ntools and transcripts');
  addResults(total, await runNodeTests(nodeTests()));
}

/** Runs a command as one check, and prints its output once it has ended. */
async function check(name: string, command: string) {
  const started = performance.now();
  const child = spawn(command, {shell: true, stdio: ['ignore', 'pipe', 'pipe']});
  const [[code], out, err] = await Promise.all([
    once(child, 'exit') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const status = code === 0 ? 'passed' : 'failed';
  console.log(`\n${name}: ${status} in ${seconds} s\n${out}${err}`.trimEnd());
  if (code === 0) total.passed++;
  else fail(`${name}\n${out}${err}`.trimEnd());
}

/** Counts what is not a test as failed. */
function fail(what: string) {
  failedChecks.push(what);
  total.failed++;
}
