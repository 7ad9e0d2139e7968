import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {factsOf} from '../../../src/content/directory/helpline.js';
import {directory} from '../../../src/content/directory/index.js';
import {parseSource} from '../../../src/content/directory/parse-source.js';
import {needIds} from '../../../src/content/needs.js';
import {parseHours} from '../../../src/features/opening-hours/parse.js';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'src/content/directory');
const SCHEMA = 'helplines.schema.json';
const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown;

interface DirectoryFile {
  $schema: string;
  helplines: {id: string}[];
}

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  $defs: Record<string, Schema>;
  items: {enum: string[]};
  $ref?: string;
}

const schema = read(SCHEMA) as Schema;
const allows = new Ajv2020({strict: true, strictRequired: false, strictTypes: false}).compile(
  schema
);
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== SCHEMA);

describe('the schema of the directory', () => {
  it('is published unchanged', () => {
    const published = readFileSync(path.join(root, 'dist', SCHEMA), 'utf8');
    assert.deepEqual(JSON.parse(published), schema);
  });

  it('explains every property in words', () => {
    for (const {properties} of [schema, ...Object.values(schema.$defs)]) {
      for (const [key, {description, $ref}] of Object.entries(properties ?? {})) {
        // A fact's own value is explained with the fact.
        assert.ok(description ?? $ref ?? key === 'value', key);
      }
    }
  });

  it('has the needs of the content', () => {
    assert.deepEqual(schema.$defs['helpline']!.properties!['needs']!.items.enum, needIds);
  });

  for (const file of files) {
    it(`accepts ${file}`, () => {
      const content = read(file) as DirectoryFile;
      assert.ok(allows(content), JSON.stringify(allows.errors));
      assert.equal(content.$schema, `./${SCHEMA}`);
    });
  }

  const helpline = {id: 'line', name: 'Line', needs: ['self'], regions: ['NL']};
  const phones = {
    value: [{display: '0800-2000', dial: '+318002000'}],
    mark: '2S',
    sources: ['politie.nl', 'nhnieuws.nl 2023-12'],
  };
  const day = {on: '2026-11-24', by: 'J. Jansen'};
  const invalid: [fault: string, helpline: object][] = [
    ['an unknown key', {...helpline, phone: phones}],
    ['an id with a space', {...helpline, id: 'a line'}],
    ['an unknown need', {...helpline, needs: ['help']}],
    ['no need', {...helpline, needs: []}],
    ['a region that is no code', {...helpline, regions: ['Netherlands']}],
    ['a fact without a mark', {...helpline, phones: {...phones, mark: undefined}}],
    ['an unknown mark', {...helpline, phones: {...phones, mark: '3S'}}],
    ['a fact without sources', {...helpline, phones: {...phones, sources: []}}],
    ['two sources that are one', {...helpline, phones: {...phones, sources: ['politie.nl']}}],
    ['an unknown key in a fact', {...helpline, phones: {...phones, date: '2026'}}],
    ...['2023-13', '23-12', '12-2023', 'dec 2023'].map((date): [string, object] => [
      `a source of ${date}`,
      {...helpline, phones: {...phones, sources: ['politie.nl', `nhnieuws.nl ${date}`]}},
    ]),
    ...['0800-2000', '+0318002000', '318002000', 'tel:112'].map((dial): [string, object] => [
      `a number dialled as ${dial}`,
      {...helpline, phones: {...phones, value: [{display: '0800-2000', dial}]}},
    ]),
    ['a website without https', {...helpline, website: {...phones, value: 'http://a.nl/'}}],
    ['a confirmation by nobody', {...helpline, phones: {...phones, confirmed: {on: '2026-11-24'}}}],
    ['a confirmation by guess', {...helpline, phones: {...phones, confirmed: {...day, how: '?'}}}],
    ['a wrong fact on no day', {...helpline, phones: {...phones, wrong: {...day, on: 'today'}}}],
    [
      'a fact that is both confirmed and wrong',
      {...helpline, phones: {...phones, wrong: day, confirmed: {...day, how: 'site'}}},
    ],
    ['a chat that is false', {...helpline, chat: {...phones, value: false}}],
  ];
  for (const [fault, broken] of invalid) {
    it(`rejects ${fault}`, () => {
      const content = {$schema: `./${SCHEMA}`, helplines: [broken]};
      assert.equal(allows(JSON.parse(JSON.stringify(content))), false);
    });
  }
});

describe('the directory', () => {
  it('is every helpline of every file, once', () => {
    const written = files.flatMap((file) => (read(file) as DirectoryFile).helplines);
    const ids = written.map(({id}) => id);
    assert.deepEqual(new Set(directory.map(({id}) => id)), new Set(ids));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has opening hours that can be read', () => {
    for (const {hours} of directory) if (hours) parseHours(hours.value.rules);
  });

  it('knows the language of every source that is no domain', () => {
    for (const [, {sources}] of directory.flatMap(factsOf)) {
      for (const {name, lang} of sources.map(parseSource)) {
        if (/ |^[A-Z]/.test(name)) assert.ok(lang, `parse-source.ts has no language for ${name}`);
      }
    }
  });
});

describe('a source', () => {
  it('is a name, and a date if it has one', () => {
    assert.deepEqual(parseSource('politie.nl'), {name: 'politie.nl'});
    assert.deepEqual(parseSource('nrc.nl 2017'), {name: 'nrc.nl', date: '2017'});
    assert.deepEqual(parseSource('nrc.nl 2023-03-02'), {name: 'nrc.nl', date: '2023-03-02'});
  });

  it('has a language if its name is words', () => {
    assert.deepEqual(parseSource('ANP 2025-10'), {name: 'ANP', lang: 'nl', date: '2025-10'});
    const directive = 'Directive (EU) 2018/1972, article 109';
    assert.deepEqual(parseSource(directive), {name: directive, lang: 'en'});
  });
});
