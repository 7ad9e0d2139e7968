import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editorTexts} from '../../../build/locales/catalogue.js';
import {readFiles} from '../../../build/locales/files.js';
import {dutch, translatedEdition, translatorOf} from '../../../build/locales/generate.js';
import {localHelpWords} from '../../../src/content/editor/local-help-words.js';
import {describeProblem, fieldOf} from '../../../src/features/local-help/describe-problem.js';
import type {Problem} from '../../../src/features/local-help/problem.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {parseHours} from '../../../src/features/opening-hours/parse.js';

const english = translatorOf(translatedEdition(readFiles(editorTexts).files[0]!, new Map()));
const words = {nl: localHelpWords(dutch), en: localHelpWords(english)};

const good = {id: 'team', need: 'victim', name: 'Wijkteam', phone: '030 123 45 67'};

/** The problems of one service with these fields in place of the right ones. */
function problems(fields: object): Problem[] {
  const rules = {needs: ['self', 'victim'] as const, nationalNumbers: ['112'], parseHours};
  return validate({services: [{...good, ...fields}]}, rules).problems;
}

const described = (fields: object) =>
  problems(fields).map((problem) => [
    fieldOf(problem, words.en),
    describeProblem(problem, words.en),
  ]);

describe('a problem with local help, for editors', () => {
  for (const [language, {problems}] of Object.entries(words)) {
    it(`has words without code for every kind, in ${language}`, () => {
      for (const [code, text] of Object.entries(problems)) {
        assert.doesNotMatch(text.replaceAll('{}', ''), /[{}[\]<>"]/, code);
      }
    });
  }

  it('names the field, quotes the value, and says what to write', () => {
    const [[field, text] = []] = described({phone: '12'});
    assert.equal(field, 'phone number');
    assert.match(text!, /‘12’.*030 123 45 67.*This service is therefore not on the page\.$/);
  });

  it('lists the kinds of help to choose from', () => {
    assert.match(described({need: 'victims'})[0]![1]!, /‘victims’.*: self, victim\./);
  });

  it('quotes a value that looks like a slot', () => {
    assert.match(described({need: '{}'})[0]![1]!, /‘\{\}’.*: self, victim\./);
  });

  it('says that a field is empty', () => {
    assert.match(
      described({name: undefined})[0]!.join(': '),
      /^name: This has not been filled in\./
    );
  });

  it('does not quote what is no text', () => {
    assert.match(described({name: 7})[0]![1]!, /^‘7’ is not|^What is written/);
    assert.match(described({name: ['a']})[0]![1]!, /^What is written here is not text\./);
  });

  it('cuts a long value', () => {
    const [[, text] = []] = described({phone: '9'.repeat(500)});
    assert.match(text!, /‘9{40}…’/);
  });

  it('counts the characters of a text that is too long', () => {
    assert.match(described({name: 'a'.repeat(81)})[0]![1]!, /has 81 characters.*80/);
  });

  it('says that a service with a mistyped field shows', () => {
    const [[, text] = []] = described({phonenumber: '030'});
    assert.match(text!, /‘phonenumber’.*The service is on the page\.$/);
  });
});
