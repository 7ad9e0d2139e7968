import {languages} from '../../src/language/languages.js';
import {statements} from '../../src/language/locales/statements.js';
import {judge} from './conformance/judge.js';
import {page} from './conformance/page.js';
import {criteria} from '../conformance/criteria.js';
import {FOCUS_CHANGES_NOTHING, LARGE_CONTROLS} from '../conformance/tests.js';
import {failing, inventedRun, rule} from './invented-run.js';

/** The page of the report, of an invented run that has every kind of result in it. */
export function inventedReport(): string {
  const tags = languages.filter(({hidden}) => !hidden).map(({tag}) => tag);
  const inEnglish = LARGE_CONTROLS.replace('{language}', 'en');
  const passed = inventedRun(criteria, tags);
  const run = failing(failing(passed, FOCUS_CHANGES_NOTHING), inEnglish, 'WebKit');
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
