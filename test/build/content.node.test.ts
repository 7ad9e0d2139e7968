import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {root} from '../../build/root.js';

const folder = path.join(root, 'dist/content');
const read = (name: string) =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Record<string, unknown>;
const files = readdirSync(folder).filter((name) => /^[\w-]+\.json$/.test(name));
const CHANGES = 'changes.json';
const ajv = new Ajv2020({strict: false, validateFormats: false, allErrors: true});
const valid = ajv.compile(read('content.schema.json'));

const faults = (content: unknown) => {
  valid(content);
  return (valid.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message ?? ''}`);
};

describe('the content as data', () => {
  for (const name of files.filter((file) => file !== CHANGES)) {
    it(`${name} is valid under its schema, and refers to it`, () => {
      const content = read(name);
      assert.equal(content['$schema'], './content.schema.json');
      assert.deepEqual(faults(content), []);
    });
  }

  const broken: [string, (content: Record<string, unknown>) => void, RegExp][] = [
    ['a rubric is missing', (content) => (content['rubrics'] as unknown[]).pop(), /\/rubrics/],
    [
      'a need has no text',
      (content) => ((content['needs'] as {self: string}).self = ''),
      /\/needs\/self/,
    ],
    [
      'a link is not secure',
      (content) =>
        ((content['services'] as {website: string}[])[1]!.website = 'javascript:alert(1)'),
      /\/services\/1\/website/,
    ],
    [
      'a fact has no source',
      (content) => {
        const [service] = content['services'] as {facts: {phones: {sources: unknown[]}}}[];
        service!.facts.phones.sources = [];
      },
      /\/services\/0\/facts\/phones\/sources/,
    ],
    ['a key is unknown', (content) => (content['tracker'] = 'x'), /additional/],
  ];
  for (const [what, breakIt, message] of broken) {
    it(`is rejected by its schema if ${what}`, () => {
      const content = read('nl.json');
      breakIt(content);
      assert.match(faults(content).join('\n'), message);
    });
  }
});
