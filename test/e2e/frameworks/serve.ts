import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface Served {
  url: string;
  close(): Promise<unknown>;
}

/** Serves a folder of the app on a free port of the loopback address. */
export function serveFolder(name: string) {
  return (app: string): Promise<Served> => serveBy(sirv(path.join(app, name), {dev: true}));
}

async function serveBy(listener: RequestListener): Promise<Served> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Starts Vite's development server, which bundles packages in another way than its build. */
export const serveDevelopment = (app: string) =>
  start(app, 'node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '0');

/** Starts the server of a built Next app, which renders each page on request. */
export const serveNext = (app: string) =>
  start(app, 'node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', '0');

/** Starts a server of the app's own, on a free port that it prints. */
async function start(app: string, ...command: string[]): Promise<Served> {
  const server = spawn(process.execPath, command, {
    cwd: app,
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, since a server may start others.
    detached: true,
    env: {...process.env, NO_COLOR: '1'},
  });
  let output = '';
  for await (const chunk of server.stdout.iterator({destroyOnReturn: false})) {
    output += String(chunk);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
    if (!url) continue;
    return {
      url: `${url}/`,
      close: () => {
        // At once: Next would wait for the connections that the browser keeps, for minutes.
        process.kill(-server.pid!, 'SIGKILL');
        return once(server, 'close');
      },
    };
  }
  throw new Error(`The server ended: ${output}`);
}
