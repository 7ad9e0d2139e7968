import {existsSync} from 'node:fs';
import {install, onPath} from '../../runner/debian.js';

/** The folder of Debian's WordPress package. */
export const wordpressFiles = '/usr/share/wordpress';

/** The packages that the tests need, each with a file that shows that it is installed. */
const needs: [file: string, ...packages: string[]][] = [
  // The WordPress package depends on a web server; other tests use nginx too.
  [`${wordpressFiles}/wp-load.php`, 'wordpress', 'nginx'],
  [`${wordpressFiles}/wp-content/languages/nl_NL.mo`, 'wordpress-l10n'],
  [
    `${wordpressFiles}/wp-content/themes/twentytwentythree/style.css`,
    'wordpress-theme-twentytwentythree',
  ],
  // A classic theme; the other one is made of blocks.
  [
    `${wordpressFiles}/wp-content/themes/twentytwentyone/style.css`,
    'wordpress-theme-twentytwentyone',
  ],
  ['/usr/bin/php', 'php-cli'],
  // Only the program: the package `mariadb-server` would start a service.
  ['/usr/sbin/mariadbd', 'mariadb-server-core'],
];

/** Installs missing packages if that needs no password, and returns those still missing. */
export function missingPackages(): string[] {
  if (missing().length) install(missing());
  return missing();
}

function missing() {
  return needs.flatMap(([file, ...packages]) => (existsSync(file) ? [] : packages));
}

/** The path of a program, also of servers, whose folder other users than root lack on their path. */
export function program(name: string): string {
  return onPath(name) ?? `/usr/sbin/${name}`;
}
