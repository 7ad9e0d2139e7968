import path from 'node:path';
import process from 'node:process';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {inspect} from 'node:util';
import {globSync} from 'tinyglobby';
import {root} from '../../build/root.js';
import {addTest, noResults, type Results, SEPARATOR, type Status} from './test-results.js';

/** The files of all tests that run in Node. */
export const nodeTests = (): string[] =>
  globSync('test/**/*.node.test.ts', {ignore: 'test/e2e/**'}).sort();

/** The data of an event about a test, a suite or a whole file. */
interface Finished {
  name: string;
  nesting: number;
  file?: string;
  skip?: string | boolean;
  details: {type?: 'suite'; error?: Error & {failureType?: string}};
}

/**
 * Runs test files in Node and prints the results. Each has a process of its own, which
 * is started with the options of this one: `--import tsx`.
 */
export async function runNodeTests(files: string[]): Promise<Results> {
  const results = noResults();
  /** The titles of the current test and of the suites around it. */
  const titles: string[] = [];
  const finish = (finished: Finished, status: Status) => {
    const {name, nesting, details, skip} = finished;
    const where = {engine: 'Node', file: path.relative(root, finished.file ?? '')};
    // The error of the test is the cause of the runner's.
    const error = details.error && inspect(details.error.cause ?? details.error);
    if (path.resolve(name) === finished.file) {
      // The event is about the file, which has no test, failed to load or ended too early.
      results.failed++;
      results.broken.push({...where, error});
      return;
    }
    const full = titles.slice(0, nesting + 1).join(SEPARATOR);
    if (details.type !== 'suite') {
      addTest(results, {name: full, status: skip ? 'skipped' : status, ...where, error});
    } else if (details.error && details.error.failureType !== 'subtestsFailed') {
      addTest(results, {name: `${full}${SEPARATOR}hook of the suite`, status, ...where, error});
    }
  };
  const events = run({files, concurrency: true})
    .on('test:start', ({name, nesting}) => titles.splice(nesting, Infinity, name))
    .on('test:pass', (finished) => {
      finish(finished, 'passed');
    })
    .on('test:fail', (finished) => {
      finish(finished, 'failed');
    });
  for await (const text of events.compose(new spec())) process.stdout.write(text as string);
  return results;
}
