/**
 * The translation workflow.
 *
 *   npm run locales                     extract, stamp, write the language modules, check
 *   npm run locales -- --accept de ID   the translation still holds after its source changed
 *   npm run locales -- --same de ID     the translation is meant to be the same as the Dutch
 *   npm run locales -- --report         prints how much of each language is translated and reviewed
 */
import {parseArgs} from 'node:util';
import {extractMessages, updateFiles} from '../build/locales/extract.js';
import {reportFaults} from '../build/locales/faults.js';
import {readFiles} from '../build/locales/files.js';
import {writeLanguageModules} from '../build/locales/generate.js';
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
const [namedTag, ...namedIds] = positionals;

if (options.report) console.log(report(readFiles().files));
else await update();

async function update() {
  const messages = extractMessages();
  const {unreadable} = readFiles();
  // If one file can't be read, none is changed.
  if (unreadable.length) {
    console.error(unreadable.join('\n'));
    process.exitCode = 1;
    return;
  }
  await updateFiles(messages);
  const updated = readFiles();
  for (const file of updated.files) stamp(file);
  writeLanguageModules();
  reportFaults(messages, updated);
}

/** Stamps every translation that is not stale, and those that the command line accepts. */
function stamp(file: XliffFile) {
  for (const unit of file.units) {
    const named = file.tag === namedTag && namedIds.includes(unit.id);
    if (options.same && named) unit.acceptSame();
    if (!unit.stale || (options.accept && named)) unit.accept();
  }
  file.save();
}
