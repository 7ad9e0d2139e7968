import {type ChildProcess, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync} from 'node:fs';
import {chmodSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {dist} from '../../../build/manifest/files.js';
import {firstOf, install, onPath} from '../../runner/debian.js';
import {listen, root} from '../../../demo/server.js';

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];
/** Other users than root may not have this folder on their path. */
const find = () => onPath('nginx') ?? firstOf(['/usr/sbin/nginx']);
const brotli = () => firstOf(['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so']);

/** Debian's nginx, installed if that needs no password; otherwise the command to install it. */
export function findNginx(): {nginx: string} | {missing: string} {
  if (!find() || !brotli()) install(PACKAGES);
  const nginx = find();
  return nginx && brotli()
    ? {nginx}
    : {missing: `On Debian: sudo apt-get install ${PACKAGES.join(' ')}`};
}

export interface Nginx {
  origin: string;
  /** The content of its log of this name, if there is one. */
  log(name: string): string | undefined;
  /** Stops it. Its logs are complete afterwards. */
  stop(): Promise<unknown>;
  /** Removes its folder. */
  remove(): void;
}

/**
 * Starts nginx with Debian's nginx.conf and ours, changing only the paths and the port:
 * a folder of its own in place of `/srv`, `/var` and `/run`, and a free port on the
 * loopback address.
 */
export async function startNginx(nginx: string, version: string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-nginx-'));
  // If nginx is started as root, its workers run as another user, who has to read this.
  chmodSync(folder, 0o755);
  const at = (...names: string[]) => path.join(folder, ...names);
  for (const name of ['srv', 'log', 'conf.d', 'sites-enabled', 'temp']) mkdirSync(at(name));
  cpSync(dist, at('srv', version), {recursive: true});
  symlinkSync(version, at('srv', 'v1'));
  cpSync(path.join(root, 'hosting/security.txt'), at('srv/security.txt'));
  // A dotfile, which must not be served.
  writeFileSync(at('srv', version, '.htaccess'), 'secret');

  const port = await freePort();
  const ours = replaced(path.join(root, 'hosting/nginx/signpost.conf'), [
    [/^ {4}listen 80;$/m, `    listen 127.0.0.1:${port};`],
    [/^ {4}listen \[::\]:80;\n/m, ''],
    [/\/srv\/signpost(?=[/;])/g, at('srv')],
    [/(?<=error_log )\/var\/log\/nginx(?=\/)/, at('log')],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${at('temp')};`)
    .join('\n');
  const debians = replaced('/etc/nginx/nginx.conf', [
    [/\/run\/nginx\.pid/, at('nginx.pid')],
    [/\/var\/log\/nginx(?=\/)/g, at('log')],
    [/\/etc\/nginx\/(?=conf\.d|sites-enabled)/g, at('/')],
    [/^http \{$/m, `http {\n${temporary}`],
  ]);
  writeFileSync(at('conf.d/signpost.conf'), ours);
  writeFileSync(at('nginx.conf'), debians);

  const started = spawn(
    nginx,
    ['-e', at('log/start.log'), '-c', at('nginx.conf'), '-g', 'daemon off;'],
    {stdio: ['ignore', 'inherit', 'inherit']}
  );
  const ended = new Promise((resolve) => started.once('exit', resolve));
  const log = (name: string) =>
    existsSync(at('log', name)) ? readFileSync(at('log', name), 'utf8') : undefined;
  const remove = () => {
    rmSync(folder, {recursive: true});
  };
  try {
    await listening(port, started, () => log('start.log'));
  } catch (error) {
    remove();
    throw error;
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    stop: () => {
      started.kill('SIGQUIT');
      return ended;
    },
    remove,
  };
}

/** The text of a configuration with these replacements. Throws if one of them does not match. */
function replaced(file: string, changes: [RegExp, string][]): string {
  let text = readFileSync(file, 'utf8');
  for (const [found, by] of changes) {
    if (text.search(found) < 0) throw new Error(`${file} has no ${String(found)}`);
    text = text.replace(found, by);
  }
  return text;
}

async function freePort(): Promise<number> {
  const [origin, placeholder] = await listen(() => {}, 0);
  await new Promise((resolve) => placeholder.close(resolve));
  return Number(new URL(origin).port);
}

/** Resolves when the port answers, and rejects if nginx ends before that. */
async function listening(
  port: number,
  started: ChildProcess,
  log: () => string | undefined
): Promise<void> {
  let ended = null as number | null;
  started.once('exit', (code) => (ended = code ?? 1));
  for (;;) {
    if (ended !== null) throw new Error(`nginx ended with ${String(ended)}: ${log() ?? ''}`);
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false
    );
    if (answered) return;
    await new Promise(setImmediate);
  }
}
