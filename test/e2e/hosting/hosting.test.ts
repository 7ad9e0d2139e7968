import assert from 'node:assert/strict';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {ask} from '../../hosting/ask.js';
import {hostChecks, manifest} from '../../hosting/checks.js';
import {caddy} from './caddy.js';
import {nginx} from './nginx.js';
import {type RunningServer, startServer} from './start-server.js';
import {findOrInstall} from './web-server.js';

for (const server of [nginx, caddy]) {
  const {name, configuration} = server;
  const found = findOrInstall(server);
  // A missing server is an error only if `CI` is set.
  const skip = 'missing' in found && !process.env['CI'] ? found.missing : false;

  describe(`${name} with ${configuration}`, {skip}, () => {
    let running: RunningServer;
    before(async () => {
      assert.ok('program' in found, JSON.stringify(found));
      running = await startServer(server, found.program, manifest.version);
    });
    after(async () => {
      await running.stop();
      running.remove();
    });

    hostChecks(() => running.origin);

    it('does not reveal its version', async () => {
      const {headers, body} = await ask(running.origin, '/nothing');
      assert.match(String(headers.server), /^[a-z]+$/i);
      assert.doesNotMatch(body.toString(), /\d\.\d/);
    });

    it('logs no visits', async () => {
      const address = '127.0.0.2';
      const headers = {'user-agent': 'visited', referer: 'https://visited.example/'};
      for (const path of ['/v1/signpost.js', '/visited.js', '/v1/%2e%2e/%2e%2e/etc/passwd']) {
        await ask(running.origin, path, {headers, localAddress: address});
      }
      await ask(running.origin, '/visited.js', {method: 'POST', headers, localAddress: address});
      await running.stop();
      const logs = running.logs();
      for (const trace of [address, 'visited', 'passwd']) {
        assert.ok(!logs.includes(trace), `${trace} is in the logs:\n${logs}`);
      }
    });
  });
}
