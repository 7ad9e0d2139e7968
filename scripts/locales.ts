/**
 * The translation workflow, of what visitors read (`locales/`) and of what editors read
 * (`locales/editor/`).
 *
 *   npm run locales                     extract, stamp, write the language modules, check
 *   npm run locales -- --accept de ID   the translation still holds after its source changed;
 *                                       also with several languages and ids
 *   npm run locales -- --same de ID     the translation is meant to be the same as the Dutch
 *   npm run locales -- --report         prints how much of each language is translated and reviewed,
 *                                       and what readers found
 *   npm run locales -- --preview pl     writes a page with every text where it stands, with its id
 */
import {parseArgs} from 'node:util';
import {catalogues, editorTexts, visitorTexts} from '../build/locales/catalogue.js';
import {extractMessages, updateFiles} from '../build/locales/extract.js';
import {reportFaults} from '../build/locales/faults.js';
import {readFiles} from '../build/locales/files.js';
import {writeLanguageModules} from '../build/locales/generate.js';
import {type Named, readNamed} from '../build/locales/named.js';
import {report} from '../build/locales/report.js';
import {writeTemplates} from '../build/locales/templates.js';
import type {XliffFile} from '../build/locales/xliff.js';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    accept: {type: 'boolean'},
    same: {type: 'boolean'},
    report: {type: 'boolean'},
    preview: {type: 'string'},
  },
});

if (options.report) console.log(report(readFiles(visitorTexts).files));
else if (options.preview) await preview(options.preview);
else await update();

async function preview(tag: string) {
  // Imported here, since it imports files that the build writes.
  const {writePreview} = await import('./preview.js');
  console.log(writePreview(tag));
}

async function update() {
  const texts = catalogues.map((catalogue) => ({catalogue, messages: extractMessages(catalogue)}));
  const ids = texts.flatMap(({messages}) => messages.map(({name}) => name));
  const named = options.accept || options.same ? readNamed(positionals, ids) : undefined;
  const faults = [
    ...(named?.faults ?? []),
    ...catalogues.flatMap((catalogue) => readFiles(catalogue).unreadable),
  ];
  // If one file can't be read, none is changed.
  if (faults.length) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
    return;
  }
  for (const {catalogue, messages} of texts) {
    await updateFiles(catalogue, messages);
    const updated = readFiles(catalogue);
    for (const file of updated.files) stamp(file, named);
    reportFaults(catalogue, messages, updated);
  }
  writeLanguageModules();
  // With a lost placeholder, which has been reported, there are none to write.
  if (!process.exitCode) await writeTemplates(editorTexts);
}

/** Stamps every translation that is not stale, and those that the command line accepts. */
function stamp(file: XliffFile, named?: Named) {
  for (const unit of file.units) {
    const isNamed = named?.tags.includes(file.tag) && named.ids.includes(unit.id);
    if (options.same && isNamed) unit.acceptSame();
    if (!unit.stale || (options.accept && isNamed)) unit.accept();
    unit.renewPlaceholders();
  }
  file.save();
}
