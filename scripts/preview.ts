import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {content, moreContent, referenceContent} from '../src/content/content.js';
import {languages} from '../src/language/languages.js';
import {root} from '../build/root.js';
import {prerender, ServerPanel, styles} from '../build/forms/prerender.js';
import {visitorTexts} from '../build/locales/catalogue.js';
import {editions, languageOf} from '../build/locales/editions.js';
import {readFiles} from '../build/locales/files.js';
import {translatedEdition, translatorOf} from '../build/locales/generate.js';
import {XliffFile} from '../build/locales/xliff.js';

/** Around each message while it is rendered: private-use characters, which no text has. */
const [START, ID_END, END] = ['\uE000', '\uE001', '\uE002'];

/**
 * Writes a page with every text of a language where it stands in the panel, and below it as a list
 * with its id, its note, the Dutch, and the translation of the last commit where that differs.
 *
 * @returns the path of the page.
 */
export function writePreview(tag: string): string {
  const file = readFiles(visitorTexts).files.find((candidate) => candidate.tag === tag);
  if (!file) throw new Error(`${tag} is no language with a file. Known: ${editions.join(', ')}.`);
  const page = path.join('preview', `${tag}.html`);
  mkdirSync(path.join(root, 'preview'), {recursive: true});
  writeFileSync(path.join(root, page), pageOf(file));
  return page;
}

/** The page as HTML. */
export function pageOf(file: XliffFile): string {
  const {tag} = file;
  const language = languages.find((candidate) => candidate.tag === languageOf(tag))!;
  const {dir = 'ltr'} = language;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Signpost in ${tag}: all texts</title>
<style>${styles.panel}
body { max-width: 60rem; margin: 1rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui; }
[data-id]:is(:hover, :focus-visible) { outline: 2px solid #b35900; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.4rem; border: 1px solid #999; text-align: start; vertical-align: top; }
.old { color: #8a1c1c; }
</style>
<h1>Signpost in ${language.name}: all texts</h1>
<p>Point at a text, or move to it with the Tab key, to see its id. The list below has all of them.</p>
${marked(panelOf(file, language))}
<table>
<thead><tr><th>Id, and what it is for<th>Dutch<th>${language.name}</thead>
<tbody>
${rows(file, dir)}
</tbody>
</table>
</html>
`;
}

/** The panel as the element renders it, with each message between marks. */
function panelOf(file: XliffFile, language: (typeof languages)[number]): string {
  const edition = translatedEdition(file, new Map());
  const translator = translatorOf({
    ...edition,
    translate: (source, id) => `${START}${id}${ID_END}${edition.translate(source, id)}${END}`,
  });
  const module = {content: content(translator), contract: '', reviewed: edition.reviewed};
  const parts = {more: moreContent(translator), reference: referenceContent(translator)};
  const [, reading = 'standard'] = file.tag.split('-x-');
  const html = prerender({language, name: file.tag, module, parts}, '', new ServerPanel({reading}));
  return html.replaceAll('<details', '<details open');
}

/** Turns the marks into elements that show the id; in attributes there is no place for them. */
function marked(html: string): string {
  const mark = new RegExp(`${START}([^${ID_END}]*)${ID_END}`, 'g');
  return html
    .replace(/="[^"]*"/g, (attribute) => attribute.replace(mark, '').replaceAll(END, ''))
    .replace(mark, '<span data-id="$1" title="$1" tabindex="0">')
    .replaceAll(END, '</span>');
}

function rows({tag, name, units}: XliffFile, dir: string): string {
  const before = committed(name);
  return units
    .map(({id, note, source, target = ''}) => {
      const old = before.get(id);
      const oldText = old && old !== target ? `<p class="old">before: ${escape(old)}</p>` : '';
      return `<tr><td><code>${id}</code><p>${escape(note)}</p><td lang="nl">${escape(source)}<td lang="${tag}" dir="${dir}">${escape(target)}${oldText}`;
    })
    .join('\n');
}

/** The translations of the last commit; none where there is no such file, or no git. */
function committed(name: string): Map<string, string | undefined> {
  try {
    const text = execFileSync('git', ['show', `HEAD:${name}`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const copy = path.join(mkdtempSync(path.join(tmpdir(), 'signpost-')), path.basename(name));
    writeFileSync(copy, text);
    return new Map(new XliffFile(copy).units.map(({id, target}) => [id, target]));
  } catch {
    return new Map();
  }
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
