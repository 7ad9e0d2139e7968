import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {listen, scriptServer} from '../../demo/server.js';
import {host} from '../../hosting/server.js';
import {ask} from './ask.js';
import {hostChecks} from './checks.js';

describe('the server of npm start', () => {
  let origin: string;
  let server: Server;
  before(async () => {
    [origin, server] = await listen(scriptServer(), 0);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  hostChecks(() => origin);
});

describe('a file that is newer than its compressed copy', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-host-'));
  let origin: string;
  let server: Server;
  before(async () => {
    [origin, server] = await listen(host(folder), 0);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, {recursive: true});
  });

  it('is served uncompressed', async () => {
    const file = path.join(folder, 'signpost.js');
    writeFileSync(`${file}.br`, brotliCompressSync('old'));
    writeFileSync(file, 'new');
    utimesSync(`${file}.br`, 0, 0);
    const headers = {'accept-encoding': 'br'};
    assert.equal((await ask(origin, '/signpost.js', {headers})).body.toString(), 'new');
  });
});
