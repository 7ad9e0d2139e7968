import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Middleware} from '@web/dev-server-core';
import {root} from '../../build/root.js';

/** What a host may answer in place of `changes.json`, if something is wrong with it. */
const answers: Readonly<Record<string, () => string>> = {
  html: () => '<!doctype html><title>Not found</title>',
  nothing: () => '',
  huge: () => `{"changes": [${'{"id": "stop-it-now"}, '.repeat(500_000)}${WITHDRAWN}]}`,
  many: () => `{"changes": [${'{"id": "x", "withdrawn": ["+31"]}, '.repeat(10_000)}${WITHDRAWN}]}`,
};

const WITHDRAWN = '{"id": "stop-it-now", "withdrawn": ["+318002666436"]}';

/**
 * Serves `dist/` under `/pinned/<answer>/<unique>/1.2.3/`, as the files of a fixed version. What
 * `/pinned/<answer>/<unique>/v1/content/changes.json` answers is named above, or stands in the path
 * itself, in base64url after a `=`. `…/asked` lists the headers of each request for it.
 */
export function pinned(): Middleware {
  const asked = new Map<string, unknown[]>();
  return async (context, next): Promise<void> => {
    const [, answer, run, file] = /^\/pinned\/([^/]+)\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
    if (!answer || !run || !file) {
      await next();
      return;
    }
    context.set('Cache-Control', 'no-store');
    const requests = asked.get(run) ?? [];
    asked.set(run, requests);
    if (file === 'asked') {
      context.body = requests;
    } else if (file === 'v1/content/changes.json') {
      requests.push(context.headers);
      const text = answers[answer]?.() ?? decoded(answer);
      if (text === undefined) return;
      context.type = 'application/json';
      context.body = text;
    } else {
      const [, name = ''] = /^(?:1\.2\.3|v1)\/(.+)$/.exec(file) ?? [];
      context.type = path.extname(name);
      context.body = await readFile(path.join(root, 'dist', name), 'utf8');
    }
  };
}

/** Undefined for what is no content: the file is missing. */
const decoded = (answer: string) =>
  answer.startsWith('=') ? Buffer.from(answer.slice(1), 'base64url').toString() : undefined;
