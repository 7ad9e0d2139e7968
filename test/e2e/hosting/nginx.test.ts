import assert from 'node:assert/strict';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {ask} from '../../hosting/ask.js';
import {hostChecks, manifest} from '../../hosting/checks.js';
import {findNginx, type Nginx, startNginx} from './nginx.js';

const found = findNginx();
// A missing nginx is an error only if `CI` is set.
const skip = 'missing' in found && !process.env['CI'] ? found.missing : false;

describe('nginx with hosting/nginx/signpost.conf', {skip}, () => {
  let nginx: Nginx;
  before(async () => {
    assert.ok('nginx' in found, JSON.stringify(found));
    nginx = await startNginx(found.nginx, manifest.version);
  });
  after(async () => {
    await nginx.stop();
    nginx.remove();
  });

  hostChecks(() => nginx.origin);

  it('does not reveal its version', async () => {
    for (const path of ['/v1/signpost.js', '/nothing']) {
      const {headers, body} = await ask(nginx.origin, path);
      assert.equal(headers.server, 'nginx');
      assert.doesNotMatch(body.toString('latin1'), /nginx\/\d/);
    }
  });

  it('logs no visits', async () => {
    for (const path of ['/v1/signpost.js', '/nothing.js', '/v1/%2e%2e/%2e%2e/etc/passwd']) {
      await ask(nginx.origin, path);
    }
    await nginx.stop();
    // Debian's configuration sets this log, so nginx creates it, but it stays empty.
    assert.equal(nginx.log('access.log'), '');
    assert.equal(nginx.log('signpost.error.log'), '');
  });
});
