import {spawn} from 'node:child_process';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {
  startTestRunner,
  summaryReporter,
  type BrowserLauncher,
  type TestRunnerConfig,
} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {documented, withRecorder} from '../test/support/documented.js';
import {demo, faults} from '../test/support/middleware.js';
import {outside} from '../test/support/outside.js';
import {listen, root, scriptServer} from './demo-server.js';
import {findEngines} from './browsers.js';
import type {Visitor} from './visitors.js';

export interface Outcome {
  passed: number;
  failed: number;
}

/**
 * Runs the tests in every engine there is, on what `npm run build` wrote; those
 * of visitors in browsers that are set as theirs.
 */
export async function runBrowserTests(
  files: string[],
  visitors: readonly Visitor[] = [],
  watch = false
): Promise<Outcome> {
  const engines = findEngines();
  const [scriptOrigin, server] = await listen(withRecorder(scriptServer()), 0);
  const {browsers, stop} = await launchers(engines);
  const outcome = {passed: 0, failed: 0};
  const config: Partial<TestRunnerConfig> = {
    rootDir: root,
    files,
    browsers,
    groups: visitors.map((one) => ({
      name: one.name,
      files: one.files,
      browsers: puppeteers(engines, one),
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
      esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json`}),
      outside(),
    ],
    middleware: [faults(), demo(scriptOrigin), documented(scriptOrigin)],
    // Warnings and failed loads are what many tests are about; each checks its own.
    browserLogs: false,
    reporters: [
      summaryReporter({flatten: true}),
      {
        onTestRunFinished: ({sessions}) => {
          for (const {testResults, errors, passed} of sessions) {
            count(testResults, outcome);
            if (!passed && !testResults) outcome.failed += Math.max(1, errors.length);
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
  if (!passed && !outcome.failed) outcome.failed = 1;
  server.close();
  stop();
  const missing = 3 - engines.size;
  console.log(`Engines: ${[...engines.keys()].join(', ')}`);
  // A laptop with one browser may run what it can; the build server may not.
  if (missing && process.env['CI']) outcome.failed += missing;
  return outcome;
}

interface Suite {
  suites: Suite[];
  tests: {passed: boolean; skipped: boolean}[];
}

function count(suite: Suite | undefined, outcome: Outcome) {
  for (const {passed, skipped} of suite?.tests ?? []) {
    if (passed) outcome.passed++;
    else if (!skipped) outcome.failed++;
  }
  for (const inner of suite?.suites ?? []) count(inner, outcome);
}

type Engines = ReturnType<typeof findEngines>;

/** The browsers that puppeteer drives, as they are or as a visitor has set them. */
function puppeteers(engines: Engines, visitor?: Visitor): BrowserLauncher[] {
  const browsers: BrowserLauncher[] = [];
  const chromium = engines.get('Chromium');
  if (chromium) {
    // Chromium's own sandbox does not start as root, as in a container.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const quiet = ['--disable-background-networking', '--no-first-run', '--disable-sync'];
    const args = [...sandbox, ...quiet, ...(visitor?.chromium ?? [])];
    browsers.push(chromeLauncher({launchOptions: {executablePath: chromium, args}}));
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
    browsers.push(launcher);
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
    browsers.push(
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
      })
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
