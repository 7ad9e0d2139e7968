import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import path from 'node:path';
import {program} from './packages.js';
import type {Services} from './services.js';

/** A database of its own in the folder. No port: only who can read the folder can reach it. */
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
  if (status !== 0) throw new Error(`The database can't be made.\n${stdout}\n${stderr}`);

  writeFileSync(start, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  services.start('mariadbd', program('mariadbd'), [
    ...common,
    `--socket=${socket}`,
    `--pid-file=${path.join(folder, 'db.pid')}`,
    `--init-file=${start}`,
    '--skip-networking',
    // Nothing here needs to outlive the machine's failing.
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
