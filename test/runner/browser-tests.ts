import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {resultsFile} from './results-reporter.js';
import {addTest, replaceBroken, type Results} from './test-results.js';

/**
 * Runs the browser tests as `npx wtr` does. A file that did not finish in an engine, for example since
 * the browser died, runs once more. So does everything if wtr ended without results, as it does after
 * any error in the connection to a browser that nobody handles. Returns undefined if it did so twice.
 */
export async function runBrowserTests(): Promise<Results | undefined> {
  const results = (await runWtr()) ?? (await runWtr());
  if (!results) return undefined;
  for (const broken of [...results.broken]) {
    console.log(`\nDid not finish in ${broken.engine}, so it runs once more: ${broken.file}`);
    const again = await runWtr('--files', broken.file);
    if (again) replaceBroken(results, again, broken);
  }
  return results;
}

async function runWtr(...files: string[]): Promise<Results | undefined> {
  rmSync(resultsFile, {force: true});
  const wtr = spawn('wtr', ['--static-logging', ...files], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [code, signal] = (await once(wtr, 'exit')) as [number | null, string | null];
  if (!existsSync(resultsFile)) {
    console.log(`wtr ended without results: exit code ${String(code)}, signal ${String(signal)}`);
    return undefined;
  }
  const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;
  if (code !== 0 && !results.failed) {
    const name = `wtr ended with exit code ${String(code)}, signal ${String(signal)}`;
    addTest(results, {name, status: 'failed', engine: 'All engines'});
  }
  return results;
}
