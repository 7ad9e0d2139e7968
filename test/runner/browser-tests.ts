import path from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {
  startTestRunner,
  summaryReporter,
  type BrowserLauncher,
  type TestRunnerConfig,
  type TestSuiteResult,
} from '@web/test-runner';
import {documented, withRecorder} from './documented.js';
import {conformance, demo, faults, pages} from './middleware.js';
import {outside} from './commands.js';
import {AxeCollector} from './axe-results.js';
import {type EngineName, findEngines, versionOf} from './browsers.js';
import {listen, root, scriptServer} from '../../demo/server.js';
import {launchers} from './launchers.js';
import {addTest, noResults, type Results, SEPARATOR} from './test-results.js';
import {visitors} from './visitors.js';

/** Every test that runs in a browser. */
export const browserTests = ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/e2e/**'];

/**
 * Runs the tests in every engine there is, on what `npm run build` wrote; those
 * of a visitor in browsers that are set as theirs.
 */
export async function runBrowserTests(files: string[], watch = false): Promise<Results> {
  const engines = findEngines();
  const [scriptOrigin, server] = await listen(withRecorder(scriptServer()), 0);
  const visiting = visitors.filter((one) => files === browserTests || files.includes(one.files));
  const others = files.filter((file) => !visiting.some((one) => one.files === file));
  const [usual, ...groups] = await Promise.all(
    [undefined, ...visiting].map((visitor) => launchers(engines, visitor))
  );
  const launched = new Map([usual!, ...groups].flatMap(({browsers}) => [...browsers]));
  const results = noResults();
  const engineOf = ({browser}: {browser: BrowserLauncher}) => launched.get(browser)!;
  const axe = new AxeCollector(engineOf);
  const config: Partial<TestRunnerConfig> = {
    rootDir: root,
    files: others.length ? [...others, '!test/settings/visitor/**'] : undefined,
    browsers: [...usual!.browsers.keys()],
    groups: visiting.map(({name, files}, index) => ({
      name,
      files,
      browsers: [...groups[index]!.browsers.keys()],
    })),
    watch,
    nodeResolve: true,
    // One file at a time in each, so that focus and keys belong to the test.
    concurrency: 1,
    concurrentBrowsers: 3,
    // For one file. Mocha limits each test, so only a browser that has died reaches this.
    testsFinishTimeout: 3_600_000,
    browserStartTimeout: 60_000,
    testFramework: {config: {timeout: 60_000}},
    plugins: [
      axe.plugin,
      esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json`}),
      outside(),
    ],
    middleware: [faults(), pages(), demo(scriptOrigin), conformance(), documented(scriptOrigin)],
    // Warnings and failed loads are what many tests are about; each checks its own.
    browserLogs: false,
    reporters: [
      summaryReporter({flatten: true}),
      {
        onTestRunFinished: ({sessions}) => {
          for (const session of sessions) {
            const {testResults, errors, passed} = session;
            const where = {file: path.relative(root, session.testFile), engine: engineOf(session)};
            collect(testResults, where, results);
            // Not a test that failed, but a file that could not run, or not to its end.
            if (passed || (testResults && !errors.length)) continue;
            results.failed += Math.max(1, errors.length);
            results.broken.push(where);
          }
        },
      },
    ],
  };
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const passed = await new Promise<boolean>((resolve) => runner?.on('stopped', resolve));
  if (!passed && !results.failed) results.failed = 1;
  results.rules = axe.results;
  results.engines = Object.fromEntries(
    [...engines].map(([name, executable]) => [name, versionOf(name, executable)])
  );
  server.close();
  for (const {stop} of [usual!, ...groups]) stop();
  const missing = 3 - engines.size;
  console.log(`Engines: ${[...engines.keys()].join(', ')}`);
  // A laptop with one browser may run what it can; the build server may not.
  if (missing && process.env['CI']) results.failed += missing;
  return results;
}

function collect(
  suite: TestSuiteResult | undefined,
  where: {file: string; engine: EngineName},
  results: Results,
  around: string[] = []
) {
  for (const {name, passed, skipped} of suite?.tests ?? []) {
    const status = skipped ? 'skipped' : passed ? 'passed' : 'failed';
    addTest(results, {name: [...around, name].join(SEPARATOR), status, ...where});
  }
  for (const inner of suite?.suites ?? []) {
    collect(inner, where, results, inner.name ? [...around, inner.name] : around);
  }
}
