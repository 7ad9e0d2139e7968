import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {statements} from '../../../src/language/locales/statements.js';
import {criteria} from '../../conformance/criteria.js';
import {findings} from '../../conformance/findings.js';
import {dist} from '../../../build/manifest/files.js';
import {base} from '../../../build/forms/languages.js';
import {offeredLanguages} from '../../../src/language/languages.js';
import {judge, type Result} from './judge.js';
import {openAcr} from './openacr.js';
import {page} from './page.js';
import type {Run} from './run.js';
import {countOf} from './words.js';

/** Judges the panel by a test run, writes the report in both forms, and counts the results. */
export function writeReport(run: Run): Record<Result, number> {
  const languages = offeredLanguages.map(({tag}) => tag);
  const judgements = judge(criteria, {run, findings, languages});
  write('signpost.openacr.yaml', openAcr(judgements, run, base));
  write('index.html', page({judgements, run, base, statements}));
  return countOf(judgements);
}

function write(name: string, text: string) {
  const folder = path.join(dist, 'conformance');
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, name), text);
}
