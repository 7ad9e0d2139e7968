import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {dist, MANIFEST, type Manifest} from '../../build/manifest/files.js';
import {headersOf, NO_STORE} from '../../hosting/headers.js';
import {ask, type RequestOptions, type Response} from './ask.js';

export const manifest = JSON.parse(readFileSync(path.join(dist, MANIFEST), 'utf8')) as Manifest;
const {version, files} = manifest;

/** The addresses at which a copied folder is served. */
const PREFIXES = ['/v1/', `/${version}/`, '/'];

/** The folders that have an index page. */
const FOLDERS = ['site/', 'site/docs/', 'site/docs/decisions/', 'site/conformance/'];

const MISSING = [
  '/nothing.js',
  '/v1/nothing.js',
  `/${version}/nothing.js`,
  '/9.9.9/signpost.js',
  '/v2/signpost.js',
  `/v1/${version}/signpost.js`,
  '/',
  '/v1',
  '/v1/',
  `/${version}/`,
  '/v1/locales/',
  '/v1/conformance/',
  '/v1/site/assets/',
  '/9.9.9/site/',
  '/.git/config',
  '/v1/.htaccess',
  '/.well-known/',
  '/..%2f..%2fetc/passwd',
  '/v1/%2e%2e/%2e%2e/etc/passwd',
];

