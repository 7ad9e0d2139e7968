import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import type {Plugin} from 'vite';
import {pageName, roomStyle, root} from './server.js';

const folder = path.join(root, 'demo');

/** The demo pages on Vite's development server, with the script from `src/`. */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    apply: 'serve',
    configureServer(server) {
      const files = sirv(folder, {dev: true});
      server.middlewares.use((request, response, next) => {
        const name = pageName(request.url);
        if (!name) {
          files(request, response, next);
          return;
        }
        void server.transformIndexHtml(`/${name}`, devPage(name)).then((html) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
      server.watcher.on('change', (file) => {
        if (path.dirname(file) === folder) server.ws.send({type: 'full-reload'});
      });
    },
  };
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
