import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import path from 'node:path';
import type {Middleware} from '@web/dev-server-core';
import {dist, MANIFEST, type Manifest} from '../../build/manifest/files.js';
import {root} from '../../build/root.js';
import {scriptServer} from '../../demo/server.js';

/** The origin that the documentation uses as an example. */
const EXAMPLE = 'https://signpost.example';

/** Records what the browser refuses. It runs before everything else in the page. */
const RECORDER = `
window.refused = [];
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
  refused.push(effectiveDirective + ' ' + blockedURI);
});
`;
const RECORDER_PATH = '/recorder.js';

/**
 * Serves the snippets of the documentation as pages: `/documented/csp/nonce` is the
 * snippet under the heading "Nonce" of `docs/csp.md`, sent with the policy under it,
 * and `/documented/readme/…` is one of the README. The address of the script, the
 * version and the hashes are filled in, as a reader would. `?integrity=` replaces the
 * hash.
 *
 * `/signpost/` is a copy of `dist/` on the page's own origin.
 */
export function documented(scriptOrigin: string): Middleware {
  const ownCopy = scriptServer();
  return async (context, next): Promise<void> => {
    const [, own] = /^\/signpost(\/.+)$/.exec(context.path) ?? [];
    if (own) {
      context.respond = false;
      context.req.url = own + context.search;
      ownCopy(context.req, context.res);
      return;
    }
    if (context.path === '/hulp.json') {
      context.type = 'application/json';
      context.body = readFileSync(path.join(root, 'demo/local-help.json'));
      return;
    }
    if (context.path === RECORDER_PATH) {
      context.type = 'text/javascript';
      context.body = RECORDER;
      return;
    }
    const [, page, slug] = /^\/documented\/([\w-]+)\/([\w-]+)$/.exec(context.path) ?? [];
    if (!page || !slug) {
      await next();
      return;
    }
    const {http, html} = blocksUnder(page, slug);
    const placed = (text: string) => text.replaceAll(EXAMPLE, scriptOrigin);
    for (const line of http?.trim().split('\n') ?? []) {
      const [, name, value] = /^([\w-]+): (.+)$/.exec(line)!;
      context.set(name!, placed(value!));
    }
    const snippet = placed(pinned(html!, context.URL.searchParams.get('integrity')));
    context.type = 'text/html';
    context.body = `<!doctype html><html lang="nl"><title>${slug}</title>${recorder(snippet)}${snippet}</html>`;
  };
}

/** Serves the recorder on the script's origin too. */
export function withRecorder(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url !== RECORDER_PATH) {
      listener(request, response);
      return;
    }
    response.setHeader('Content-Type', 'text/javascript');
    response.end(RECORDER);
  };
}

/** The first block of code in each language under a heading. */
function blocksUnder(page: string, slug: string): {http?: string; html?: string} {
  const file = page === 'readme' ? 'README.md' : `docs/${page}.md`;
  const sections = readFileSync(path.join(root, file), 'utf8').split(/^## /m);
  const section = sections.find((text) => slugOf(text.split('\n')[0]!) === slug);
  if (!section) throw new Error(`${file} has no heading for ${slug}`);
  const blocks = section.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  const found = [...blocks].map(([, language, code]) => [language!, code!]);
  return Object.fromEntries(found.reverse()) as {http?: string; html?: string};
}

const slugOf = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');

/** Fills in the version and the hash of each pinned file. */
function pinned(html: string, integrity: string | null): string {
  const {version, files} = JSON.parse(readFileSync(path.join(dist, MANIFEST), 'utf8')) as Manifest;
  return html
    .replaceAll('/1.2.3/', `/${version}/`)
    .replace(
      /(src="[^"]+\/([^/"]+)"\s+integrity=")sha384-…/g,
      (_, before: string, name: string) =>
        before + (integrity ?? files.find(({path: file}) => file === name)!.integrity)
    );
}

/** The tag of the recorder, with the origin and nonce of the script, so that the policy allows it. */
function recorder(snippet: string): string {
  const [, attributes] = /<script\s([^>]*)>/.exec(snippet) ?? [];
  const [, nonce] = /nonce="([^"]+)"/.exec(attributes ?? '') ?? [];
  const [, origin = ''] = /src="(https?:\/\/[^/]+)?/.exec(attributes ?? '') ?? [];
  return `<script src="${origin}${RECORDER_PATH}"${nonce ? ` nonce="${nonce}"` : ''}></script>`;
}
