import {spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {copyFileSync, cpSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {listen} from '../../../demo/server.js';
import {program, wordpressFiles} from './packages.js';
import type {Services} from './services.js';

export interface Site {
  origin: string;
  /** The password of both users, `administrator` and `author`. It differs in each run. */
  password: string;
  /** Its files. */
  folder: string;
  /** What its configuration reads. */
  environment: Record<string, string>;
}

const php = path.join(import.meta.dirname, 'php');

/** Starts a WordPress in the folder, in Dutch, on a free port of the loopback address. */
export async function startSite(
  services: Services,
  folder: string,
  {socket, formsOrigin}: {socket: string; formsOrigin: string}
): Promise<Site> {
  const origin = await freeOrigin();
  const password = randomBytes(16).toString('hex');
  const environment = {
    SITE_ORIGIN: origin,
    SITE_KEY: password,
    FORMS_ORIGIN: formsOrigin,
    DATABASE_SOCKET: socket,
    // More than one, since a page requests several files at once.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const site = path.join(folder, 'site');
  copyFiles(site);

  const {status, stdout, stderr} = spawnSync(program('php'), [path.join(php, 'install.php')], {
    cwd: site,
    encoding: 'utf8',
    env: {...process.env, ...environment},
  });
  if (status !== 0) throw new Error(`WordPress can't be installed.\n${stdout}\n${stderr}`);

  services.start('php', program('php'), ['-S', new URL(origin).host, '-t', site], environment);
  await services.ready('php', () =>
    fetch(`${origin}/`).then(
      ({ok}) => ok,
      () => false
    )
  );
  return {origin, password, folder: site, environment};
}

/** Copies the files without links, since WordPress looks for its configuration beside its real files. */
function copyFiles(site: string) {
  cpSync(wordpressFiles, site, {
    recursive: true,
    dereference: true,
    // The languages are a third of its size.
    filter: (file) => !/languages\/(?!.*nl_NL)[^/]+$|\.htaccess$|wp-config\.php$/.test(file),
  });
  copyFileSync(path.join(php, 'config.php'), path.join(site, 'wp-config.php'));
  const plugins = path.join(site, 'wp-content/mu-plugins');
  mkdirSync(plugins, {recursive: true});
  copyFileSync(path.join(php, 'loopback.php'), path.join(plugins, 'loopback.php'));
}

async function freeOrigin() {
  const [origin, placeholder] = await listen(() => {}, 0);
  placeholder.close();
  return `http://127.0.0.1:${new URL(origin).port}`;
}
