import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Middleware} from '@web/dev-server-core';
import {root} from '../../build/root.js';
import {demoPage} from '../../demo/server.js';

/**
 * Serves a test file empty to a browser that its suffix excludes:
 * `*.chromium.test.ts` to other engines, `*.node.test.ts` to every browser. A
 * pattern on wtr's command line may match such files.
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
 * Serves `dist/` under `/fault/<module>=<fault>,…/<unique>/`. The named modules, of a
 * language or a feature, fail:
 *
 * - `404`: not found
 * - `abort`: the connection is closed
 * - `hold`: waits until `…/release` is requested
 * - `once`: not found the first time only
 * - `stale`: of another version
 *
 * The server causes the faults, so that they are the same in every engine.
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
    const [, module] = /^(?:locales\/)?(.+)\.js$/.exec(file) ?? [];
    const faultOf = new Map(
      settings.split(',').map((fault) => fault.split('=') as [string, string])
    );
    let body = await readFile(path.join(root, 'dist', file), 'utf8').catch(() => undefined);
    switch (module && faultOf.get(module)) {
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

/** The gate of a held module; the request that waits and the one that releases it share it. */
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
 * `/page?html=…` is a page with that body. `/page/none` answers 204, so that the
 * browser stays on the page it leaves.
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

/** Serves the demo pages as `npm start` does, with the script from a second origin. */
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
export function sampleReport(): Middleware {
  return async (context, next): Promise<void> => {
    if (context.path !== '/sample/conformance.html') {
      await next();
      return;
    }
    // Imported here, since it imports files that the build writes.
    const report = await import('./conformance/sample-report.js');
    context.type = 'text/html';
    context.body = report.sampleReport();
  };
}
