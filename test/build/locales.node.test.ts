import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import * as otherParser from 'xliff';
import {check} from '../../build/locales/check.js';
import {assertLanguageTag, localesDir} from '../../build/locales/editions.js';
import {readTerms} from '../../build/locales/terms.js';
import {XliffFile} from '../../build/locales/xliff.js';

const DUTCH =
  'In <x id="0"/> zag de politie slachtoffers bij het [Openbaar Ministerie](prosecutor).';
const GERMAN = 'In <x id="0"/> sah die Polizei Opfer bei der [Staatsanwaltschaft](prosecutor).';

const terms = [
  {concept: 'victim', preferred: ['Opfer*'], avoid: ['Kinderporno*'], note: ''},
  {concept: 'prosecutor', preferred: ['Staatsanwalt*'], avoid: [], note: ''},
];

const folder = mkdtempSync(path.join(tmpdir(), 'signpost-locales-'));
after(() => {
  rmSync(folder, {recursive: true});
});

function xliff(units: string, language = 'de'): XliffFile {
  const file = path.join(folder, 'de.xlf');
  writeFileSync(
    file,
    `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${language}" source-language="nl" original="x" datatype="plaintext"><body>
${units}
</body></file>
</xliff>`
  );
  return new XliffFile(file);
}

const unit = (target: string, source = DUTCH) =>
  `<trans-unit id="a.b"><source>${source}</source>${target}</trans-unit>`;

/** A file as `npm run locales` leaves it, with this translation. */
function stamped(target: string, source = DUTCH): XliffFile {
  const file = xliff(unit(`<target>${target}</target>`, source));
  for (const unit of file.units) unit.accept();
  return file;
}

/** The same file with its text edited afterwards, as by a translator. */
function changed(change: (xml: string) => string): XliffFile {
  const {text} = stamped(GERMAN);
  const body = text.slice(text.indexOf('<trans-unit'), text.indexOf('</body>'));
  return xliff(change(body));
}

const faults = (file: XliffFile) => check(file, terms, readTerms('nl'));

describe('the check of the translations', () => {
  it('accepts a complete, stamped and correct translation', () => {
    assert.deepEqual(faults(stamped(GERMAN)), []);
  });

  const broken: [string, XliffFile, RegExp][] = [
    ['a missing translation', xliff(unit('')), /no translation\. Write one in <target>/],
    ['an empty translation', xliff(unit('<target> </target>')), /no translation/],
    [
      'a translation older than its source',
      changed((xml) => xml.replace('zag', 'vond')),
      /the Dutch has changed.*--accept de a\.b/,
    ],
    [
      'a lost placeholder',
      stamped(GERMAN.replace('<x id="0"/>', 'jenem Jahr')),
      /Keep every <x\/>/,
    ],
    ['a placeholder too many', stamped(`${GERMAN} <x id="0"/>`), /Keep every <x\/>/],
    [
      'a lost glossary mark',
      stamped(GERMAN.replace(/\[|\]\([^)]*\)/g, '')),
      /Keep every \[words\]\(id\)/,
    ],
    [
      'a changed glossary id',
      stamped(GERMAN.replace('(prosecutor)', '(seized)')),
      /Keep every \[words\]/,
    ],
    ['markup in the text', stamped(`${GERMAN} &lt;b&gt;`), /it holds markup/],
    ['an untranslated text', stamped(DUTCH), /same as the Dutch.*--same de a\.b/],
    [
      'text in another script',
      stamped(`${GERMAN} Привет`),
      /"Привет" is not in the script of de \(Latn\)/,
    ],
    [
      'a control character',
      stamped(GERMAN.replace('Opfer', 'Op\uFEFFfer')),
      /control character U\+FEFF/,
    ],
    [
      'an unbalanced isolate',
      stamped(`\u2067${GERMAN}`),
      /bidirectional control characters do not balance/,
    ],
    ['a closing isolate without an opening one', stamped(`${GERMAN}\u2069`), /do not balance/],
    ['an added number', stamped(`${GERMAN} 423`), /the number 423 is not in the Dutch/],
    ['a number in other digits', stamped(`${GERMAN} ٤٢٣`), /the number 423 is not in the Dutch/],
    [
      'another phone number',
      stamped('0800-2001', '0800-2000'),
      /the number 08002001 is not in the Dutch/,
    ],
    [
      'a word to avoid',
      stamped(`${GERMAN} Kinderpornografie`),
      /"Kinderporno\*" is a word to avoid/,
    ],
    [
      'another word for a term',
      stamped(GERMAN.replace('Opfer', 'Leute')),
      /the term for "victim" is missing\. Use: Opfer/,
    ],
    ['a translation without a stamp', xliff(unit(`<target>${GERMAN}</target>`)), /not yet stamped/],
  ];
  for (const [kind, file, message] of broken) {
    it(`reports ${kind}, with file, line and message`, () => {
      const found = faults(file);
      assert.ok(
        found.some((fault) => message.test(fault)),
        found.join('\n')
      );
      for (const fault of found) assert.match(fault, /^locales\/de\.xlf:\d+: a\.b: /);
    });
  }

  it('accepts a translation that has changed together with its source', () => {
    const file = changed((xml) => xml.replace('zag', 'vond').replace('sah', 'fand'));
    assert.equal(file.units[0]?.stale, false);
    for (const unit of file.units) unit.accept();
    assert.deepEqual(faults(file), []);
  });

  it('accepts a text that is meant to be the same as the Dutch', () => {
    const file = stamped('Telefon', 'Telefon');
    assert.equal(faults(file).length, 1);
    for (const unit of file.units) unit.acceptSame();
    assert.deepEqual(faults(file), []);
  });

  it('counts a target as reviewed only if its state says so', () => {
    const reviewed = (state: string) =>
      xliff(unit(`<target state="${state}">${GERMAN}</target>`)).units[0]?.reviewed;
    assert.deepEqual(
      ['final', 'signed-off', 'translated', 'needs-review-translation'].map(reviewed),
      [true, true, false, false]
    );
    assert.equal(stamped(GERMAN).units[0]?.reviewed, false);
  });
});

