/**
 * The conformance report, from the tests' real results, into `dist/conformance/`:
 * each criterion of WCAG 2.2, as OpenACR and as a page.
 *
 *   npm run conformance             build, run every test, write
 *   npm run conformance -- --last   write from the last run, if it was of this build
 *
 * `npm test` ends with the second, so that a criterion that names no test is found there.
 * `npm run build` does it with `--build`: a build that has been tested keeps its report, and
 * one that has not, or whose tests have other names by now, has none.
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {runBrowserTests} from '../test/runner/browser-tests.js';
import {UnknownTestError} from '../test/runner/conformance/evidence.js';
import {lastRun, type Run, saveRun} from '../test/runner/conformance/run.js';
import {resultWords} from '../test/runner/conformance/words.js';
import {nodeTests, runNodeTests} from '../test/runner/node-tests.js';
import {addResults} from '../test/runner/test-results.js';

const {values: options} = parseArgs({options: {last: {type: 'boolean'}, build: {type: 'boolean'}}});

try {
  if (options.last || options.build) await fromLastRun();
  else await fromNewRun();
} catch (error) {
  if (!(error instanceof UnknownTestError)) throw error;
  console.error(`No report:\n${error.message}`);
  if (!options.build) process.exitCode = 1;
}
// The browsers' launchers leave timers behind.
process.exit();

async function fromNewRun() {
  run('npm run --silent build');
  const results = await runNodeTests(nodeTests());
  const browserResults = await runBrowserTests();
  if (!browserResults) throw new Error('The browser tests broke off.');
  addResults(results, browserResults);
  console.log(`${String(results.passed)} passed, ${String(results.failed)} failed`);
  if (results.failed) process.exitCode = 1;
  await write(saveRun(results));
  // The report is published too.
  run('tsx build/manifest.ts');
}

async function fromLastRun() {
  const last = lastRun();
  if (last) await write(last);
  else console.log('No report: this build has not been tested. To do so: npm run conformance');
}

async function write(last: Run) {
  // It needs what the build writes out.
  const {writeReport} = await import('../test/runner/conformance/report.js');
  const counts = Object.entries(writeReport(last));
  const said = counts.map(
    ([result, count]) => `${resultWords[result as keyof typeof resultWords]} ${String(count)}`
  );
  console.log(`dist/conformance/index.html: ${said.join(', ')}`);
}

function run(command: string) {
  const [program, ...args] = command.split(' ');
  const shell = process.platform === 'win32';
  const {status} = spawnSync(program!, args, {stdio: 'inherit', shell});
  if (status !== 0) process.exit(status ?? 1);
}
