import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {dist, publishedFiles} from '../../build/manifest/files.js';
import {neverShown, numbersOf} from '../content/facts.js';

/** The script, the languages, the data, prerendered and plain HTML, frame pages, oEmbed, and the site's numbers. */
const FORMS =
  /^(signpost[\w.-]*\.js|(locales|content|html|frame|oembed)\/[\w.-]+|site\/numbers\.html)$/;

const forms = publishedFiles()
  .filter((file) => FORMS.test(file))
  .map((file) => ({file, text: readFileSync(path.join(dist, file), 'utf8')}));

/** Digits as one number, however it is written. */
const numbers = (text: string) => text.replace(/(?<=\d)[ ().\u00a0-]+(?=\d)/g, '');

/** The forms that have the text. */
const having = (text: string) =>
  forms.filter((form) => numbers(form.text).includes(text)).map(({file}) => file);

describe('the published forms', () => {
  it('have the numbers that may be shown', () => {
    const files = having(numbers(numbersOf('stop-it-now')).slice(1));
    for (const form of ['signpost.js', 'content/nl.json', 'html/nl.html', 'html/nl.plain.html']) {
      assert.ok(files.includes(form), form);
    }
    assert.ok(having('116111').includes('locales/nl.reference.js'));
  });

  for (const [service, number] of Object.entries(neverShown)) {
    it(`have no number of: ${service}`, () => {
      assert.deepEqual(having(number), []);
    });
  }

  it('have no number of ALO 183 in Turkey', () => {
    const found = forms.filter(({text}) => /\bALO\b|tel:183\b|dial"?: ?"183\b/i.test(text));
    assert.deepEqual(found, []);
  });

  it('have no link to the old website of Veilig Thuis', () => {
    assert.deepEqual(having('vooreenveiligthuis.nl'), []);
  });

  it('do not say who confirmed a fact', () => {
    assert.deepEqual(
      forms.filter(({text}) => /"?\b(by|how)"?: ?"/.test(text)).map(({file}) => file),
      []
    );
  });
});
