import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import type {Plugin, ViteDevServer} from 'vite';
import {roomStyle} from '../src/embed/room-style.js';
import {root} from '../build/root.js';
import {pageName} from './server.js';

const folder = path.join(root, 'demo');

/** Where the source of a built file is, for the start page, which looks for the files beside `site/`. */
const sourceOf: readonly [RegExp, string][] = [
  [/^\/signpost\.js/, '/src/embed/signpost.ts'],
  [/^\/locales\//, '/src/language/locales/'],
];

/**
 * The start page and the demo pages on Vite's development server, with the scripts from their
 * sources. What the sources do not have, such as the documentation, comes from the last build.
 */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    apply: 'serve',
    configureServer(server) {
      const files = sirv(folder, {dev: true});
      const built = sirv(path.join(root, 'dist'), {dev: true});
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        if (['/', '/start'].includes(pathname)) {
          response.writeHead(302, {Location: '/site/'}).end();
          return;
        }
        const page = pageAt(pathname, server);
        if (page) {
          void page.then((html) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(html);
          }, next);
          return;
        }
        for (const [address, source] of sourceOf) {
          request.url = request.url?.replace(address, source);
        }
        files(request, response, () => {
          built(request, response, next);
        });
      });
      server.watcher.on('change', (file) => {
        if (path.dirname(file) === folder) server.ws.send({type: 'full-reload'});
      });
    },
  };
}

/** The page at an address; undefined if it is another file. */
function pageAt(pathname: string, server: ViteDevServer): Promise<string> | undefined {
  if (pathname === '/site/') return startPage(server);
  const name = pageName(pathname);
  return name ? server.transformIndexHtml(`/${name}`, devPage(name)) : undefined;
}

/** The start page, with its scripts and its style sheet from `demo/`. */
async function startPage(server: ViteDevServer): Promise<string> {
  // By Vite, since what they import is generated when the server starts.
  const load = (name: string) => server.ssrLoadModule(`/build/site/${name}.ts`);
  const {layout} = (await load('layout')) as typeof import('../build/site/layout.js');
  const {startPage} = (await load('start-page')) as typeof import('../build/site/start-page.js');
  const html = layout(startPage())
    .replace('assets/configurator.js', '/demo/configurator/configurator.ts')
    .replace('assets/page.js', '/demo/site/page.ts')
    .replace('assets/site.css', '/demo/site/site.css');
  return server.transformIndexHtml('/site/', html);
}

/** A demo page with the modules of `src/` in place of the built script. */
function devPage(name: string): string {
  const file = path.join(folder, name);
  const html = existsSync(file)
    ? // The tag alone, in place of the prerendered exit.
      readFileSync(file, 'utf8').replace(
        /%PASTE html\/([\w-]+)\.exit\.html%/,
        '<signpost-exit lang="$1"></signpost-exit>'
      )
    : undefined;
  if (!html || html.includes('%PASTE')) {
    return `<!doctype html><html lang="en"><title>${name}</title><p>${name} shows what the build has written. See it with <code>npm start</code>.</p></html>`;
  }
  return html
    .replace('%ROOM%', roomStyle)
    .replaceAll('%SCRIPT_ORIGIN%/signpost.js', '/src/embed/signpost.ts')
    .replaceAll('%SCRIPT_ORIGIN%/locales/', '/src/language/locales/');
}
