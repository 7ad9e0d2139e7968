import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languageChecks} from '../../build/locales/language-checks.js';
import {contains, readTerms} from '../../build/locales/terms.js';

const faults = (tag: string, target: string, {source = 'Tekst.', id = 'a.b'} = {}) =>
  languageChecks.flatMap((check) => check({id, source, target, tag}));

describe('the check of what a reader would mark', () => {
  const broken: [what: string, fault: RegExp, found: string[]][] = [
    ['a question without its mark', /question mark/, faults('de', 'Hilfe', {source: 'Hulp?'})],
    ['half of a Spanish question', /¿ and \?/, faults('es', '¿Necesita ayuda')],
    ['a quotation that does not end', /« and »/, faults('ru', 'Слово «помощь')],
    ['a German quotation that does not end', /„ and/, faults('de', 'Das Wort „Hilfe')],
    ['an English quotation that does not end', /“ and ”/, faults('en', 'The word “help')],
    ['a straight quotation mark', /straight/, faults('it', "l'aiuto")],
    ['a French colon without its space', /French/, faults('fr', 'Appelez: maintenant')],
    ['a French quotation without its spaces', /French/, faults('fr', 'le mot «aide»')],
    ['a Persian prefix with a space', /U\+200C/, faults('fa', 'شما می توانید')],
    ['a Persian plural with a space', /U\+200C/, faults('fa', 'شماره ها')],
    [
      'a headword with a sign at its end',
      /headword/,
      faults('pl', 'Zaszyfrowane.', {id: 'glossary.encrypted.word'}),
    ],
    [
      'a long sentence in plain language',
      /more than 15 words/,
      faults('nl-x-plain', `${'een '.repeat(16)}woord.`),
    ],
    [
      'a long sentence for young readers',
      /more than 15 words/,
      faults('en-x-young', `Short. ${'one '.repeat(16)}word.`),
    ],
  ];
  for (const [what, fault, found] of broken) {
    it(`finds ${what}`, () => {
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0]!, fault);
    });
  }

  const right: [tag: string, target: string][] = [
    ['de', 'Das Wort „Hilfe“: Brauchen Sie sie?'],
    ['pl', 'Słowo „pomoc”'],
    ['en', 'It’s the word “help”, or ‘help’.'],
    ['fr', 'Le mot «\u00a0aide\u00a0»\u00a0: appelez\u202f!'],
    ['fa', 'شما می‌توانید شماره‌ها را بخوانید'],
    ['es', '¿Necesita ayuda? Llame.'],
    ['nl-x-plain', 'Dit is kort. Dit ook.'],
    ['de', `${'Ein '.repeat(20)}Satz.`],
  ];
  for (const [tag, target] of right) {
    it(`accepts in ${tag}: ${target.slice(0, 40)}`, () => {
      assert.deepEqual(faults(tag, target), []);
    });
  }
});

describe('a list of terms', () => {
  it('has “sexual” in every language, so that it is never left out', () => {
    for (const tag of ['en', 'de', 'fa', 'zh-Hans', 'nl-x-plain']) {
      assert.ok(
        readTerms(tag).some(({concept}) => concept === 'sexual'),
        tag
      );
    }
  });

  it('finds a Chinese term within a text that has no spaces', () => {
    assert.ok(contains('警方寻找性侵害影像', '性侵害'));
    assert.ok(!contains('他们寻找影像', '性侵害'));
  });
});
