import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {Ajv} from 'ajv';
import {dist} from '../../build/manifest/files.js';
import {root} from '../../build/root.js';

interface Bom {
  serialNumber?: string;
  metadata: {timestamp?: string};
  components: {
    'bom-ref': string;
    name: string;
    version: string;
    properties: {value: string}[];
  }[];
  dependencies: {ref: string; dependsOn: string[]}[];
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object;
const bom = json(path.join(dist, 'sbom.cdx.json')) as Bom;
const shippedIn = (form: string) =>
  bom.components
    .filter(({properties}) => properties.some(({value}) => value === form))
    .map(({name}) => name);

it('the bill of materials is valid under the schemas of CycloneDX and SPDX', () => {
  const schemas = path.join(root, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');
  const schema = (name: string) => json(path.join(schemas, `${name}.SNAPSHOT.schema.json`));
  // Validating the formats of addresses and dates would need another library.
  const ajv = new Ajv({strict: false, validateFormats: false});
  for (const name of ['spdx', 'jsf-0.82']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const valid = ajv.validate(schema('bom-1.6'), bom);
  assert.ok(valid, ajv.errorsText());
});

it('the bill of materials lists what the script, the command, the site and the package contain', () => {
  assert.deepEqual(shippedIn('script'), ['reactive-element', 'lit-element', 'lit-html']);
  assert.deepEqual(shippedIn('command'), ['jsonc-parser']);
  assert.ok(shippedIn('site').includes('minisearch'));
  assert.ok(shippedIn('server rendering').includes('ssr'));
  assert.ok(shippedIn('npm').includes('lit'));
});

it('the bill of materials refers only to its own entries, in the installed versions', () => {
  const known = new Set(bom.components.map(({'bom-ref': reference}) => reference));
  for (const {dependsOn} of bom.dependencies) {
    for (const reference of dependsOn) assert.ok(known.has(reference), reference);
  }
  const {version} = json(path.join(root, 'node_modules/lit-html/package.json')) as {
    version: string;
  };
  assert.equal(bom.components.find(({name}) => name === 'lit-html')?.version, version);
});

it('the bill of materials is reproducible', () => {
  assert.equal(bom.serialNumber, undefined);
  assert.equal(bom.metadata.timestamp, undefined);
});
