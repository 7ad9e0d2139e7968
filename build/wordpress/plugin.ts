import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {mo, po} from 'gettext-parser';
import {EXIT_ADDRESS} from '../../src/content/exit.js';
import {contactHtml} from '../../src/embed/contact-link.js';
import {version} from '../../src/embed/version.js';
import {root} from '../root.js';
import {type Files, sizesOf} from './files.js';

const source = path.join(root, 'integrations/wordpress/signpost');

/** The plugin's own files, with the values that they name. */
export function pluginFiles(): Files {
  const files: Files = new Map();
  for (const entry of readdirSync(source, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const absolute = path.join(entry.parentPath, entry.name);
    const file = path.relative(source, absolute).split(path.sep).join('/');
    const text = readFileSync(absolute, 'utf8');
    files.set(
      file,
      text.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => values[name] ?? slot)
    );
    // WordPress reads the compiled form.
    if (file.endsWith('.po')) files.set(file.replace(/po$/, 'mo'), mo.compile(po.parse(text)));
  }
  const main = 'signpost.php';
  files.set(main, String(files.get(main)).replaceAll('{{includes}}', includes(files)));
  files.set('LICENSE', readFileSync(path.join(root, 'LICENSE')));
  return files;
}

/** What the build knows, in PHP strings with single quotes. */
const values: Readonly<Record<string, string>> = {
  version,
  // The number that shows if a file is missing.
  contact: contactHtml.replaceAll("'", '&#039;'),
  exit: EXIT_ADDRESS,
};

/** The sizes of the files that the plugin's main one loads, as JSON. */
function includes(files: Files): string {
  const loaded = Object.entries(sizesOf(files)).flatMap(([file, size]) => {
    const [, name] = /^includes\/(.+)$/.exec(file) ?? [];
    return name ? [[name, size] as const] : [];
  });
  return JSON.stringify(Object.fromEntries(loaded));
}
