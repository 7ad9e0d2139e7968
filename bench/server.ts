/** Serves pages and files from one origin, compressed once and before they are asked for. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from '../build/root.js';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

/**
 * Answers with the text at an address or, under `/dist/` and `/demo/`, the file there. What is
 * asked for the first time is compressed then, so each page is visited once before it is measured.
 */
export function benchServer(texts: ReadonlyMap<string, string>): RequestListener {
  const compressed = new Map<string, Buffer>();
  return (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const body = compressed.get(pathname) ?? compress(texts.get(pathname) ?? fileAt(pathname));
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    compressed.set(pathname, body);
    response.writeHead(200, {
      'Content-Type': types[path.extname(pathname).slice(1)] ?? 'text/plain',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      // A frame without an origin of its own may load its module script.
      'Access-Control-Allow-Origin': '*',
    });
    response.end(body);
  };
}

function fileAt(pathname: string): string | undefined {
  const file = path.join(root, pathname);
  const isServed = /^\/(dist|demo)\//.test(pathname) && existsSync(file);
  return isServed && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
}

/** At the highest quality, which is what `brotliCompressSync` does by default. */
function compress(text: string | undefined): Buffer | undefined {
  return text === undefined ? undefined : brotliCompressSync(text);
}
