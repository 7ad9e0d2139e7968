import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './project.js';

const outputDir = path.join(root, 'src/language/locales');

/** A message's text by its id, placeholders as `{0}`. */
export type Texts = ReadonlyMap<string, string>;

/**
 * A hash of the message ids, their order and their placeholders. Script and
 * locale module both carry it, so a cached script can tell a module of another
 * version.
 */
export function contractOf(texts: Texts): string {
  const shape = [...texts].map(([id, text]) => `${id}/${placeholdersIn(text)}`);
  return createHash('sha256').update(shape.join()).digest('hex').slice(0, 8);
}

/** Writes a locale module: it imports nothing, so that it costs no second round trip. */
export function writeLocaleModule(
  tag: string,
  texts: Texts,
  {reviewed, contract}: {reviewed: boolean; contract: string}
) {
  const entries = [...texts].map(([id, text]) => `  '${id}': ${expression(text)},`);
  write(
    `${tag}.ts`,
    `import type {Messages} from '../languages.js';

export const contract = '${contract}';
export const reviewed: boolean = ${reviewed};
export const messages: Messages = {
${entries.join('\n')}
};
`
  );
}

export function writeContract(contract: string) {
  write('contract.ts', `export const contract: string = '${contract}';\n`);
}

/** What each language says to offer itself; in the script, since the others are not loaded then. */
export function writeOffers(offers: Record<string, string>) {
  write('offers.ts', `export const offers: Readonly<Record<string, string>> = ${JSON.stringify(offers, null, 2)};\n`);
}

function write(name: string, code: string) {
  mkdirSync(outputDir, {recursive: true});
  writeFileSync(path.join(outputDir, name), `// Generated from locales/; do not edit.\n${code}`);
}

/** A string, or a function of the placeholders' values in the order of the source. */
function expression(text: string): string {
  const count = placeholdersIn(text);
  const body = text.replace(/[\\`]|\$\{/g, '\\$&').replace(/\{(\d+)\}/g, '$${v$1}');
  const parameters = Array.from({length: count}, (_, i) => `v${i}`).join(', ');
  return count ? `(${parameters}) => \`${body}\`` : `\`${body}\``;
}

const placeholdersIn = (text: string) => text.match(/\{\d+\}/g)?.length ?? 0;
