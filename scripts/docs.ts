/**
 * Writes the tables between `<!-- generated: … -->` and `<!-- end -->` in README.md and docs/,
 * from what `npm run build` wrote.
 *
 *   npm run docs              write
 *   npm run docs -- --check   fail if a page differs from what would be written
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Package} from 'custom-elements-manifest';
import {format, resolveConfig} from 'prettier';
import {root} from '../build/root.js';
import {visitorTexts} from '../build/locales/catalogue.js';
import {readFiles} from '../build/locales/files.js';
import {report} from '../build/locales/report.js';
import {type Feature, preloads} from '../build/manifest/preload.js';
import {elementsOf, type TaggedElement} from '../build/npm-types/manifest.js';

/** What attributes, events, parts and custom properties have in common. */
interface Documented {
  name: string;
  description?: string;
  default?: string;
}

const elements = readElements();

const tables: Record<string, () => string> = {
  elements: () =>
    table(
      ['Tag', 'Shows'],
      elements.map(({tagName, description}) => [code(`<${tagName}>`), description])
    ),
  attributes: () =>
    table(
      ['Attribute', 'On', 'Default', 'Meaning'],
      collect(({attributes}) => attributes).map(({item, on}) => [
        code(item.name),
        on,
        item.default ? code(item.default.replaceAll("'", '')) : '',
        item.description,
      ])
    ),
  events: () =>
    table(
      ['Event', 'On', 'When'],
      collect(({events}) => events).map(({item, on}) => [code(item.name), on, item.description])
    ),
  parts: () =>
    table(
      ['Part', 'On', 'What it is'],
      collect(({cssParts}) => cssParts).map(({item, on}) => [code(item.name), on, item.description])
    ),
  properties: () =>
    table(
      ['Custom property', 'Default', 'Meaning'],
      collect(({cssProperties}) => cssProperties).map(({item}) => [
        code(item.name),
        code(item.default ?? ''),
        item.description,
      ])
    ),
  preload: () =>
    table(
      ['Your page has', 'Files'],
      Object.entries(preloads()).map(([feature, files]) => [
        featureNames[feature as Feature],
        files.map((file) => code(file.replace('{lang}', 'nl'))).join(', '),
      ])
    ),
  languages: () => report(readFiles(visitorTexts).files),
};

/** How the table names what a page has. */
const featureNames: Record<Feature, string> = {
  panel: 'a panel',
  colours: 'its own colours',
  'local-help': 'local help',
  'local-help-file': 'local help from a file',
  'opening-hours': 'a region with opening hours (`BE-BRU`)',
  exit: 'an exit',
  region: '`region` other than `NL`',
};

const isCheck = process.argv.includes('--check');

for (const page of ['README.md', ...pagesIn('docs')]) {
  const file = path.join(root, page);
  const present = readFileSync(file, 'utf8');
  const written = await withTables(page, present);
  if (written === present) continue;
  if (isCheck) {
    console.error(`${page} is not what the source documents. Run: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, written);
  }
}

async function withTables(page: string, markdown: string): Promise<string> {
  const filled = markdown.replace(
    /(<!-- generated: (\w+) -->)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const write = tables[name];
      if (!write) {
        const known = Object.keys(tables).join(', ');
        throw new Error(`${page} asks for the table "${name}". Known: ${known}.`);
      }
      return `${start}\n\n${write()}\n\n${end}`;
    }
  );
  return format(filled, {...(await resolveConfig(path.join(root, page))), parser: 'markdown'});
}

function pagesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);
}

function readElements(): TaggedElement[] {
  const file = path.join(root, 'dist/custom-elements.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Package;
  // The analyser lists modules in no fixed order.
  return elementsOf(manifest).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/**
 * Each item once, with the elements that have it. What has one name and two meanings comes twice.
 * Items that most elements have come first.
 */
function collect(itemsOf: (element: TaggedElement) => Documented[] | undefined) {
  const tags = new Map<string, string[]>();
  const items = new Map<string, Documented>();
  for (const element of elements) {
    for (const item of itemsOf(element) ?? []) {
      const meaning = `${item.name}: ${item.description}`;
      items.set(meaning, item);
      tags.set(meaning, [...(tags.get(meaning) ?? []), element.tagName]);
    }
  }
  return [...items]
    .map(([meaning, item]) => ({item, tags: tags.get(meaning)!}))
    .sort((a, b) => b.tags.length - a.tags.length)
    .map(({item, tags}) => ({item, on: listed(tags)}));
}

function listed(tags: string[]): string {
  if (tags.length === elements.length) return 'all';
  const others = elements.filter(({tagName}) => !tags.includes(tagName));
  return others.length === 1
    ? `all but ${code(others[0]!.tagName)}`
    : tags.map((tag) => code(tag)).join(', ');
}

function table(head: string[], rows: (string | undefined)[][]): string {
  const row = (cells: (string | undefined)[]) =>
    `| ${cells.map((cell = '') => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
