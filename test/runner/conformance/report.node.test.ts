import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {languages} from '../../../src/language/languages.js';
import {html} from './html.js';
import {judge} from './judge.js';
import {openAcr} from './openacr.js';
import {page} from './page.js';
import {criteria} from '../../conformance/criteria.js';
import {findings} from '../../conformance/findings.js';
import {inventedRun, test} from '../invented-run.js';

const BASE = 'https://signpost.example/v1/';
const tags = languages.filter(({hidden}) => !hidden).map(({tag}) => tag);

describe('the report', () => {
  const run = inventedRun(criteria, tags);
  const judgements = judge(criteria, {run, findings, languages: tags});
  const numbers = judgements.map(({criterion}) => criterion.number);

  it('as OpenACR has each criterion in its chapter, in the words of a VPAT', () => {
    // It is held to the schema where it is written.
    const {chapters, catalog} = parse(openAcr(judgements, run, BASE)) as {
      catalog: string;
      chapters: Record<string, {criteria: {num: string; components: Component[]}[]}>;
    };
    interface Component {
      name: string;
      adherence: {level: string; notes: string};
    }
    assert.equal(catalog, '2.5-edition-wcag-2.2-508-eu-en');
    const all = Object.values(chapters).flatMap((one) => one.criteria);
    assert.deepEqual(all.map(({num}) => num).sort(), [...numbers].sort());
    for (const [chapter, level] of [
      ['success_criteria_level_a', 'A'],
      ['success_criteria_level_aa', 'AA'],
      ['success_criteria_level_aaa', 'AAA'],
    ] as const) {
      const ofLevel = criteria.filter((one) => one.level === level).map(({number}) => number);
      assert.deepEqual(
        chapters[chapter]?.criteria.map(({num}) => num),
        ofLevel
      );
    }
    for (const {num, components} of all) {
      const {result, criterion} = judgements.find((one) => one.criterion.number === num)!;
      const [{name, adherence}] = components as [Component];
      assert.equal(name, 'web');
      const expected = {
        supports: 'supports',
        person: 'not-evaluated',
        fails: 'does-not-support',
        'not-applicable': 'not-applicable',
      }[result];
      assert.equal(adherence.level, expected, num);
      if (result === 'person') assert.ok(adherence.notes.includes(criterion.person!.meets), num);
    }
  });

  it('as OpenACR says of a language where it is not as in the others', () => {
    const named = {...criteria[0]!, tests: ['a in {language}']};
    const tests = [...test('a in nl'), ...test('a in ar', 'failed')];
    const [one] = judge([named], {run: {...run, tests}, findings: [], languages: ['nl', 'ar']});
    const written = openAcr([one!], run, BASE);
    assert.match(written, /level: partially-supports/);
    assert.match(written, /Supports in Nederlands; Does not support in العربية/);
    assert.match(written, /Failed: a in ar, in Chromium/);
  });

  it('has no text to copy that names an engine the tests did not run in', () => {
    const statements = {en: 'In WebKit. {}'};
    const written = (engines: Record<string, string>) =>
      page({judgements, run: {...run, engines}, base: BASE, statements});
    assert.match(written(run.engines), /In WebKit\. <bdi/);
    assert.doesNotMatch(written({Chromium: '156', Firefox: '153'}), /In WebKit\./);
    assert.match(written({Chromium: '156', Firefox: '153'}), /did not run in WebKit/);
  });

  it('escapes what is put in its page', () => {
    assert.equal(
      html`<p title="${'"<&'}">${[html`<b>${1}</b>`, undefined]}</p>`.markup,
      '<p title="&#34;&#60;&#38;"><b>1</b></p>'
    );
  });
});
