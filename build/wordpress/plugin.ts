import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {mo, po} from 'gettext-parser';
import {contacts} from '../../src/language/locales/contacts.js';
import {version} from '../../src/embed/version.js';
import {root} from '../root.js';
import {type Files, sizesOf} from './files.js';

const source = path.join(root, 'integrations/wordpress/signpost');

/** The plugin's own files, with the version and the number that they name. */
export function pluginFiles(): Files {
  const files: Files = new Map();
  for (const entry of readdirSync(source, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const absolute = path.join(entry.parentPath, entry.name);
    const file = path.relative(source, absolute).split(path.sep).join('/');
    const text = readFileSync(absolute, 'utf8');
    files.set(file, text.replaceAll('{{version}}', version).replaceAll('{{contact}}', contact()));
    // WordPress reads the compiled form.
    if (file.endsWith('.po')) files.set(file.replace(/po$/, 'mo'), mo.compile(po.parse(text)));
  }
  const main = 'signpost.php';
  files.set(main, String(files.get(main)).replaceAll('{{includes}}', includes(files)));
  files.set('LICENSE', readFileSync(path.join(root, 'LICENSE')));
  return files;
}

/** The number that shows if a file is missing, as HTML in a PHP string with single quotes. */
function contact(): string {
  const {name, phones: [phone] = [], website} = contacts.find(({id}) => id === 'stop-it-now')!;
  const html = phone
    ? `${name}: <a href="tel:${phone.dial}">${phone.display}</a>`
    : `<a href="${website!}">${name}</a>`;
  return html.replaceAll("'", '&#039;');
}

/** The sizes of the files that the plugin's main one loads, as JSON. */
function includes(files: Files): string {
  const loaded = Object.entries(sizesOf(files)).flatMap(([file, size]) => {
    const [, name] = /^includes\/(.+)$/.exec(file) ?? [];
    return name ? [[name, size] as const] : [];
  });
  return JSON.stringify(Object.fromEntries(loaded));
}
