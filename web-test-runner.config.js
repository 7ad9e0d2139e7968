/**
 * The browser tests, on what `npm run build` wrote last.
 *
 *   npx wtr                                       everything
 *   npx wtr --files test/language/match.test.ts   one file; also with --watch
 *   npx wtr --group "more contrast"               one of the visitor settings
 *
 * `*.test.ts` runs in every engine, `*.chromium.test.ts` in Chromium alone;
 * `npm test` also runs `*.node.test.ts`, in Node.
 */
import {existsSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {globSync} from 'tinyglobby';
import {register} from 'tsx/esm/api';

// The imports below are TypeScript, which Node 20 does not load by itself.
register();
const {listen, scriptServer} = await import('./demo/server.js');
const {browserCommands} = await import('./test/runner/commands.js');
const {documented, withRecorder} = await import('./test/runner/documented.js');
const {findEngines, versionsOf} = await import('./test/runner/engines.js');
const {launchers} = await import('./test/runner/launchers.js');
const {demo, faults, pages, sampleReport, suffixes} = await import('./test/runner/middleware.js');
const {pinned} = await import('./test/runner/pinned.js');
const {conformanceResults} = await import('./test/runner/results-reporter.js');
const {visitorSettings} = await import('./test/runner/visitor-settings.js');

if (!existsSync('dist/signpost.js')) throw new Error('Nothing is built yet: npm run build');

const engines = findEngines();
const [scriptOrigin] = await listen(withRecorder(scriptServer()), 0);
const results = conformanceResults(() => versionsOf(engines));

// For files on its command line, wtr uses `browsers`; it would run all groups as well.
const requested = globSync(process.argv.slice(2)).filter((file) => file.endsWith('.test.ts'));
const settings = visitorSettings.find(({file}) => requested.includes(file));
if (settings && requested.length > 1) {
  throw new Error(`${settings.file} needs browsers with other settings: run it alone.`);
}
if (requested.length && requested.every((file) => file.endsWith('.node.test.ts'))) {
  throw new Error(`For Node: npx tsx --test ${requested.join(' ')}`);
}

const groups = [
  {
    name: 'chromium',
    files: 'test/**/*.chromium.test.ts',
    // A browser of its own, so that it runs beside the slowest engine.
    browsers: launchers(engines).filter(({name}) => name === 'Chromium'),
  },
  ...visitorSettings.map((settings) => ({
    name: settings.name,
    files: settings.file,
    browsers: launchers(engines, settings),
  })),
];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [
    'test/**/*.test.ts',
    '!test/**/*.{chromium,node}.test.ts',
    '!test/e2e/**',
    '!test/settings/visitor/**',
  ],
  browsers: launchers(engines, settings),
  groups: requested.length ? [] : groups,
  nodeResolve: true,
  // One file at a time in each browser: focus and keys belong to it.
  concurrency: 1,
  concurrentBrowsers: 3,
  // The limit for a test. The limit for a file is reached only if its browser has died, or
  // if many of its tests time out.
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 1_200_000,
  // A busy machine is slow to start browsers.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  plugins: [
    results.plugin,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}),
    browserCommands(),
  ],
  middleware: [
    suffixes(),
    faults(),
    pinned(),
    pages(),
    demo(scriptOrigin),
    sampleReport(),
    documented(scriptOrigin),
  ],
  // Many tests cause warnings and failed loads, and check them.
  browserLogs: false,
  reporters: [defaultReporter(), results.reporter],
};
