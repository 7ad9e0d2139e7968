import {offeredLanguages} from '../../../src/language/languages.js';
import {statements} from '../../../src/language/locales/statements.js';
import {criteria} from '../../conformance/criteria.js';
import {judge} from './judge.js';
import {page} from './page.js';
import {failing, rule, sampleRun, sampleTitle} from './sample-run.js';

/** The page of the report for a made-up run that has every kind of result. */
export function sampleReport(): string {
  const tags = offeredLanguages.map(({tag}) => tag);
  const passed = sampleRun(criteria, tags);
  const failed = failing(passed, sampleTitle('3.2.1'));
  const run = failing(failed, sampleTitle('2.5.8', 'en'), 'WebKit');
  const unsure = rule('identical-links-same-purpose', 'nl', 'unsure', ['.card a: <look> at it']);
  const judgements = judge(criteria, {
    run: {...run, rules: [...run.rules, ...unsure]},
    languages: tags,
    findings: [
      {criterion: '1.3.3', version: '1.2.3', date: '2026-11-20', meets: true, using: 'my own eyes'},
      {criterion: '1.4.1', version: '1.2.2', date: '2026-10-01', meets: true, using: 'a printer'},
    ],
  });
  return page({judgements, run, base: 'https://signpost.example/v1/', statements});
}
