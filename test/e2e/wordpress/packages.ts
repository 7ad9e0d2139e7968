import {existsSync} from 'node:fs';
import {install, onPath} from '../../runner/debian.js';

/** Debian's WordPress, as its package lays it down. */
export const wordpressFiles = '/usr/share/wordpress';

/** What the tests need, by the file that shows it is there. */
const needs: [file: string, ...packages: string[]][] = [
  // WordPress's package asks for a web server; nginx is the one other tests use too.
  [`${wordpressFiles}/wp-load.php`, 'wordpress', 'nginx'],
  [`${wordpressFiles}/wp-content/languages/nl_NL.mo`, 'wordpress-l10n'],
  [
    `${wordpressFiles}/wp-content/themes/twentytwentythree/style.css`,
    'wordpress-theme-twentytwentythree',
  ],
  ['/usr/bin/php', 'php-cli'],
  // The server alone: the package `mariadb-server` would start one for the whole machine.
  ['/usr/sbin/mariadbd', 'mariadb-server-core'],
];

/** Installs what is missing where that can be done without asking, and tells what still is. */
export function missingPackages(): string[] {
  if (missing().length) install(missing());
  return missing();
}

function missing() {
  return needs.flatMap(([file, ...packages]) => (existsSync(file) ? [] : packages));
}

/** Debian keeps servers in a folder that is not on everybody's path. */
export function program(name: string): string {
  return onPath(name) ?? `/usr/sbin/${name}`;
}
