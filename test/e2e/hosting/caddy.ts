import {writeFileSync} from 'node:fs';
import {onPath} from '../../runner/debian.js';
import {replaced, type WebServer} from './web-server.js';

export const caddy: WebServer = {
  name: 'Caddy',
  packages: ['caddy'],
  configuration: 'hosting/caddy/Caddyfile',

  find: () => onPath('caddy'),

  configure(at, port) {
    const ours = replaced(this.configuration, [
      [/^signpost\.example(?= \{$)/m, `http://127.0.0.1:${port}`],
      [/\/srv\/signpost\b/g, at('srv')],
    ]);
    // Otherwise it listens for commands on a port that another Caddy may have.
    writeFileSync(at('Caddyfile'), `{\n\tadmin off\n}\n${ours}`);
    return ['run', '--config', at('Caddyfile')];
  },
};
