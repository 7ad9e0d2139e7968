import {spawn} from 'node:child_process';
import path from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {
  startTestRunner,
  summaryReporter,
  type BrowserLauncher,
  type TestRunnerConfig,
  type TestSuiteResult,
} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {documented, withRecorder} from '../test/support/documented.js';
import {conformance, demo, faults, pages} from '../test/support/middleware.js';
import {outside} from '../test/support/outside.js';
import {AxeCollector} from './axe-results.js';
import {type EngineName, findEngines, versionOf} from './browsers.js';
import {listen, root, scriptServer} from './demo-server.js';
import {addTest, noResults, type Results, SEPARATOR} from './test-results.js';
import {type Visitor, visitors} from './visitors.js';

/** Every test that runs in a browser. */
export const browserTests = [
  'test/{content,language,hours,local,theme,settings,exit,elements,embed,demo}/**/*.test.ts',
];

/**
 * Runs the tests in every engine there is, on what `npm run build` wrote; those
 * of a visitor in browsers that are set as theirs.
 */
export async function runBrowserTests(files: string[], watch = false): Promise<Results> {
  const engines = findEngines();
  const [scriptOrigin, server] = await listen(withRecorder(scriptServer()), 0);
  const {browsers, stop} = await launchers(engines);
  const visiting = visitors
    .filter((one) => files === browserTests || files.includes(one.files))
    .map((visitor) => ({visitor, launchers: puppeteers(engines, visitor)}));
  const launched = new Map([...browsers, ...visiting.flatMap((one) => [...one.launchers])]);
  const results = noResults();
  const engineOf = ({browser}: {browser: BrowserLauncher}) => launched.get(browser)!;
  const axe = new AxeCollector(engineOf);
  const config: Partial<TestRunnerConfig> = {
    rootDir: root,
    files: [...files, '!test/settings/visitor/**'],
    browsers: [...browsers.keys()],
    groups: visiting.map(({visitor: {name, files}, launchers}) => ({
      name,
      files,
      browsers: [...launchers.keys()],
    })),
    watch,
    nodeResolve: true,
    // One file at a time in each, so that focus and keys belong to the test.
    concurrency: 1,
    concurrentBrowsers: 3,
    testsFinishTimeout: 600_000,
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
  stop();
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

type Engines = ReturnType<typeof findEngines>;
type Launchers = Map<BrowserLauncher, EngineName>;

/** The browsers that puppeteer drives, as they are or as a visitor has set them. */
function puppeteers(engines: Engines, visitor?: Visitor): Launchers {
  const browsers: Launchers = new Map();
  const chromium = engines.get('Chromium');
  if (chromium) {
    // Chromium's own sandbox does not start as root, as in a container.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const quiet = ['--disable-background-networking', '--no-first-run', '--disable-sync'];
    const args = [...sandbox, ...quiet, ...(visitor?.chromium ?? [])];
    browsers.set(chromeLauncher({launchOptions: {executablePath: chromium, args}}), 'Chromium');
  }
  const firefox = engines.get('Firefox');
  if (firefox) {
    const launcher = chromeLauncher({
      puppeteer: puppeteer as never,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefox,
        extraPrefsFirefox: visitor?.firefox,
      },
    });
    browsers.set(launcher, 'Firefox');
  }
  return browsers;
}

async function launchers(engines: Engines) {
  const browsers = puppeteers(engines);
  let stop = () => {};
  const webkit = engines.get('WebKit');
  if (webkit) {
    // A port of its own, so that a driver left over from a run that was stopped is not in the way.
    const [origin, placeholder] = await listen(() => {}, 0);
    placeholder.close();
    const port = Number(new URL(origin).port);
    stop = startWebDriver(port);
    browsers.set(
      webdriverLauncher({
        hostname: 'localhost',
        port,
        connectionRetryCount: 10,
        capabilities: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {binary: webkit, args: ['--automation']},
          // This driver speaks the classic protocol only.
          'wdio:enforceWebDriverClassic': true,
        } as WebdriverIO.Capabilities,
      }),
      'WebKit'
    );
  }
  return {browsers, stop};
}

function startWebDriver(port: number) {
  const command = ['-a', 'WebKitWebDriver', `--port=${port}`];
  const driver = spawn('xvfb-run', command, {stdio: 'ignore', detached: true});
  return () => {
    // The group, since xvfb-run starts the display and the driver as children.
    if (driver.pid) process.kill(-driver.pid);
  };
}
