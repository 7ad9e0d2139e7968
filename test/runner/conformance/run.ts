import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import {version} from '../../../src/embed/version.js';
import {dist, publishedFiles} from '../../../build/manifest/files.js';
import {root} from '../../../build/root.js';
import type {Broken, Results, RuleResult, TestResult} from '../test-results.js';
import {criteriaIn} from './tags.js';

/** A test file that did not run to its end in an engine, and the criteria that it names. */
export interface UnfinishedFile extends Broken {
  criteria: readonly string[];
}

/** The results of all tests, and the build that was tested. */
export interface Run {
  /** The day, `2026-11-24`. */
  date: string;
  version: string;
  /** A hash of the tested scripts. */
  build: string;
  axe: string;
  engines: Record<string, string>;
  tests: readonly TestResult[];
  rules: readonly RuleResult[];
  broken: readonly UnfinishedFile[];
}

/** Cached: neither committed nor published, and removed by `npm ci`. */
const lastRunFile = path.join(root, 'node_modules/.cache/signpost/last-run.json');

export function saveRun({engines, tests, rules, broken}: Results): Run {
  const run = {
    date: new Date().toISOString().slice(0, 10),
    version,
    build: buildHash(),
    axe: axe.version,
    engines,
    tests,
    rules,
    broken: broken.map(unfinished),
  };
  mkdirSync(path.dirname(lastRunFile), {recursive: true});
  writeFileSync(lastRunFile, JSON.stringify(run));
  return run;
}

/** Reads the criteria from the file's source, since its tests may be missing from the results. */
function unfinished({file, engine}: Broken): UnfinishedFile {
  return {file, engine, criteria: criteriaIn(readFileSync(path.join(root, file), 'utf8'))};
}

/** The last run, if it tested the current build in `dist/`. */
export function lastRun(): Run | undefined {
  if (!existsSync(lastRunFile)) return undefined;
  const run = JSON.parse(readFileSync(lastRunFile, 'utf8')) as Run;
  return run.build === buildHash() ? run : undefined;
}

/** A hash of the scripts and texts that visitors load, which do not contain the site's address. */
function buildHash(): string {
  const hash = createHash('sha256');
  for (const file of publishedFiles()) {
    if (!/^(?:locales\/)?[\w.-]+\.js$/.test(file) || file === 'cli.js') continue;
    hash.update(file).update(readFileSync(path.join(dist, file)));
  }
  return hash.digest('hex');
}
