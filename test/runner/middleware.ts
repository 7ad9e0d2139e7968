import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Middleware} from '@web/dev-server-core';
import {demoPage, root} from '../../demo/server.js';

/**
 * Serves a file of tests empty where its suffix names something else than the
 * browser that asks: `*.chromium.test.ts` to other engines, `*.node.test.ts` to all.
 */
export function suffixes(): Middleware {
  return async (context, next): Promise<void> => {
    const [, runsIn] = /\.(chromium|node)\.test\.ts$/.exec(context.path) ?? [];
    const isChromium = context.get('User-Agent').includes('Chrome/');
    if (!runsIn || (runsIn === 'chromium' && isChromium)) {
      await next();
      return;
    }
    context.type = 'text/javascript';
    context.body = '';
  };
}

/**
 * Serves `dist/` under `/fault/<name>=<fault>,…/<any>/`, with the named modules
 * failing, a locale's or another: `404`, `abort` cuts the connection, `hold` waits until
 * `…/release` is asked for, `once` fails the first time only, `stale` is a
 * module of another version. It works in every engine, since it is the network
 * that fails and not the browser.
 */
export function faults(): Middleware {
  const gates = new Map<string, Gate>();
  const seen = new Set<string>();
  return async (context, next): Promise<void> => {
    const [, settings, run, file] = /^\/fault\/([^/]+)\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
    if (!settings || !run || !file) {
      await next();
      return;
    }
    context.set('Cache-Control', 'no-store');
    if (file === 'release') {
      gateOf(gates, `${settings}/${run}`).open();
      context.body = '';
      return;
    }
    const [, locale] = /^(?:locales\/)?(.+)\.js$/.exec(file) ?? [];
    const fault = new Map(settings.split(',').map((one) => one.split('=') as [string, string]));
    let body = await readFile(path.join(root, 'dist', file), 'utf8').catch(() => undefined);
    switch (locale && fault.get(locale)) {
      case '404':
        body = undefined;
        break;
      case 'abort':
        context.res.destroy();
        context.respond = false;
        return;
      case 'hold':
        await gateOf(gates, `${settings}/${run}`).opened;
        break;
      case 'once':
        if (!seen.has(context.path)) body = undefined;
        seen.add(context.path);
        break;
      case 'stale':
        if (!context.querystring) body = body?.replace(/`[0-9a-f]{8}`/, '`00000000`');
        break;
    }
    if (body === undefined) {
      context.status = 404;
      return;
    }
    context.type = 'text/javascript';
    context.body = body;
  };
}

interface Gate {
  opened: Promise<void>;
  open: () => void;
}

/** Made by whichever comes first, the request that waits or the one that lets it go. */
function gateOf(gates: Map<string, Gate>, key: string): Gate {
  let gate = gates.get(key);
  if (!gate) {
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    gates.set(key, (gate = {opened, open}));
  }
  return gate;
}

/**
 * `/page?html=…` is a page of what it says. `/page/none` never comes (204), so that a page which is
 * left for it stays to be looked at.
 */
export function pages(): Middleware {
  return async (context, next): Promise<void> => {
    if (context.path === '/page/none') {
      context.status = 204;
    } else if (context.path === '/page') {
      context.type = 'text/html';
      context.body = `<!doctype html><html lang="nl"><title>A page</title>${context.URL.searchParams.get('html') ?? ''}</html>`;
    } else {
      await next();
    }
  };
}

/** Serves the demo pages as `npm start` does, with the script from its second origin. */
export function demo(scriptOrigin: string): Middleware {
  return async (context, next): Promise<void> => {
    const [, page] = /^\/demo\/([\w-]+\.html)$/.exec(context.path) ?? [];
    if (!page) {
      await next();
      return;
    }
    context.type = 'text/html';
    context.body = demoPage(page, scriptOrigin);
  };
}

/** The page of the conformance report, with made-up results. */
export function conformance(): Middleware {
  return async (context, next): Promise<void> => {
    if (context.path !== '/invented/conformance.html') {
      await next();
      return;
    }
    // Of what the build writes out, which is not there yet when this file is read.
    const {sampleReport} = await import('./conformance/sample-report.js');
    context.type = 'text/html';
    context.body = sampleReport();
  };
}
