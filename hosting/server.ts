import {readFileSync, statSync} from 'node:fs';
import type {IncomingMessage, RequestListener} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {addressOf, headersOf, NO_STORE} from './headers.js';

const root = path.resolve(import.meta.dirname, '..');

/** Serves a built folder as a host should: under its version, under `/v1/` and at the root. */
export function host(dist: string): RequestListener {
  const files = sirv(dist, {dev: true, etag: true, brotli: true, gzip: true, extensions: []});
  const {version: own} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return (request, response) => {
    const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
    const origin = `http://${request.headers.host ?? 'localhost'}`;
    const {version = 'v1', file} = addressOf(pathname);
    for (const [name, value] of Object.entries(headersOf(pathname, origin))) {
      response.setHeader(name, value);
    }
    const refuse = (status: number) => {
      response.setHeader('Cache-Control', NO_STORE);
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.writeHead(status).end(status === 404 ? 'Not found' : 'Only GET and HEAD');
    };
    if (!['GET', 'HEAD'].includes(request.method ?? '')) {
      refuse(405);
      return;
    }
    if (pathname === '/.well-known/security.txt') {
      response.end(readFileSync(path.join(root, 'hosting/security.txt')));
      return;
    }
    // The folder holds one version. Caches would keep it under the address of another for ever.
    if (!['v1', own].includes(version) || /(^|\/)\./.test(file)) {
      refuse(404);
      return;
    }
    // Without the slash, the addresses on the page would be those of another folder.
    if (file === 'site') {
      response.writeHead(301, {Location: 'site/'}).end();
      return;
    }
    request.headers['accept-encoding'] = encodingFor(request, path.join(dist, file));
    request.url = `/${file}${search}`;
    files(request, response, () => {
      refuse(404);
    });
  };
}

/**
 * The best encoding that the browser accepts and that exists. A compressed copy
 * older than its file is ignored: in a checkout, a single step of the build may
 * have been run again.
 */
function encodingFor(request: IncomingMessage, file: string): string {
  const accepted = (request.headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.replaceAll(/\s/g, ''))
    .filter((encoding) => !/;q=0(\.0*)?$/.test(encoding))
    .map((encoding) => encoding.split(';')[0]);
  const changed = modified(file);
  const fresh = (extension: string) => modified(file + extension) >= changed;
  if (accepted.includes('br') && fresh('.br')) return 'br';
  if (accepted.includes('gzip') && fresh('.gz')) return 'gzip';
  return 'identity';
}

function modified(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
