import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {demoServer, listen} from '../../demo/server.js';
import {ask} from '../hosting/ask.js';

describe('the demo’s server', () => {
  let origin: string;
  let server: Server;
  before(async () => {
    [origin, server] = await listen(demoServer('http://scripts.example'), 0);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const address of ['/', '/start', '/start?lang=nl']) {
    it(`leads from ${address} to the site`, async () => {
      const {status, headers} = await ask(origin, address);
      assert.equal(status, 302);
      assert.equal(headers.location, '/site/');
    });
  }

  it('serves the site and the files that it shows, with the headers of a host', async () => {
    const site = await ask(origin, '/site/');
    assert.match(site.body.toString(), /<signpost-configurator>/);
    assert.match(String(site.headers['content-security-policy']), /script-src 'self'/);
    for (const file of [
      '/signpost.js',
      '/manifest.json',
      '/frame/nl.html',
      '/site/playground.html',
    ]) {
      assert.equal((await ask(origin, file)).status, 200, file);
    }
  });

  it('serves the host pages, with the script from another origin', async () => {
    const {body} = await ask(origin, '/examples.html');
    assert.match(body.toString(), /src="http:\/\/scripts\.example\/signpost\.js"/);
    assert.equal((await ask(origin, '/partner.css')).status, 200);
  });

  it('answers 404 for what is not there', async () => {
    for (const address of ['/nothing.html', '/nothing.js', '/locales/']) {
      assert.equal((await ask(origin, address)).status, 404, address);
    }
  });
});
