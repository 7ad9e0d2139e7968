import type {Server} from 'node:http';
import {after, before, describe} from 'node:test';
import {listen, scriptServer} from '../../tools/demo-server.js';
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
