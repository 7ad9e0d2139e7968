/**
 * The translation workflow.
 *
 *   npm run locales                     extract, stamp, write the language modules, check
 *   npm run locales -- --accept de ID   the translation still holds after its source changed;
 *                                       also with several languages and ids
 *   npm run locales -- --same de ID     the translation is meant to be the same as the Dutch
 *   npm run locales -- --report         prints how much of each language is translated and reviewed
 */
import {parseArgs} from 'node:util';
import {extractMessages, updateFiles} from '../build/locales/extract.js';
import {reportFaults} from '../build/locales/faults.js';
import {readFiles} from '../build/locales/files.js';
import {writeLanguageModules} from '../build/locales/generate.js';
import {type Named, readNamed} from '../build/locales/named.js';
import {report} from '../build/locales/report.js';
import type {XliffFile} from '../build/locales/xliff.js';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    accept: {type: 'boolean'},
    same: {type: 'boolean'},
    report: {type: 'boolean'},
  },
});

if (options.report) console.log(report(readFiles().files));
else await update();

async function update() {
  const messages = extractMessages();
  const messageIds = messages.map(({name}) => name);
  const named = options.accept || options.same ? readNamed(positionals, messageIds) : undefined;
  const faults = [...(named?.faults ?? []), ...readFiles().unreadable];
  // If one file can't be read, none is changed.
  if (faults.length) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
    return;
  }
  await updateFiles(messages);
  const updated = readFiles();
  for (const file of updated.files) stamp(file, named);
  writeLanguageModules();
  reportFaults(messages, updated);
}

/** Stamps every translation that is not stale, and those that the command line accepts. */
function stamp(file: XliffFile, named?: Named) {
  for (const unit of file.units) {
    const isNamed = named?.tags.includes(file.tag) && named.ids.includes(unit.id);
    if (options.same && isNamed) unit.acceptSame();
    if (!unit.stale || (options.accept && isNamed)) unit.accept();
  }
  file.save();
}
