import path from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import type {Message, ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Config} from '@lit/localize-tools/lib/types/config.js';
import type {RuntimeOutputConfig} from '@lit/localize-tools/lib/types/modes.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {root} from '../../demo/server.js';

/** The configuration, which `npx lit-localize` reads too. */
export const config = readConfigFileAndWriteSchema(
  path.join(root, 'lit-localize.json')
) as Config & {
  output: RuntimeOutputConfig;
};

/** Every `msg()` of the content, by file and in the order of the code. */
export function extractMessages(): ProgramMessage[] {
  const {messages, errors} = new RuntimeLitLocalizer(config).extractSourceMessages();
  if (errors.length) {
    printDiagnostics(errors);
    throw new Error('The messages could not be extracted.');
  }
  return [...messages].sort(
    (a, b) => a.file.fileName.localeCompare(b.file.fileName) || a.node.pos - b.node.pos
  );
}

/**
 * Writes the messages into every XLIFF file and keeps the translations, as
 * `npx lit-localize extract` does. A new file has the messages in the order of the code.
 */
export async function updateFiles(messages: ProgramMessage[]) {
  const formatter = new XliffFormatter(config);
  const translations = formatter.readTranslations();
  await formatter.writeOutput(
    messages,
    new Map(translations.map(({locale, messages}) => [locale, messages]))
  );
}

/** A message as one line of text, placeholders as `{0}`: for hashes and for people. */
export function plainText({contents}: Message): string {
  return contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
}
