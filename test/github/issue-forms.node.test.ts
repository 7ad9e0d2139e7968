import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {contacts} from '../../src/language/locales/contacts.js';

interface Form {
  name: string;
  body: {type: string; id?: string; attributes: {value?: string; label?: string}}[];
}

const folder = '.github/ISSUE_TEMPLATE';
const read = (file: string): unknown => parse(readFileSync(path.join(folder, file), 'utf8'));
const forms = readdirSync(folder)
  .filter((file) => file !== 'config.yml')
  // As GitHub lists them.
  .sort()
  .map((file) => ({file, ...(read(file) as Form)}));

/** The numbers that the script shows. One that is withdrawn has to go from the forms too. */
const shown = new Set(contacts.flatMap(({phones = []}) => phones.map(({display}) => display)));

describe('the forms for issues', () => {
  it('begin with a wrong number, and are the only way', () => {
    assert.deepEqual(
      forms.map(({name}) => name),
      ['This number is wrong', 'Translation', 'Accessibility', 'Bug']
    );
    assert.deepEqual(read('config.yml'), {blank_issues_enabled: false});
  });

  for (const {file, body} of forms) {
    it(`of ${file} ask first not to tell what happened, and say where help is`, () => {
      const {type, attributes} = body[0]!;
      assert.equal(type, 'markdown');
      assert.match(attributes.value!, /^\*\*Do not describe what happened to you here\.\*\*/);
      const numbers = attributes.value!.match(/0\d{3}[- ]\d[\d ]*\d/g) ?? [];
      assert.ok(numbers.length);
      assert.deepEqual(
        numbers.filter((number) => !shown.has(number)),
        []
      );
    });

    it(`of ${file} ask each question once`, () => {
      const questions = body.filter(({type}) => type !== 'markdown');
      const ids = questions.map(({id}) => id);
      assert.equal(new Set(ids).size, questions.length);
      assert.ok(questions.every(({attributes}) => attributes.label));
    });
  }
});
