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
    ['pt-BR', 'pt'],
    ['eng', 'en'],
    ['deu-AT', 'de'],
    ['xxx', undefined],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh_Hans_CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['qps-arab', 'qps-Arab'],
  ];
  for (const [tag, expected] of cases) {
    it(`finds ${expected ?? 'no language'} for "${tag}"`, () => {
      expect(matchLanguage(tag)?.tag).to.equal(expected);
    });
  }
});
