import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {firstOf, install, onPath} from '../runner/debian.js';
import {localesDir} from '../../build/locales/editions.js';

/** The Debian packages with the schema of XLIFF and a validator. */
const PACKAGES = ['libxml2-utils', 'php-symfony-translation'];
const findSchemas = () =>
  firstOf(['/usr/share/php/Symfony/Component/Translation/Resources/schemas']);

if (!onPath('xmllint') || !findSchemas()) install(PACKAGES);
const schemas = findSchemas();
const missing =
  onPath('xmllint') && schemas ? false : `On Debian: sudo apt-get install ${PACKAGES.join(' ')}`;

it(
  'the XLIFF files are valid under the strict schema of XLIFF 1.2',
  {skip: process.env['CI'] ? false : missing},
  (t) => {
    assert.ok(schemas && !missing, String(missing));
    const directory = mkdtempSync(path.join(tmpdir(), 'signpost-xliff-'));
    t.after(() => {
      rmSync(directory, {recursive: true});
    });
    const url = (file: string) => pathToFileURL(file).href;
    // The schema refers to another by its web address. Debian has a copy of it.
    const xliff = readFileSync(path.join(schemas, 'xliff-core-1.2-strict.xsd'), 'utf8').replace(
      'http://www.w3.org/2001/xml.xsd',
      url(path.join(schemas, 'xml.xsd'))
    );
    writeFileSync(path.join(directory, 'xliff.xsd'), xliff);
    writeFileSync(
      path.join(directory, 'all.xsd'),
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
       <xs:import namespace="urn:oasis:names:tc:xliff:document:1.2" schemaLocation="xliff.xsd"/>
       <xs:import namespace="urn:signpost:locales" schemaLocation="${url(path.join(localesDir, 'signpost.xsd'))}"/>
     </xs:schema>`
    );
    const files = readdirSync(localesDir, {recursive: true, encoding: 'utf8'}).filter((name) =>
      name.endsWith('.xlf')
    );
    const validated = spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', path.join(directory, 'all.xsd'), ...files],
      {cwd: localesDir, encoding: 'utf8'}
    );
    assert.equal(validated.status, 0, validated.stderr);
  }
);
