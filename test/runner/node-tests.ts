import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import process from 'node:process';
import {noResults, type Results, SEPARATOR, type TestResult} from './test-results.js';

/** The tests that need no browser: of the build's own tools, and of the server of `npm start`. */
export const toolTests = (): string[] =>
  readdirSync('test', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.node.test.ts'))
    .map((file) => `test/${file}`);

/** Runs tests in Node, and prints what they say where one fails. */
export function runNodeTests(files: string[]): Results {
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
  return {...noResults(), passed, failed, tests: readTap(stdout)};
}

/** Each test of a report in TAP, as node writes it: four spaces deeper for each suite around it. */
export function readTap(tap: string): TestResult[] {
  const tests: TestResult[] = [];
  const titles: string[] = [];
  let before = 0;
  // What a failure says stands between these lines, and may look like anything.
  for (const line of tap.replace(/^( *)---\n[^]*?\n\1\.\.\.$/gm, '').split('\n')) {
    const [, indent, mark, title, skipped] =
      /^( *)(# Subtest:|ok \d+ -|not ok \d+ -) (.*?)( # (?:SKIP|TODO).*)?$/.exec(line) ?? [];
    if (indent === undefined) continue;
    const depth = indent.length / 4;
    if (mark!.startsWith('#')) {
      titles.splice(depth, Infinity, title!.replace(/\\([#\\])/g, '$1'));
      continue;
    }
    // A suite's own line comes right after those of its tests.
    const isSuite = depth < before;
    before = depth;
    if (isSuite) continue;
    tests.push({
      name: titles.slice(0, depth + 1).join(SEPARATOR),
      engine: 'Node',
      status: skipped ? 'skipped' : mark!.startsWith('not') ? 'failed' : 'passed',
    });
  }
  return tests;
}
