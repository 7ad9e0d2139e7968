import {type ChildProcess, spawn} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, openSync, readdirSync} from 'node:fs';
import {readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {dist} from '../../../build/manifest/files.js';
import {root} from '../../../build/root.js';
import {listen} from '../../../demo/server.js';
import type {PathIn, WebServer} from './web-server.js';

export interface RunningServer {
  origin: string;
  /** All that it has logged and printed. */
  logs(): string;
  /** Stops it. Its logs are complete afterwards. */
  stop(): Promise<unknown>;
  /** Removes its folder. */
  remove(): void;
}

/** Starts a server on a free port of the loopback address, with the files of the last build. */
export async function startServer(
  server: WebServer,
  program: string,
  version: string
): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-host-'));
  const at: PathIn = (...names) => path.join(folder, ...names);
  // A server that is started as root may work as another user, who has to read this.
  chmodSync(folder, 0o755);
  mkdirSync(at('log'));
  writePublished(at, version);
  const port = await freePort();
  const output = openSync(at('log/output.log'), 'a');
  const started = spawn(program, server.configure(at, port), {
    stdio: ['ignore', output, output],
    // Programs keep data of their own in the home directory.
    env: {...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder},
  });
  const ended = new Promise((resolve) => started.once('exit', resolve));
  const logs = () =>
    readdirSync(at('log'))
      .map((name) => readFileSync(at('log', name), 'utf8'))
      .join('');
  const remove = () => {
    rmSync(folder, {recursive: true});
  };
  try {
    await listening(port, started);
  } catch (error) {
    const reason = `${server.name} did not start: ${logs()}`;
    remove();
    throw new Error(reason, {cause: error});
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    logs,
    stop: () => {
      started.kill();
      return ended;
    },
    remove,
  };
}

/** The folder as `docs/hosting.md` lays it out, and a dotfile, which must not be served. */
function writePublished(at: PathIn, version: string) {
  cpSync(dist, at('srv', version), {recursive: true});
  symlinkSync(version, at('srv/v1'));
  cpSync(path.join(root, 'hosting/security.txt'), at('srv/security.txt'));
  writeFileSync(at('srv', version, '.htaccess'), 'secret');
}

async function freePort(): Promise<number> {
  const [origin, placeholder] = await listen(() => {}, 0);
  await new Promise((resolve) => placeholder.close(resolve));
  return Number(new URL(origin).port);
}

/** Resolves when the port answers, and rejects if the server ends before that. */
async function listening(port: number, started: ChildProcess): Promise<void> {
  let failed: Error | undefined;
  started.once('error', (error) => (failed = error));
  started.once('exit', (code) => (failed = new Error(`ended with ${String(code)}`)));
  for (;;) {
    if (failed) throw failed;
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false
    );
    if (answered) return;
    await new Promise(setImmediate);
  }
}
