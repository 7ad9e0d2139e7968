import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {resultsFile} from './results-reporter.js';
import type {Results} from './test-results.js';

/** Runs the browser tests as `npx wtr` does. Returns undefined if the run was broken off. */
export async function runBrowserTests(): Promise<Results | undefined> {
  rmSync(resultsFile, {force: true});
  const wtr = spawn('wtr', ['--static-logging'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [code] = (await once(wtr, 'exit')) as [number | null];
  if (!existsSync(resultsFile)) return undefined;
  const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;
  if (code !== 0 && !results.failed) results.failed = 1;
  return results;
}
