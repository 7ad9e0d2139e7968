import {spawnSync} from 'node:child_process';
import process from 'node:process';
import type {Outcome} from './browser-tests.js';

/** Runs tests in Node, and prints what they say where one fails. */
export function runNodeTests(files: string[]): Outcome {
  const args = ['--import', 'tsx', '--test', '--test-reporter=tap', ...files];
  const {stdout, status} = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const counted = (what: string) =>
    Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(stdout)?.[1] ?? 0);
  const passed = counted('pass');
  // What a broken set-up keeps from running is cancelled, and no failure by node's count.
  let failed = counted('fail') + counted('cancelled');
  // No test at all is a failure too.
  if (status !== 0 || !passed) failed = Math.max(1, failed);
  if (failed) console.log(stdout);
  return {passed, failed};
}
