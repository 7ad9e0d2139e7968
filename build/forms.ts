/**
 * Writes the forms that need no script: prerendered HTML, the exit, frame pages,
 * oEmbed, the content as data, and the feed of its changes.
 *
 * `SIGNPOST_BASE` is the public address of `dist/`, for absolute links:
 * `SIGNPOST_BASE=https://www.example.nl/signpost/ npm run build`
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {transform} from 'lightningcss';
import {embedSnippet, framePage, pageStyles} from '../src/embed/frame/frame-page.js';
import {plainHtml} from '../src/embed/plain-html.js';
import {version} from '../src/embed/version.js';
import {SignpostExit} from '../src/elements/exit/signpost-exit.js';
import type {Reading} from '../src/language/languages.js';
import {contacts} from '../src/language/locales/contacts.js';
import {contactHtml} from '../src/embed/contact-link.js';
import {root} from './root.js';
import {changesFeed} from './forms/changes-feed.js';
import {changes, changesJson, contentJson} from './forms/content.js';
import {base, type Edition, readEditions} from './forms/languages.js';
import {prerender, prerenderExit, ServerPanel, styles} from './forms/prerender.js';

const FRAME_HEIGHT = 800;
const minified = (css: string) =>
  transform({filename: 'styles.css', code: Buffer.from(css), minify: true}).code.toString();
const sheet = minified(styles.panel);
const exitSheet = minified(styles.exit);

write('frame/frame.css', sheet + minified(pageStyles));
for (const edition of await readEditions()) {
  writeFragments(edition);
  writeFrame(edition);
  write(`content/${edition.name}.json`, json(contentJson(edition)));
}
write('content/changes.json', json(changesJson));
write('content/changes.atom', changesFeed(changes, base));
for (const schema of ['content.schema.json', 'changes.schema.json']) {
  write(`content/${schema}`, readFileSync(path.join(root, 'src/content', schema), 'utf8'));
}

/** Writes HTML to paste into a CMS: the content with and without styles, and the exit. */
function writeFragments(edition: Edition) {
  const {language, name, reading, module, parts} = edition;
  const {tag, dir = 'ltr'} = language;
  const attribute = readingAttribute(reading);
  const html = prerender(edition, `${base}frame/`, new ServerPanel({reading}));
  write(
    `html/${name}.html`,
    // The words beside the template show where it stays one: in old browsers, and if a script puts it in.
    `<signpost-panel lang="${tag}"${attribute}><template shadowrootmode="open"><style>${sheet}</style>${html}</template><p>${contactHtml}</p></signpost-panel>\n`
  );
  write(
    `html/${name}.exit.html`,
    `<signpost-exit lang="${tag}"${attribute}><template shadowrootmode="open"><style>${exitSheet}</style>${prerenderExit(edition)}</template><a href="${SignpostExit.defaultHref}" rel="noreferrer">${parts.more.exit.leave}</a></signpost-exit>\n`
  );
  const lists = new Intl.ListFormat(tag);
  const list = (items: string[]) => lists.format(items);
  write(
    `html/${name}.plain.html`,
    `${plainHtml({tag, dir, ...module, ...parts, contacts, list})}\n`
  );
}

function writeFrame(edition: Edition) {
  const {language, name, reading, module} = edition;
  const {tag, dir = 'ltr'} = language;
  const {title} = module.content;
  const html = prerender(edition, '', new ServerPanel({'heading-level': '1', reading}));
  write(
    `frame/${name}.html`,
    framePage({name, tag, dir, title, html, reading: readingAttribute(reading), base})
  );
  write(
    `oembed/${name}.json`,
    json({
      version: '1.0',
      type: 'rich',
      provider_name: 'Signpost',
      provider_url: base,
      title,
      html: embedSnippet(base, name, title, contactHtml),
      width: 600,
      height: FRAME_HEIGHT,
      cache_age: 86_400,
    })
  );
}

function readingAttribute(reading: Reading): string {
  return reading === 'standard' ? '' : ` reading="${reading}"`;
}

function json(value: unknown) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function write(name: string, text: string) {
  const file = path.join(root, 'dist', name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
}

console.log(`Version ${version} for ${base}`);
