import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import type {Message, ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import type {Catalogue} from './catalogue.js';

/**
 * Reads the messages of a catalogue's own files. `lit-localize` by itself reads those of the files
 * that they import too, which may be of the other catalogue.
 */
export class CatalogueLocalizer extends RuntimeLitLocalizer {
  constructor({config}: Catalogue) {
    super(config);
  }

  override extractSourceMessages() {
    const {messages, errors} = super.extractSourceMessages();
    const own = new Set(this.program.getRootFileNames());
    return {messages: messages.filter(({file}) => own.has(file.fileName)), errors};
  }
}

/** Every `msg()` of a catalogue, by file and in the order of the code. */
export function extractMessages(catalogue: Catalogue): ProgramMessage[] {
  const {messages, errors} = new CatalogueLocalizer(catalogue).extractSourceMessages();
  if (errors.length) {
    printDiagnostics(errors);
    throw new Error('The messages could not be extracted.');
  }
  return messages.sort(
    (a, b) => a.file.fileName.localeCompare(b.file.fileName) || a.node.pos - b.node.pos
  );
}

/**
 * Writes the messages into every XLIFF file and keeps the translations, as
 * `npx lit-localize extract` does. A new file has the messages in the order of the code.
 */
export async function updateFiles({config}: Catalogue, messages: ProgramMessage[]) {
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
