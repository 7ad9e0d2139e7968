import {expect} from 'chai';
import {matchLanguage} from '../../src/language/match.js';

describe('matchLanguage()', () => {
  const cases: [string, string | undefined][] = [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL_be', 'nl'],
    ['ar-Arab-SY', 'ar'],
    ['en-x-private', 'en'],
    [' en ', 'en'],
    ['english', undefined],
    ['xx', undefined],
    ['', undefined],
    ['-', undefined],
    ['<b>', undefined],
    ['uk-UA', 'uk'],
    ['de_AT', 'de'],
    ['fa-AF', 'fa'],
    ['prs', 'fa'],
    ['prs-AF', 'fa'],
    ['prsx', undefined],
    ['pt-BR', undefined],
    ['qps-arab', 'qps-Arab'],
  ];
  for (const [tag, expected] of cases) {
    it(`finds ${expected ?? 'no language'} for "${tag}"`, () => {
      expect(matchLanguage(tag)?.tag).to.equal(expected);
    });
  }
});
