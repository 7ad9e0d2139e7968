import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {openNeeds} from '../../../src/content/needs.js';
import {MAX_NAME_LENGTH, MAX_TEXT_LENGTH} from '../../../src/features/local-help/parse-fields.js';
import {MAX_SERVICES, validate} from '../../../src/features/local-help/validate.js';
import {rules, validService} from './fixtures.js';

const root = path.resolve(import.meta.dirname, '../../..');

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

  it('is published unchanged', () => {
    const source = readFileSync(
      path.join(root, 'src/features/local-help/local-help.schema.json'),
      'utf8'
    );
    assert.deepEqual(schema, JSON.parse(source));
  });

  it('describes exactly the keys that the validator knows', () => {
    const [inDocument, inService] = validate(
      {x: 1, services: [{...validService, x: 1}]},
      rules
    ).problems;
    assert.ok(inDocument?.code === 'unknown-key' && inService?.code === 'unknown-key');
    assert.deepEqual([...inDocument.known].sort(), Object.keys(schema.properties).sort());
    assert.deepEqual(inService.known, Object.keys(properties));
    for (const [key, {title, description}] of Object.entries(properties)) {
      assert.ok(title && description, key);
    }
  });

  it('has the needs and limits of the validator', () => {
    assert.deepEqual(schema.$defs.need.enum, openNeeds);
    const text = JSON.stringify(schema);
    for (const limit of [
      `"maxItems":${MAX_SERVICES}`,
      `"maxLength":${MAX_NAME_LENGTH}`,
      `"maxLength":${MAX_TEXT_LENGTH}`,
    ]) {
      assert.ok(text.includes(limit), limit);
    }
  });

  it('has examples that it and the validator accept', () => {
    for (const example of schema.examples) {
      assert.ok(allows(example), JSON.stringify(allows.errors));
      assert.deepEqual(validate(example, rules).problems, []);
    }
  });

  it('accepts the file of the demo', () => {
    const demo: unknown = JSON.parse(readFileSync(path.join(root, 'demo/local-help.json'), 'utf8'));
    assert.ok(allows(demo), JSON.stringify(allows.errors));
  });

  const withValues = (values: object) => ({services: [{...validService, ...values}]});
  const valid: unknown[] = [
    {services: []},
    {$schema: './local-help.schema.json', owner: 'Gemeente', services: [validService]},
    {owner: {nl: 'Gemeente', 'en-GB': 'City'}, services: []},
    ...['self', ' other  self', ['victim', 'report'], ['despair']].map((need) =>
      withValues({need})
    ),
    ...[
      ...['030 123 45 67', '+31 (0)30 1234567', '0031 30 123 45 67', '14 030', '030–1234567'],
      ...['030/1234567', 'Tel.: 030 - 123 45 67', 'T 030 1234567', '(+31) 30\u00a0123 45 67'],
      ...['٠٣٠ ١٢٣ ٤٥ ٦٧', '\u202a030 123 45 67\u202c'],
    ].map((phone) => withValues({phone})),
    ...['https://example.nl', 'HTTP://example.nl:8080/a?b@c#d', 'https://münchen.example/'].map(
      (href) => withValues({href})
    ),
    ...['www.example.nl', 'example.nl/wijkteam?a:b@c', ' München.example '].map((href) =>
      withValues({href})
    ),
    ...[
      'Mo-Fr 09:00-17:00',
      'Mo,We,Fr 9:00-12:00, 13:00-17:00; Sa off',
      '24/7',
      'Sa 22:00-02:00; Su 08:00-24:00; 2026-12-25 off',
      'ma-vr 9.00-17.00',
      'Mo-Fr 9-17',
      'maandag t/m vrijdag\nvan 9 tot 17 uur',
    ].map((hours) => withValues({hours})),
    ...['UTC', 'Europe/Amsterdam', 'America/Argentina/Ushuaia'].map((timeZone) =>
      withValues({timeZone})
    ),
    ...['a < b', 'R&D', 'Hulp\nvoor u', {ar: 'عون', nl: 'Hulp'}].map((text) => withValues({text})),
    {services: Array.from({length: 100}, (_, i) => ({...validService, id: `s${i}`}))},
  ];
  const invalid: unknown[] = [
    ...[null, [], 'x', 1, {}, {services: {}}, {services: null}, {services: [null]}],
    {owner: '', services: []},
    {owner: {}, services: []},
    {owner: 'a'.repeat(81), services: []},
    {service: [], services: []},
    {services: Array.from({length: 101}, (_, i) => ({...validService, id: `s${i}`}))},
    withValues({websiet: 'x'}),
    withValues({phone: undefined}),
    ...[undefined, 'danger', 'Other', '', [], ['danger'], 1].map((need) => withValues({need})),
    ...[undefined, '', 'a b', 'a'.repeat(65), 1].map((id) => withValues({id})),
    ...[undefined, '', ' ', '…', 'a'.repeat(81), '<b>x</b>', 1, null].map((name) =>
      withValues({name})
    ),
    ...[{}, {en_US: 'x'}, {nl: ''}, {nl: 1}, 'x &amp; y', '\u0007x', 'x\u202ey'].map((text) =>
      withValues({text})
    ),
    ...['a'.repeat(301), {nl: 'a'.repeat(301)}].map((text) => withValues({text})),
    ...['112', '1 1 2', '911', '999', 'bel', '', '12', 301234567, null, '030 1234567 x'].map(
      (phone) => withValues({phone})
    ),
    ...[
      ...['javascript:alert(1)', 'data:text/html,x', '/hulp', 'wijkteam', '', 'https://'],
      ...['https://politie.nl@evil.example/', 'mailto:a@example.nl', 'https:///example.nl', null],
      ...['info@example.nl', 'example.nl:8080', '//example.nl', '10.0.0.1'],
      `https://example.nl/${'a'.repeat(2000)}`,
    ].map((href) => withValues({href})),
    ...['', ' ', 9, null, ['Mo 09:00-17:00'], 'x'.repeat(301)].map((hours) => withValues({hours})),
    ...['', '+01:00', 1].map((timeZone) => withValues({timeZone})),
  ];
  /** Invalid documents that a schema can't recognise. */
  const beyondSchema: unknown[] = [
    {services: [validService, validService]},
    ...['0800 2000', '+31 800 2000', '030 123 45 6', 'Fax 030 123 45 67'].map((phone) =>
      withValues({phone})
    ),
    withValues({href: 'hulp.html'}),
    ...['2026-02-30 off', 'Mo 09:00-09:00', 'open', 'Mo 25:00-26:00', 'ma-vr 9-5'].map((hours) =>
      withValues({hours})
    ),
    withValues({timeZone: 'Europe/Atlantis'}),
  ];
  const name = (document: unknown) =>
    (JSON.stringify(document) as string | undefined)?.slice(0, 120);
  const problems = (document: unknown) =>
    // A file can't hold undefined.
    validate(JSON.parse(JSON.stringify(document)), rules).problems;
  for (const document of valid) {
    it(`and the validator accept ${name(document)}`, () => {
      assert.ok(allows(document), JSON.stringify(allows.errors));
      assert.deepEqual(problems(document), []);
    });
  }
  for (const document of invalid) {
    it(`and the validator reject ${name(document)}`, () => {
      assert.equal(allows(JSON.parse(JSON.stringify(document))), false);
      assert.notDeepEqual(problems(document), []);
    });
  }
  for (const document of beyondSchema) {
    it(`accepts what only the validator rejects: ${name(document)}`, () => {
      assert.ok(allows(document));
      assert.notDeepEqual(problems(document), []);
    });
  }
});
