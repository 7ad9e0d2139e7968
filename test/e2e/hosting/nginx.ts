import {mkdirSync, writeFileSync} from 'node:fs';
import {firstOf, onPath} from '../../runner/debian.js';
import {replaced, type WebServer} from './web-server.js';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** It runs with Debian's nginx.conf, which includes ours. */
export const nginx: WebServer = {
  name: 'nginx',
  packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  configuration: 'hosting/nginx/signpost.conf',

  // Other users than root may not have its folder on their path.
  find: () => firstOf([BROTLI]) && (onPath('nginx') ?? firstOf(['/usr/sbin/nginx'])),

  configure(at, port) {
    for (const name of ['conf.d', 'sites-enabled', 'temp']) mkdirSync(at(name));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${at('temp')};`)
      .join('\n');
    writeFileSync(
      at('nginx.conf'),
      replaced('/etc/nginx/nginx.conf', [
        [/\/run\/nginx\.pid/, at('nginx.pid')],
        [/\/var\/log\/nginx(?=\/)/g, at('log')],
        [/\/etc\/nginx\/(?=conf\.d|sites-enabled)/g, at('/')],
        [/^http \{$/m, `http {\n${temporary}`],
      ])
    );
    writeFileSync(
      at('conf.d/signpost.conf'),
      replaced(this.configuration, [
        [/^ {4}listen 80;$/m, `    listen 127.0.0.1:${port};`],
        [/^ {4}listen \[::\]:80;\n/m, ''],
        [/\/srv\/signpost(?=[/;])/g, at('srv')],
        [/(?<=error_log )\/var\/log\/nginx(?=\/)/, at('log')],
      ])
    );
    return ['-e', at('log/start.log'), '-c', at('nginx.conf'), '-g', 'daemon off;'];
  },
};
