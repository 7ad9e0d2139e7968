import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import path from 'node:path';
import {root} from '../../../build/root.js';
import {scriptServer} from '../../../demo/server.js';
import {base} from '../../../build/forms/languages.js';
import {headersOf} from '../../../hosting/headers.js';

/**
 * Serves `dist/` as a host does, as if it had been built for this origin: in files that
 * contain their own address, that is replaced by the address of the request.
 */
export function formsServer(): RequestListener {
  const files = scriptServer();
  return (request, response) => {
    const origin = `http://${request.headers.host ?? ''}`;
    const {pathname} = new URL(request.url ?? '/', origin);
    const [, file] = /^\/v1\/((?:frame|oembed|html)\/[\w.-]+\.(?:html|json))$/.exec(pathname) ?? [];
    if (!file) {
      files(request, response);
      return;
    }
    try {
      const text = readFileSync(path.join(root, 'dist', file), 'utf8');
      for (const [name, value] of Object.entries(headersOf(pathname, origin))) {
        response.setHeader(name, value);
      }
      response.end(text.replaceAll(base, `${origin}/v1/`));
    } catch {
      response.writeHead(404).end('Not found');
    }
  };
}
