/**
 * Writes the tables of README.md and docs/ from the elements' own documentation. A
 * table stands between `<!-- generated: attributes -->` and `<!-- end -->`.
 *
 *   npm run docs              write
 *   npm run docs -- --check   fail if a page differs from what would be written
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format} from 'prettier';
import type {Attribute, CssPart, Package} from 'custom-elements-manifest';
import {root} from '../demo/server.js';
import {elementsOf} from '../build/npm-types/manifest.js';
import {readFiles} from '../build/locales/files.js';
import {report} from '../build/locales/report.js';

const elements = elementsOf(
  JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')) as Package
);
const panel = elements.find(({tagName}) => tagName === 'signpost-panel')!;

const generated: Record<string, string> = {
  elements: table(
    ['Tag', 'Shows'],
    elements.map(({tagName, description}) => [code(`<${tagName}>`), description])
  ),
  languages: report(readFiles().files),
  attributes: table(
    ['Attribute', 'On', 'Default', 'Meaning'],
    attributes().map(({on, attribute}) => [
      code(attribute.name),
      on,
      attribute.default ? code(attribute.default.replaceAll("'", '')) : '',
      attribute.description,
    ])
  ),
  properties: table(
    ['Custom property', 'Default', 'Meaning'],
    (panel.cssProperties ?? []).map(({name, default: value = '', description}) => [
      code(name),
      code(value),
      description,
    ])
  ),
  parts: table(
    ['Part', 'What it is'],
    parts().map(({name, description}) => [code(name), description])
  ),
  events: table(
    ['Event', 'When'],
    (panel.events ?? []).map(({name, description}) => [code(name), description])
  ),
};

const check = process.argv.includes('--check');
for (const page of pages()) {
  const text = readFileSync(path.join(root, page), 'utf8');
  const written = await format(withTables(text, page), {...prettierOptions(), parser: 'markdown'});
  if (written === text) continue;
  if (check) {
    console.error(`${page} differs from the documentation in the source. Run: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(path.join(root, page), written);
  }
}

/** The pages that may have tables. */
function pages(): string[] {
  const docs = readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'});
  return [
    'README.md',
    ...docs.filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`),
  ];
}

function withTables(text: string, page: string): string {
  return text.replace(
    /(<!-- generated: (\w+) -->)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const table = generated[name];
      if (table) return `${start}\n\n${table}\n\n${end}`;
      const known = Object.keys(generated).join(', ');
      throw new Error(`${page} asks for the table "${name}". Known: ${known}.`);
    }
  );
}

/** The panel's parts, then those of the other elements. */
function parts(): CssPart[] {
  const all = [panel, ...elements].flatMap(({cssParts = []}) => cssParts);
  return all.filter(({name}, index) => index === all.findIndex((part) => part.name === name));
}

/** Each attribute once, with the elements that have it. */
function attributes(): {on: string; attribute: Attribute}[] {
  const all = elements.flatMap(({attributes = []}) => attributes);
  const unique = [...new Map(all.map((attribute) => [attribute.name, attribute])).values()];
  return unique
    .map((attribute) => ({attribute, tags: tagsWith(attribute.name)}))
    .sort((a, b) => b.tags.length - a.tags.length)
    .map(({attribute, tags}) => ({
      on: tags.length === elements.length ? 'all' : tags.map(code).join(', '),
      attribute,
    }));
}

function tagsWith(name: string): string[] {
  return elements
    .filter(({attributes = []}) => attributes.some((attribute) => attribute.name === name))
    .map(({tagName}) => tagName);
}

function table(head: string[], rows: (string | undefined)[][]): string {
  const row = (cells: (string | undefined)[]) =>
    `| ${cells.map((cell = '') => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function code(text: string) {
  return `\`${text}\``;
}

function prettierOptions() {
  const {prettier} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    prettier: object;
  };
  return prettier;
}
