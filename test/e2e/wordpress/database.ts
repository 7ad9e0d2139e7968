import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import path from 'node:path';
import {program} from './packages.js';
import type {Services} from './services.js';

/** Starts a database in the folder, reachable only by its socket there. Returns the socket. */
export async function startDatabase(services: Services, folder: string): Promise<string> {
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'db.sock');
  const start = path.join(folder, 'start.sql');
  // The server does not run as root unless it is told to.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${data}`, ...user];

  const {status, stdout, stderr} = spawnSync(
    program('mariadb-install-db'),
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {encoding: 'utf8'}
  );
  if (status !== 0) throw new Error(`The database can't be created.\n${stdout}\n${stderr}`);

  writeFileSync(start, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  services.start('mariadbd', program('mariadbd'), [
    ...common,
    `--socket=${socket}`,
    `--pid-file=${path.join(folder, 'db.pid')}`,
    `--init-file=${start}`,
    '--skip-networking',
    // Faster; the data need not survive a crash.
    '--innodb-flush-log-at-trx-commit=0',
  ]);
  await services.ready('mariadbd', () => accepts(socket));
  return socket;
}

function accepts(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => resolve(true)).once('error', () => resolve(false));
    connection.once('connect', () => connection.destroy());
  });
}