describe('a file that cannot be read is an error', () => {
  const bad: [string, () => unknown, RegExp][] = [
    [
      'malformed XML',
      () => xliff('<trans-unit id="a"><source>x</trans-unit>'),
      /^locales\/de\.xlf:\d+: /,
    ],
    [
      'markup that is not allowed',
      () => xliff(unit('<target>Ja <b>sehr</b></target>')),
      /^locales\/de\.xlf:4: a\.b: <b> is not allowed in <target>\. Allowed: text and <x\/>/,
    ],
    [
      'an <mrk>, which the extraction cannot carry',
      () => xliff(unit('<target>Ja <mrk mtype="x">sehr</mrk></target>')),
      /<mrk> is not allowed/,
    ],
    [
      'an invalid language tag in the list',
      () => {
        assertLanguageTag('n1_!', 'src/language/languages.ts');
      },
      /^src\/language\/languages\.ts:\d+: "n1_!" is no language tag/,
    ],
    [
      'a target language that differs from its file name',
      () => xliff(unit('<target>Ja</target>'), 'fr'),
      /^locales\/de\.xlf:3: target-language is "fr"/,
    ],
  ];
  for (const [kind, read, message] of bad) {
    it(`because of ${kind}, with file, line and reason`, () => {
      assert.throws(read, (error: Error) => message.test(error.message));
    });
  }
});

describe('every file in locales/ and locales/editor/', () => {
  const files = readdirSync(localesDir, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.xlf')
  );

  for (const name of files) {
    it(`${name} survives a round trip through another XLIFF parser`, async () => {
      const file = new XliffFile(path.join(localesDir, name));
      const parsed = await otherParser.xliff12ToJs(file.text);
      const written = await otherParser.jsToXliff12(parsed);
      const units = Object.values(parsed.resources)[0] ?? {};
      assert.deepEqual(
        Object.keys(units),
        file.units.map(({id}) => id)
      );
      for (const {id, source, target} of file.units) {
        assert.equal(flat(units[id]?.source), source);
        assert.equal(flat(units[id]?.target), target);
        assert.ok(written.includes(`id="${id}"`));
      }
    });
  }
});

/** Flattens the other parser's result: a text, or a list of texts and inline elements. */
function flat(content: unknown): string {
  if (Array.isArray(content)) return content.map(flat).join('');
  if (typeof content === 'string') return content;
  const [inline] = Object.values(content as Record<string, {id: string}>);
  return `{${inline?.id ?? ''}}`;
}
