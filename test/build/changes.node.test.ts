import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {DOMParser, type Element} from '@xmldom/xmldom';
import {Ajv2020} from 'ajv/dist/2020.js';
import {changesFeed} from '../../build/forms/changes-feed.js';
import {root} from '../../build/root.js';
import {type Change, changesUpTo} from '../../src/content/changes.js';
import {contact} from '../../src/content/helplines.js';
import {directory} from '../../src/content/directory/index.js';
import {version} from '../../src/embed/version.js';

const SCHEMA = 'changes.schema.json';
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const read = (file: string) => JSON.parse(text(file)) as {$schema: string; changes: Change[]};
const schema = JSON.parse(text(`src/content/${SCHEMA}`)) as object;
const allows = new Ajv2020({strict: false, validateFormats: false}).compile(schema);

describe('the changes to the content', () => {
  for (const file of ['src/content/changes.json', 'dist/content/changes.json']) {
    it(`are valid in ${file}`, () => {
      const content = read(file);
      assert.ok(allows(content), JSON.stringify(allows.errors));
      assert.equal(content.$schema, `./${SCHEMA}`);
    });
  }

  it('have a schema that is published unchanged', () => {
    assert.deepEqual(JSON.parse(text(`dist/content/${SCHEMA}`)), schema);
  });

  it('have a version each where they are published', () => {
    for (const change of read('dist/content/changes.json').changes) assert.ok(change.version);
  });

  const number = {date: '2026-12-01', what: 'number', severity: 'critical', id: 'x', says: 'X.'};
  for (const [what, change] of [
    ['a number that nobody can dial', {...number, withdrawn: ['<b>112</b>']}],
    ['withdrawn numbers of no service', {...number, id: undefined, withdrawn: ['+31']}],
    ['a withdrawn number that is not critical', {...number, severity: 'normal', withdrawn: ['1']}],
    ['a change without a sentence', {...number, says: ''}],
    ['an unknown key', {...number, link: 'https://example.org'}],
  ] as const) {
    it(`may not have ${what}`, () => {
      // As JSON has it, without what is undefined.
      const content: unknown = JSON.parse(JSON.stringify({$schema: SCHEMA, changes: [change]}));
      assert.equal(allows(content), false);
    });
  }

  it('withdraw no number that its service still shows', () => {
    for (const {id, withdrawn = []} of changesUpTo(version)) {
      const helpline = directory.find((service) => service.id === id);
      const shown = helpline && contact(helpline).phones;
      for (const {dial} of shown ?? []) assert.ok(!withdrawn.includes(dial), `${id!} ${dial}`);
    }
  });
});

describe('the feed of the changes', () => {
  const base = 'https://www.example.nl/a&b/';
  const wrong = {
    version: '1.0.1',
    date: '2026-12-01',
    what: 'number',
    severity: 'critical',
    id: 'x',
    says: 'A & B <i>',
    withdrawn: ['+31', '+32'],
  } as const;
  const before = {...wrong, severity: 'normal', withdrawn: undefined, date: '2026-11-01'} as const;
  const feedOf = (where: string) =>
    new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(
      changesFeed([wrong, {...before, version: '1.0.0'}], where),
      'application/xml'
    ).documentElement!;
  const feed = feedOf(base);
  const all = (parent: Element, name: string) => [...parent.getElementsByTagName(name)];
  const first = (parent: Element, name: string) => all(parent, name)[0]!.textContent;

  it('is Atom with what RFC 4287 requires of a feed and of each entry', () => {
    assert.equal(feed.namespaceURI, 'http://www.w3.org/2005/Atom');
    assert.equal(all(feed, 'author').length, 1);
    const entries = all(feed, 'entry');
    assert.equal(entries.length, 2);
    for (const part of [feed, ...entries]) {
      assert.match(
        first(part, 'id')!,
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/
      );
      assert.ok(first(part, 'title'));
      assert.match(first(part, 'updated')!, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    for (const entry of entries) assert.ok(first(entry, 'content'));
    assert.equal(first(feed, 'updated'), '2026-12-01T00:00:00Z');
  });

  it('says first what must be followed today, and which numbers it is about', () => {
    const [entry] = all(feed, 'entry');
    assert.equal(first(entry!, 'title'), 'Urgent: A & B <i>');
    assert.match(first(entry!, 'content')!, /^Version 1\.0\.1\. A & B <i> .*: \+31, \+32\.$/);
  });

  it('has the address of the copy in its links, and in no id', () => {
    const hrefs = all(feed, 'link').map((link) => link.getAttribute('href'));
    assert.deepEqual(hrefs, [`${base}content/changes.atom`, `${base}site/changes.html`]);
    const ids = (of: Element) => all(of, 'id').map(({textContent}) => textContent);
    assert.deepEqual(ids(feedOf('https://other.example/')), ids(feed));
    assert.equal(new Set(ids(feed)).size, 3);
  });

  it('is published', () => {
    assert.match(text('dist/content/changes.atom'), /^<\?xml [^]*<entry>/);
  });
});
