/**
 * The translation workflow.
 *
 *   npm run locales                     extract, stamp, check, generate
 *   npm run locales -- --check          the same, but changes no XLIFF file
 *   npm run locales -- --accept de ID   the translation still holds after its source changed
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {SOURCE_LANGUAGE} from '../src/language/languages.js';
import {check} from './locales/check.js';
import {contractOf, writeContract, writeLocaleModule} from './locales/generate.js';
import {
  isTranslated,
  localesDir,
  plainText,
  project,
  sourceMessages,
  targetLanguages,
  xliff,
} from './locales/project.js';
import {XliffFile} from './locales/xliff.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {check: {type: 'boolean'}, accept: {type: 'boolean'}},
});

const messages = sourceMessages();
const translatable = messages.filter(isTranslated);
const faults: string[] = [];

if (!values.check) {
  await xliff.writeOutput(translatable, project.readTranslationsSync().translations);
}

const contract = contractOf(translatable);
writeContract(contract);
writeLocaleModule(SOURCE_LANGUAGE, messages, {reviewed: true, contract});

for (const tag of targetLanguages) {
  const file = new XliffFile(path.join(localesDir, `${tag}.xlf`));
  if (!values.check) {
    const accepted = values.accept && positionals[0] === tag ? positionals.slice(1) : [];
    for (const unit of file.units) {
      if (!unit.stale || accepted.includes(unit.id)) unit.accept();
    }
    file.save();
  }
  faults.push(...outOfDate(file), ...check(file));
  const order = new Map(translatable.map(({name}, index) => [name, index]));
  const translations = (xliff.readTranslations().find((b) => b.locale === tag)?.messages ?? [])
    .filter(({name}) => order.has(name))
    .sort((a, b) => order.get(a.name)! - order.get(b.name)!);
  writeLocaleModule(tag, translations, {
    reviewed: file.units.every((unit) => unit.reviewed),
    contract,
  });
}

faults.push(...project.validateTranslations().errors);
for (const fault of faults) console.error(fault);
console.log(
  faults.length
    ? `${faults.length} faults in the translations`
    : `${messages.length} messages in ${targetLanguages.length + 1} languages: all present, none stale`
);
process.exitCode = faults.length ? 1 : 0;

/** In check mode the files on disk must already hold the messages of the code. */
function outOfDate(file: XliffFile): string[] {
  const inFile = new Map(file.units.map((unit) => [unit.id, unit.source]));
  return translatable
    .filter((message) => inFile.get(message.name) !== plainText(message))
    .map(
      ({name}) => `${path.basename(file.path)}: ${name}: not as in the code. Run: npm run locales`
    );
}