/** Tests what every host of `dist/` has to do. */
export function hostChecks(origin: () => string) {
  const get = (where: string, options?: RequestOptions) => ask(origin(), where, options);

  for (const prefix of PREFIXES) {
    it(`${prefix} serves every published file with its headers`, async () => {
      for (const {path: file, bytes, integrity} of files) {
        const answer = await get(prefix + file);
        assert.equal(answer.status, 200, prefix + file);
        assertHeaders(answer, prefix + file, origin());
        assert.equal(answer.body.length, bytes, prefix + file);
        assert.equal(hash(answer.body), integrity, prefix + file);
      }
    });
  }

  it('sends each file in an encoding that the browser accepts', async () => {
    for (const {path: file, bytes, brotli, integrity} of files) {
      const br = await get(`/v1/${file}`, accepting('gzip, deflate, br, zstd'));
      assertHeaders(br, `/v1/${file}`, origin());
      const gzip = await get(`/v1/${file}`, accepting('gzip'));
      assertHeaders(gzip, `/v1/${file}`, origin());
      if (brotli < bytes) {
        assert.equal(br.headers['content-encoding'], 'br', file);
        assert.equal(br.body.length, brotli, file);
        assert.equal(hash(brotliDecompressSync(br.body)), integrity, file);
      }
      if (gzip.headers['content-encoding']) {
        assert.equal(gzip.headers['content-encoding'], 'gzip', file);
        assert.equal(hash(gunzipSync(gzip.body)), integrity, file);
      }
    }
  });

  for (const [accepted, encoding] of [
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1, br;q=0', 'gzip'],
    ['gzip;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
  ] as const) {
    it(`answers Accept-Encoding "${accepted}" with ${encoding ?? 'no encoding'}`, async () => {
      const {headers} = await get('/v1/signpost.js', accepting(accepted));
      assert.equal(headers['content-encoding'], encoding);
      // For every response, so that a shared cache keeps the encodings apart.
      assert.match(headers.vary ?? '', /accept-encoding/i);
    });
  }

  for (const where of PREFIXES.flatMap((prefix) => FOLDERS.map((folder) => prefix + folder))) {
    it(`${where} shows the index page of the folder`, async () => {
      const answer = await get(where);
      assert.equal(answer.status, 200);
      assertHeaders(answer, `${where}index.html`, origin());
      assert.deepEqual(answer.body, (await get(`${where}index.html`)).body);
    });
  }

  for (const prefix of PREFIXES) {
    it(`${prefix}site leads to the site`, async () => {
      const {status, headers} = await get(`${prefix}site`);
      assert.equal(status, 301);
      assert.equal(headers.location, 'site/');
      assert.equal(headers['access-control-allow-origin'], '*');
    });
  }

  for (const where of MISSING) {
    it(`answers ${where} with an error, with CORS and uncached`, async () => {
      const {status, headers} = await get(where);
      assert.ok(status === 404 || status === 400, String(status));
      // Nginx rejects an address that leads out of its root before it looks for a file.
      if (status === 400) return;
      assert.equal(headers['cache-control'], NO_STORE);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  it('answers 304 without a body if the file has not changed', async () => {
    for (const prefix of PREFIXES) {
      const where = `${prefix}signpost.js`;
      const {headers} = await get(where, accepting('br'));
      const again = {'accept-encoding': 'br', 'if-none-match': headers.etag!};
      const answer = await get(where, {headers: again});
      assert.equal(answer.status, 304);
      assert.equal(answer.body.length, 0);
      assert.equal(answer.headers['cache-control'], headersOf(where, origin())['Cache-Control']);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
    }
  });

  it('serves the file also at an address that another try makes with a query', async () => {
    const answer = await get('/v1/locales/nl.js?retry=1');
    assertHeaders(answer, '/v1/locales/nl.js', origin());
    assert.equal(answer.body.length, sizeOf('locales/nl.js'));
  });

  it('sends no more headers than docs/hosting-at-scale.md says', async () => {
    const file = await get('/v1/signpost.js', accepting('br'));
    const headers = {'accept-encoding': 'br', 'if-none-match': file.headers.etag!};
    const unchanged = await get('/v1/signpost.js', {headers});
    assert.ok(file.headerBytes <= 700, `${file.headerBytes}`);
    assert.ok(unchanged.headerBytes <= 575, `${unchanged.headerBytes}`);
  });

  it('answers a request with cookies, and sets none', async () => {
    const headers = {cookie: 'session=1', origin: 'https://www.gemeente.example'};
    assertHeaders(await get('/v1/signpost.js', {headers}), '/v1/signpost.js', origin());
  });

  it('answers HEAD with the headers only', async () => {
    const {status, headers, body} = await get('/v1/signpost.js', {method: 'HEAD'});
    assert.equal(status, 200);
    assert.equal(Number(headers['content-length']), sizeOf('signpost.js'));
    assert.equal(body.length, 0);
  });

  for (const method of ['POST', 'PUT', 'DELETE']) {
    it(`rejects ${method}`, async () => {
      const {status, headers} = await get('/v1/signpost.js', {method});
      assert.equal(status, 405);
      assert.equal(headers['cache-control'], NO_STORE);
    });
  }

  it('has a contact in security.txt', async () => {
    const {status, headers, body} = await get('/.well-known/security.txt');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
    // What RFC 9116 requires.
    assert.match(body.toString(), /^Contact: (mailto:|https:|tel:)\S+$/m);
    assert.match(body.toString(), /^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/m);
  });

  it('allows framing of the frame pages only', async () => {
    for (const {path: file} of files) {
      const {headers} = await get(`/v1/${file}`, {method: 'HEAD'});
      const ancestors = /frame-ancestors ([^;]+)/.exec(
        String(headers['content-security-policy'])
      )?.[1];
      assert.equal(ancestors, /^frame\/.*\.html$/.test(file) ? '*' : "'none'", file);
    }
  });
}

const accepting = (encodings: string) => ({headers: {'accept-encoding': encodings}});
const hash = (body: Buffer) => `sha384-${createHash('sha384').update(body).digest('base64')}`;
const sizeOf = (file: string) => files.find((entry) => entry.path === file)!.bytes;

/** Expects exactly the headers of `hosting/headers.ts`, and no cookie. */
function assertHeaders({headers}: Response, where: string, origin: string) {
  for (const [name, value] of Object.entries(headersOf(where, origin))) {
    assert.equal(headers[name.toLowerCase()], value, `${name} of ${where}`);
  }
  assert.equal(headers['set-cookie'], undefined, where);
}
