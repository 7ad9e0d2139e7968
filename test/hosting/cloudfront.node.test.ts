import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {publishedFiles} from '../../build/manifest/files.js';
import {root} from '../../build/root.js';
import {headersOf} from '../../hosting/headers.js';

const HOST = 'signpost.example';
/** The addresses of a release that is copied to a store. */
const FOLDERS = ['/v1/', '/1.2.3/'];

type Headers = Record<string, {value: string}>;
type Handler = (event: {
  request: {uri: string; headers: Headers};
  response: {headers: Headers};
}) => {headers: Headers};

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('the function for CloudFront', () => {
  const code = read('hosting/cloudfront/response.js');
  const handler = runInNewContext(`${code}; handler`) as Handler;

  it('gives each published file its headers, but for Cache-Control, which the store has', () => {
    for (const uri of FOLDERS.flatMap((folder) => publishedFiles().map((file) => folder + file))) {
      const {headers} = handler({
        request: {uri, headers: {host: {value: HOST}}},
        response: {headers: {}},
      });
      const given = Object.entries(headers).map(([name, {value}]) => [name, value]);
      const expected = Object.entries(headersOf(uri, `https://${HOST}`))
        .filter(([name]) => name !== 'Cache-Control')
        .map(([name, value]) => [name.toLowerCase(), value]);
      assert.deepEqual(given.sort(), expected.sort(), uri);
    }
  });

  it('is no larger than CloudFront allows', () => {
    assert.ok(Buffer.byteLength(code) <= 10_240);
  });
});

it('docs/hosting-at-scale.md uploads each folder with the caching of its address', () => {
  const commands = read('docs/hosting-at-scale.md').split('\n```')[1]!;
  for (const folder of FOLDERS) {
    const header = headersOf(`${folder}signpost.js`, `https://${HOST}`)['Cache-Control']!;
    assert.ok(commands.includes(`'${header}'`), `${folder}: ${header}`);
  }
});
