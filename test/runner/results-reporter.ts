import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {
  Reporter,
  TestResultError,
  TestRunnerPlugin,
  TestSession,
  TestSuiteResult,
} from '@web/test-runner';
import type {AxeRun} from '../support/axe.js';
import {root} from '../../build/root.js';
import {AxeResults} from './axe-results.js';
import {addTest, noResults, type Results, SEPARATOR} from './test-results.js';

/** The file with the results of a run, for the conformance report. `npm ci` removes it. */
export const resultsFile = path.join(root, 'node_modules/.cache/signpost/browser-results.json');

/**
 * Collects what the conformance report needs from a run: each test with its
 * engine, what axe found, and the files that did not finish.
 */
export function conformanceResults(versions: () => Record<string, string>) {
  const axe = new AxeResults();
  const plugin: TestRunnerPlugin<AxeRun> = {
    name: 'axe-results',
    executeCommand({command, payload, session}) {
      if (command !== 'axe-results' || !payload) return undefined;
      axe.add(payload, session.browser.name);
      return true;
    },
  };
  const reporter: Reporter = {
    onTestRunFinished({sessions}) {
      const results = {...noResults(), rules: axe.results, engines: versions()};
      for (const session of sessions) addSession(results, session);
      mkdirSync(path.dirname(resultsFile), {recursive: true});
      writeFileSync(resultsFile, JSON.stringify(results));
    },
  };
  return {plugin, reporter};
}

/** Adds the results of one test file in one browser. */
function addSession(results: Results, session: TestSession) {
  const {testFile, browser, testResults, errors, passed} = session;
  const where = {file: path.relative(root, testFile), engine: browser.name};
  addSuite(results, where, testResults);
  // The file itself failed: it could not be loaded, or did not finish.
  if (!passed && (!testResults || errors.length)) {
    results.failed++;
    results.broken.push({...where, error: errors.map(textOf).join('\n')});
  }
}

/** Engines differ in what a stack says, so the message is not left to it. */
function textOf({name, message, expected, actual, stack}: TestResultError): string {
  const difference =
    expected === undefined ? [] : [`Expected: ${expected}`, `Actual: ${String(actual)}`];
  return [`${name ?? 'Error'}: ${message}`, ...difference, ...(stack ? [stack] : [])].join('\n');
}

function addSuite(
  results: Results,
  where: {file: string; engine: string},
  suite?: TestSuiteResult,
  titles: string[] = []
) {
  for (const {name, passed, skipped, error} of suite?.tests ?? []) {
    const status = skipped ? 'skipped' : passed ? 'passed' : 'failed';
    const full = [...titles, name].join(SEPARATOR);
    addTest(results, {name: full, status, ...where, error: error && textOf(error)});
  }
  for (const inner of suite?.suites ?? []) {
    addSuite(results, where, inner, inner.name ? [...titles, inner.name] : titles);
  }
}
