import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Message} from '@lit/localize-tools/lib/messages.js';
import {root} from './project.js';

const outputDir = path.join(root, 'src/language/locales');

/**
 * A hash of the message ids, their order and their placeholders. Script and locale module
 * both carry it, so a cached script can tell a module of another version.
 */
export function contractOf(messages: Message[]): string {
  const shape = messages.map(({name, contents}) => `${name}/${placeholders(contents)}`);
  return createHash('sha256').update(shape.join()).digest('hex').slice(0, 8);
}

/** Writes a locale module: it imports nothing, so that it costs no second round trip. */
export function writeLocaleModule(
  tag: string,
  messages: Message[],
  {reviewed, contract}: {reviewed: boolean; contract: string}
) {
  const entries = messages.map((message) => `  '${message.name}': ${expression(message)},`);
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

function write(name: string, code: string) {
  mkdirSync(outputDir, {recursive: true});
  writeFileSync(path.join(outputDir, name), `// Generated from locales/; do not edit.\n${code}`);
}

/** A string, or a function of the placeholders' values in the order of the source. */
function expression({contents}: Message): string {
  const count = placeholders(contents);
  const body = contents
    .map((part) => (typeof part === 'string' ? escape(part) : `\${v${part.index}}`))
    .join('');
  const parameters = Array.from({length: count}, (_, i) => `v${i}`).join(', ');
  return count ? `(${parameters}) => \`${body}\`` : `\`${body}\``;
}

const placeholders = (contents: Message['contents']) =>
  contents.filter((part) => typeof part !== 'string').length;

const escape = (text: string) => text.replace(/[\\`]|\$\{/g, '\\$&');
