import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {check} from '../../tools/locales/check.js';
import {XliffFile} from '../../tools/locales/xliff.js';

function xliff(body: string): XliffFile {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'locales-')), 'de.xlf');
  writeFileSync(
    file,
    `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="de" source-language="nl" original="x" datatype="plaintext"><body>${body}</body></file>
</xliff>`
  );
  return new XliffFile(file);
}

const unit = (source: string, target = '') =>
  `<trans-unit id="figures.year"><source>${source}</source>${target}</trans-unit>`;

/** A file as it is after `npm run locales`, then with its Dutch or its German changed. */
function stamped(change: (xml: string) => string): XliffFile {
  const file = xliff(unit('Jaar', '<target>Jahr</target>'));
  for (const one of file.units) one.accept();
  return xliff(
    change(file.text.slice(file.text.indexOf('<trans-unit'), file.text.indexOf('</body>')))
  );
}

describe('the check of the translations', () => {
  it('passes what is translated and stamped', () => {
    assert.deepEqual(check(stamped((xml) => xml)), []);
  });

  it('fails on a missing translation, naming the message', () => {
    for (const target of ['', '<target/>', '<target> </target>']) {
      const [fault, ...more] = check(xliff(unit('Jaar', target)));
      assert.match(fault ?? '', /de\.xlf: figures\.year: no translation/);
      assert.deepEqual(more, []);
    }
  });

  it('fails on a translation older than its source, and says how to accept it', () => {
    const [fault] = check(stamped((xml) => xml.replace('Jaar', 'Jaartal')));
    assert.match(fault ?? '', /figures\.year: the Dutch has changed.*--accept de figures\.year/);
  });

  it('takes a translation that changed with its source as seen to', () => {
    const file = stamped((xml) => xml.replace('Jaar', 'Jaartal').replace('Jahr', 'Jahreszahl'));
    assert.equal(file.units[0]?.stale, false);
    assert.match(check(file)[0] ?? '', /not yet stamped/);
    for (const one of file.units) one.accept();
    assert.deepEqual(check(file), []);
  });

  it('counts a target as reviewed only when its state says so', () => {
    const reviewed = (state: string) =>
      xliff(unit('Jaar', `<target state="${state}">Jahr</target>`)).units[0]?.reviewed;
    assert.equal(reviewed('final'), true);
    assert.equal(reviewed('signed-off'), true);
    assert.equal(reviewed('translated'), false);
    assert.equal(stamped((xml) => xml).units[0]?.reviewed, false);
  });
});
