import {existsSync, readFileSync} from 'node:fs';
import {createServer, type RequestListener, type Server} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {root} from '../build/root.js';
import {host} from '../hosting/server.js';
import {roomStyle} from '../src/embed/room-style.js';

/** The page that `npm run conformance` writes into `dist/`. */
const REPORT = 'conformance.html';

/** The script's origin: `dist/`, as a partner's pages load it. */
export function scriptServer(): RequestListener {
  return host(path.join(root, 'dist'));
}

/**
 * The site, to which `/` leads, and the host pages. Besides them its origin has all of `dist/`, as
 * the folder that the site is in. `%SCRIPT_ORIGIN%` in them is replaced by the origin of the script,
 * `%PASTE html/nl.html%` by the content of that file, as if an editor had pasted it, and
 * `%ROOM%` by the style of the documented snippet.
 */
export function demoServer(scriptOrigin: string): RequestListener {
  const files = sirv(path.join(root, 'demo'), {dev: true, extensions: []});
  const built = scriptServer();
  return (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (['/', '/start'].includes(pathname)) {
      response.writeHead(302, {Location: '/site/'}).end();
      return;
    }
    const name = pageName(request.url);
    if (!name) {
      files(request, response, () => {
        built(request, response);
      });
      return;
    }
    try {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(demoPage(name, scriptOrigin));
    } catch {
      response.writeHead(404).end('Not found');
    }
  };
}

/** The file name of the demo page at an address; undefined if it is another file. */
export function pageName(url = '/'): string | undefined {
  const {pathname} = new URL(url, 'http://localhost');
  return /^\/([\w-]+\.html)$/.exec(pathname)?.[1];
}

export function demoPage(name: string, scriptOrigin: string): string {
  if (name === REPORT) return conformanceReport(scriptOrigin);
  const html = readFileSync(path.join(root, 'demo', name), 'utf8');
  return html
    .replace('%ROOM%', roomStyle)
    .replace(/%PASTE ([\w./-]+)%/g, (_, file: string) =>
      readFileSync(path.join(root, 'dist', file), 'utf8')
    )
    .replaceAll('%SCRIPT_ORIGIN%', scriptOrigin);
}

/** The report, with its link to the data pointing at the script's origin. */
function conformanceReport(scriptOrigin: string): string {
  const file = path.join(root, 'dist/conformance/index.html');
  return existsSync(file)
    ? readFileSync(file, 'utf8').replace(
        'href="signpost.openacr.yaml"',
        `href="${scriptOrigin}/conformance/signpost.openacr.yaml"`
      )
    : '<!doctype html><html lang="en"><title>No report yet</title><p>There is no report of this build yet: <code>npm run conformance</code> writes it.</p></html>';
}

/** Listens on the port, or on any free one if it is 0. Resolves with the origin. */
export function listen(listener: RequestListener, port: number): Promise<[string, Server]> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve([`http://localhost:${actual}`, server]);
    });
  });
}
