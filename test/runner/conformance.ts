/**
 * Writes the conformance report to `dist/conformance/`, as a page and as OpenACR
 * data: a result for each criterion of WCAG 2.2, from the results of the tests.
 *
 *   npm run conformance             build, run every test, write the report
 *   npm run conformance -- --last   write it from the last run, if that tested this build
 *
 * `npm test` ends with `--last`, and fails there if a criterion has no test. `npm run build`
 * uses `--build`: it writes the report if this very build was tested, and never fails.
 */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {runBrowserTests} from './browser-tests.js';
import {lastRun, type Run, saveRun} from './conformance/run.js';
import {TagError} from './conformance/tag-errors.js';
import {resultWords, unfinishedTexts} from './conformance/words.js';
import {nodeTests, runNodeTests} from './node-tests.js';
import {addResults} from './test-results.js';

const {values: options} = parseArgs({options: {last: {type: 'boolean'}, build: {type: 'boolean'}}});

try {
  if (options.last || options.build) await fromLastRun();
  else await fromNewRun();
} catch (error) {
  if (!(error instanceof TagError)) throw error;
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
  // The manifest lists the report too.
  run('tsx build/manifest.ts');
}

async function fromLastRun() {
  const last = lastRun();
  if (last) await write(last);
  else console.log('No report: this build has not been tested. To do so: npm run conformance');
}

async function write(last: Run) {
  // Imported here, since it imports files that the build writes.
  const {writeReport} = await import('./conformance/report.js');
  const counts = Object.entries(writeReport(last));
  const summary = counts.map(
    ([result, count]) => `${resultWords[result as keyof typeof resultWords]} ${String(count)}`
  );
  console.log(`dist/conformance/index.html: ${summary.join(', ')}`);
  for (const text of unfinishedTexts(last.broken)) console.log(`Incomplete: ${text}`);
}

function run(command: string) {
  const [program, ...args] = command.split(' ');
  const shell = process.platform === 'win32';
  const {status} = spawnSync(program!, args, {stdio: 'inherit', shell});
  if (status !== 0) process.exit(status ?? 1);
}
