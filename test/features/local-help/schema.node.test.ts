import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {openNeeds} from '../../../src/content/needs.js';
import {LONGEST_NAME, LONGEST_TEXT} from '../../../src/features/local-help/fields.js';
import {MOST_SERVICES, validate} from '../../../src/features/local-help/validate.js';
import {rules, sound} from './rules.js';

const root = path.resolve(import.meta.dirname, '../..');

interface Schema {
  examples: unknown[];
  properties: Record<string, unknown>;
  $defs: {
    service: {properties: Record<string, {title?: string; description?: string}>};
    need: {enum: string[]};
  };
}

describe('the local help schema', () => {
  const schema = JSON.parse(
    readFileSync(path.join(root, 'dist/local-help.schema.json'), 'utf8')
  ) as Schema;
  const allows = new Ajv2020({strict: true, strictRequired: false}).compile(schema);
  const {properties} = schema.$defs.service;

  it('is published as it is in src', () => {
    const source = readFileSync(
      path.join(root, 'src/features/local-help/local-help.schema.json'),
      'utf8'
    );
    assert.deepEqual(schema, JSON.parse(source));
  });

  it('describes exactly the keys that the validator knows', () => {
    const keys = (known: Record<string, unknown>) => Object.keys(known).join(', ');
    const [ofFile, ofService] = validate({x: 1, services: [{...sound, x: 1}]}, rules).faults;
    const known = ofFile?.message.replace(/.*Known: |\.$/g, '').split(', ');
    assert.deepEqual(known?.sort(), Object.keys(schema.properties).sort());
    assert.equal(ofService?.message, `it is not known. Known: ${keys(properties)}.`);
    for (const [key, {title, description}] of Object.entries(properties)) {
      assert.ok(title && description, key);
    }
  });

  it('has the needs and limits of the validator', () => {
    assert.deepEqual(schema.$defs.need.enum, openNeeds);
    const text = JSON.stringify(schema);
    for (const limit of [
      `"maxItems":${MOST_SERVICES}`,
      `"maxLength":${LONGEST_NAME}`,
      `"maxLength":${LONGEST_TEXT}`,
    ]) {
      assert.ok(text.includes(limit), limit);
    }
  });

  it('has examples that it and the validator accept', () => {
    for (const example of schema.examples) {
      assert.ok(allows(example), JSON.stringify(allows.errors));
      assert.deepEqual(validate(example, rules).faults, []);
    }
  });

  it('accepts the file of the demo', () => {
    const demo: unknown = JSON.parse(readFileSync(path.join(root, 'demo/local-help.json'), 'utf8'));
    assert.ok(allows(demo), JSON.stringify(allows.errors));
  });

  const with_ = (values: object) => ({services: [{...sound, ...values}]});
  const good: unknown[] = [
    {services: []},
    {$schema: './local-help.schema.json', owner: 'Gemeente', services: [sound]},
    {owner: {nl: 'Gemeente', 'en-GB': 'City'}, services: []},
    ...['self', ' other  self', ['victim', 'report'], ['despair']].map((need) => with_({need})),
    ...['030 123 45 67', '+31 (0)30 1234567', '0031 30 123 45 67', '14 030', '030–1234567'].map(
      (phone) => with_({phone})
    ),
    ...['https://example.nl', 'HTTP://example.nl:8080/a?b@c#d', 'https://münchen.example/'].map(
      (href) => with_({href})
    ),
    ...[
      'Mo-Fr 09:00-17:00',
      'Mo,We,Fr 9:00-12:00, 13:00-17:00; Sa off',
      '24/7',
      'Sa 22:00-02:00; Su 08:00-24:00; 2026-12-25 off',
    ].map((hours) => with_({hours})),
    ...['UTC', 'Europe/Amsterdam', 'America/Argentina/Ushuaia'].map((timeZone) =>
      with_({timeZone})
    ),
    ...['a < b', 'R&D', 'Hulp\nvoor u', {ar: 'عون', nl: 'Hulp'}].map((text) => with_({text})),
    {services: Array.from({length: 100}, (_, i) => ({...sound, id: `s${i}`}))},
  ];
  const bad: unknown[] = [
    ...[null, [], 'x', 1, {}, {services: {}}, {services: null}, {services: [null]}],
    {owner: '', services: []},
    {owner: {}, services: []},
    {owner: 'a'.repeat(81), services: []},
    {service: [], services: []},
    {services: Array.from({length: 101}, (_, i) => ({...sound, id: `s${i}`}))},
    with_({websiet: 'x'}),
    with_({phone: undefined}),
    ...[undefined, 'danger', 'Other', '', [], ['danger'], 1].map((need) => with_({need})),
    ...[undefined, '', 'a b', 'a'.repeat(65), 1].map((id) => with_({id})),
    ...[undefined, '', ' ', '…', 'a'.repeat(81), '<b>x</b>', 1, null].map((name) => with_({name})),
    ...[{}, {en_US: 'x'}, {nl: ''}, {nl: 1}, 'x &amp; y', '\u0007x', 'x\u202ey'].map((text) =>
      with_({text})
    ),
    ...['a'.repeat(301), {nl: 'a'.repeat(301)}].map((text) => with_({text})),
    ...['112', '1 1 2', '911', '999', 'bel', '', '12', 301234567, null, '030 1234567 x'].map(
      (phone) => with_({phone})
    ),
    ...[
      ...['javascript:alert(1)', 'data:text/html,x', '/hulp', 'www.example.nl', '', 'https://'],
      ...['https://politie.nl@evil.example/', 'mailto:a@example.nl', 'https:///example.nl', null],
      `https://example.nl/${'a'.repeat(2000)}`,
    ].map((href) => with_({href})),
    ...['Mo 25:00-26:00', 'Mo 09:60-10:00', 'Ma 09:00-17:00', 'Mo 9-17', '', 'open', 9].map(
      (hours) => with_({hours})
    ),
    ...['Mo 24:00-25:00', 'Mo 24:00-02:00', 'Mo 09:00-24:30', 'Mo 09:00-17:00;'].map((hours) =>
      with_({hours})
    ),
    ...['', '+01:00', 1].map((timeZone) => with_({timeZone})),
  ];
  /** What no schema can say. */
  const beyond: unknown[] = [
    {services: [sound, sound]},
    ...['0800 2000', '+31 800 2000', '030 123 45 6'].map((phone) => with_({phone})),
    ...['2026-02-30 off', 'Mo 09:00-09:00'].map((hours) => with_({hours})),
    with_({timeZone: 'Europe/Atlantis'}),
  ];
  const name = (document: unknown) => JSON.stringify(document)?.slice(0, 120);
  const faults = (document: unknown) =>
    // As a file holds it: what is undefined is not there.
    validate(JSON.parse(JSON.stringify(document)), rules).faults;
  for (const document of good) {
    it(`and the validator accept ${name(document)}`, () => {
      assert.ok(allows(document), JSON.stringify(allows.errors));
      assert.deepEqual(faults(document), []);
    });
  }
  for (const document of bad) {
    it(`and the validator reject ${name(document)}`, () => {
      assert.equal(allows(JSON.parse(JSON.stringify(document))), false);
      assert.notDeepEqual(faults(document), []);
    });
  }
  for (const document of beyond) {
    it(`accepts what only the validator rejects: ${name(document)}`, () => {
      assert.ok(allows(document));
      assert.notDeepEqual(faults(document), []);
    });
  }
});
