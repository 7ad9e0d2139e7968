import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import path from 'node:path';
import {root, scriptServer} from '../demo-server.js';
import {base} from '../forms/languages.js';

const types: Record<string, string> = {'.html': 'text/html', '.json': 'application/json'};

/** `dist/`, as if it had been built for this origin: what names its own address names the one it is asked at. */
export function formsServer(): RequestListener {
  const files = scriptServer();
  return (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const [, file] = /^\/((?:frame|oembed|html)\/[\w.-]+\.(?:html|json))$/.exec(pathname) ?? [];
    if (!file) return files(request, response);
    try {
      const text = readFileSync(path.join(root, 'dist', file), 'utf8');
      const own = `http://${request.headers.host ?? ''}/`;
      response.setHeader('Content-Type', `${types[path.extname(file)]!}; charset=utf-8`);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(text.replaceAll(base, own));
    } catch {
      response.writeHead(404).end('Not found');
    }
  };
}
