import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import {version} from '../../../src/embed/version.js';
import {dist, publishedFiles} from '../../../build/manifest/files.js';
import {root} from '../../../demo/server.js';
import type {Broken, RuleResult, TestResult} from '../test-results.js';

/** What a whole run of the tests found, and what it was a run of. */
export interface Run {
  /** The day, `2026-11-24`. */
  date: string;
  version: string;
  /** A hash of the scripts that ran. */
  build: string;
  axe: string;
  engines: Record<string, string>;
  tests: readonly TestResult[];
  rules: readonly RuleResult[];
  broken: readonly Broken[];
}

/** A cache: nobody commits it or publishes it, and `npm ci` takes it away. */
const lastRunFile = path.join(root, 'node_modules/.cache/signpost/last-run.json');

type Found = Pick<Run, 'engines' | 'tests' | 'rules' | 'broken'>;

export function saveRun({engines, tests, rules, broken}: Found): Run {
  const date = new Date().toISOString().slice(0, 10);
  const of = {date, version, build: buildHash(), axe: axe.version};
  const run = {...of, engines, tests, rules, broken};
  mkdirSync(path.dirname(lastRunFile), {recursive: true});
  writeFileSync(lastRunFile, JSON.stringify(run));
  return run;
}

/** The last run, if it was of what `dist/` holds now. */
export function lastRun(): Run | undefined {
  if (!existsSync(lastRunFile)) return undefined;
  const run = JSON.parse(readFileSync(lastRunFile, 'utf8')) as Run;
  return run.build === buildHash() ? run : undefined;
}

/** Of the scripts and texts a visitor's browser runs; not of the addresses around them. */
function buildHash(): string {
  const hash = createHash('sha256');
  for (const file of publishedFiles()) {
    if (!/^(?:locales\/)?[\w.-]+\.js$/.test(file) || file === 'cli.js') continue;
    hash.update(file).update(readFileSync(path.join(dist, file)));
  }
  return hash.digest('hex');
}
