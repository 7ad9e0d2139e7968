/**
 * The browser tests, on what `npm run build` wrote last.
 *
 *   npx wtr                                           everything
 *   npx wtr --files test/language/language-controller.test.ts       one file
 *   npx wtr --files test/language/language-controller.test.ts --watch
 *   npx wtr --group "more contrast"                   with the settings of one kind of visitor
 *
 * `*.test.ts` runs in every engine, `*.chromium.test.ts` in Chromium alone;
 * `*.node.test.ts` is for Node, by `npm test`.
 */
import {existsSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {globSync} from 'tinyglobby';
import {register} from 'tsx/esm/api';

// The imports below are TypeScript, which Node 20 does not load by itself.
register();
const {listen, scriptServer} = await import('./demo/server.ts');
const {outside} = await import('./test/runner/commands.ts');
const {documented, withRecorder} = await import('./test/runner/documented.ts');
const {findEngines, versionsOf} = await import('./test/runner/engines.ts');
const {launchers} = await import('./test/runner/launchers.ts');
const {conformance, demo, faults, pages, suffixes} = await import('./test/runner/middleware.ts');
const {conformanceResults} = await import('./test/runner/results-reporter.ts');
const {visitorSettings} = await import('./test/runner/visitor-settings.ts');

if (!existsSync('dist/signpost.js')) throw new Error('Nothing is built yet: npm run build');

const engines = findEngines();
const [scriptOrigin] = await listen(withRecorder(scriptServer()), 0);
const results = conformanceResults(() => versionsOf(engines));

// wtr runs the files of its command line in `browsers`, and every group besides.
const asked = globSync(process.argv.slice(2)).filter((file) => file.endsWith('.test.ts'));
const settings = visitorSettings.find(({file}) => asked.includes(file));
if (settings && asked.length > 1) {
  throw new Error(`${settings.file} needs browsers of its own: ask for it alone.`);
}

// By a browser of their own, beside the others.
const inChromium = {
  name: 'chromium',
  files: 'test/**/*.chromium.test.ts',
  browsers: launchers(engines).filter(({name}) => name === 'Chromium'),
};
const withSettings = visitorSettings.map((settings) => ({
  name: settings.name,
  files: settings.file,
  browsers: launchers(engines, settings),
}));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [
    'test/**/*.test.ts',
    '!test/**/*.{chromium,node}.test.ts',
    '!test/e2e/**',
    '!test/settings/visitor/**',
  ],
  browsers: launchers(engines, settings),
  groups: asked.length ? [] : [inChromium, ...withSettings],
  nodeResolve: true,
  // One file at a time in each browser: focus and keys belong to it.
  concurrency: 1,
  concurrentBrowsers: 3,
  // For a test; the next is for a file, which only a browser that has died reaches.
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 3_600_000,
  browserStartTimeout: 60_000,
  plugins: [
    results.plugin,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}),
    outside(),
  ],
  middleware: [
    suffixes(),
    faults(),
    pages(),
    demo(scriptOrigin),
    conformance(),
    documented(scriptOrigin),
  ],
  // Many tests cause warnings and failed loads, and check them.
  browserLogs: false,
  reporters: [defaultReporter(), results.reporter],
};
