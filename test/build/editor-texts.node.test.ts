import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {
  catalogues,
  editorTexts,
  editorTextsOf,
  visitorTexts,
  xliffFile,
} from '../../build/locales/catalogue.js';
import {extractMessages, plainText, updateFiles} from '../../build/locales/extract.js';
import {faultsOf} from '../../build/locales/faults.js';
import {readFiles} from '../../build/locales/files.js';
import {writeTemplates} from '../../build/locales/templates.js';
import {root} from '../../build/root.js';

const folder = mkdtempSync(path.join(tmpdir(), 'signpost-editor-texts-'));
// So that `lit` and `@lit/localize` are found.
symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
after(() => {
  rmSync(folder, {recursive: true});
});

const TEXTS = `
  import {html} from 'lit';
  import {msg, str} from '@lit/localize';
  import {visitors} from './visitors/content.js';
  export const texts = (name: string) => [
    visitors,
    msg('Begin hier', {id: 'start.title', desc: 'Title of the page.'}),
    msg(str\`Hulp van \${name}\`, {id: 'start.help'}),
    msg(html\`Plak dit in <b>\${name}</b>, of <a href="/it">vraag het</a>.\`, {id: 'start.paste'}),
  ];
`;

const TRANSLATIONS: [source: string, target: string][] = [
  ['Begin hier', 'Start here'],
  ['Hulp van ', 'Help by '],
  ['Plak dit in ', 'Paste this into '],
  [', of ', ', or '],
  ['vraag het', 'ask'],
];

/** A catalogue of its own, with these texts. */
function catalogueOf(name: string, texts: string) {
  const own = path.join(folder, name);
  mkdirSync(path.join(own, 'visitors'), {recursive: true});
  writeFileSync(path.join(own, 'texts.ts'), texts);
  writeFileSync(
    path.join(own, 'visitors/content.ts'),
    "import {msg} from '@lit/localize';\nexport const visitors = msg('Hulp', {id: 'visitors.help'});"
  );
  const config = JSON.parse(
    readFileSync(path.join(root, editorTexts.configFile), 'utf8')
  ) as object;
  const file = path.join(own, 'lit-localize.json');
  writeFileSync(
    file,
    JSON.stringify({
      ...config,
      inputFiles: ['texts.ts'],
      output: {mode: 'runtime', outputDir: 'locales'},
    })
  );
  return editorTextsOf(file);
}

/** Extracts the messages, and translates each as a translator would. */
async function translated(name: string, texts = TEXTS) {
  const catalogue = catalogueOf(name, texts);
  const messages = extractMessages(catalogue);
  await updateFiles(catalogue, messages);
  const file = xliffFile(catalogue, 'en');
  const text = readFileSync(file, 'utf8').replace(
    /<source>(.*?)<\/source>/g,
    (source: string, words: string) => {
      let target = words;
      for (const [dutch, english] of TRANSLATIONS) target = target.replace(dutch, english);
      return `${source}<target>${target}</target>`;
    }
  );
  writeFileSync(file, text);
  for (const file of readFiles(catalogue).files) {
    for (const unit of file.units) unit.accept();
    file.save();
  }
  return {catalogue, messages, file};
}

const faults = (catalogue: ReturnType<typeof editorTextsOf>) =>
  faultsOf(catalogue, extractMessages(catalogue), readFiles(catalogue));

describe('the texts for editors', () => {
  it('are a catalogue of their own: no message is in both', () => {
    const [visitors, editors] = [visitorTexts, editorTexts].map((catalogue) =>
      extractMessages(catalogue).map(({name}) => name)
    );
    assert.deepEqual(
      editors!.filter((id) => visitors!.includes(id)),
      []
    );
  });

  it('have no faults', () => {
    for (const catalogue of catalogues) assert.deepEqual(faults(catalogue), []);
  });

  it('may be templates, which come back as the configurator loads them', async () => {
    const {catalogue, messages} = await translated('templates');
    assert.deepEqual(
      messages.map((message) => [message.name, plainText(message)]),
      [
        ['start.title', 'Begin hier'],
        ['start.help', 'Hulp van {0}'],
        ['start.paste', 'Plak dit in {0}, of {1}vraag het{2}.'],
      ],
      'without those of imported files'
    );
    assert.deepEqual(faults(catalogue), []);
    await writeTemplates(catalogue);
    const module = pathToFileURL(catalogue.config.resolve('locales/en.js')).href;
    const {templates} = (await import(module)) as {templates: Record<string, unknown>};
    assert.deepEqual(templates['start.title'], 'Start here');
    assert.deepEqual((templates['start.help'] as {strings: string[]}).strings, ['Help by ', '']);
    assert.deepEqual(
      [...(templates['start.paste'] as {strings: string[]}).strings],
      ['Paste this into <b>', '</b>, or <a href="/it">ask</a>.']
    );
  });

  it('keep their translation when only the code of a placeholder changes', async () => {
    const {catalogue} = await translated('renamed');
    const file = path.join(folder, 'renamed/texts.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('name', 'owner'));
    await updateFiles(catalogue, extractMessages(catalogue));
    const [updated] = readFiles(catalogue).files;
    for (const unit of updated!.units) unit.renewPlaceholders();
    updated!.save();
    assert.deepEqual(faults(catalogue), []);
    await writeTemplates(catalogue);
  });

  it('are reported with file and line without an id', async () => {
    const {catalogue} = await translated('without-id', TEXTS.replace(", {id: 'start.help'}", ''));
    const [fault] = faults(catalogue);
    assert.match(fault!, /without-id\/texts\.ts:8: "Hulp van \{0\}" has no id\. Write one/);
  });

  it('are reported if a translation is missing, stale, or has lost its markup', async () => {
    const {catalogue, file} = await translated('faults');
    const text = readFileSync(file, 'utf8');
    const after = (change: (text: string) => string) => {
      writeFileSync(file, change(text));
      return faults(catalogue).join('\n');
    };
    assert.match(
      after((xml) => xml.replace(/<target[^>]*>Start here<\/target>/, '')),
      /locales\/editor\/en\.xlf:\d+: start\.title: no translation/
    );
    assert.match(
      after((xml) => xml.replace('<source>Begin hier', '<source>Begin nu')),
      /start\.title: the Dutch has changed.*--accept en start\.title/
    );
    assert.match(
      after((xml) => xml.replace(/(<target.*ask)<x[^>]*>/, '$1')),
      /start\.paste: its placeholders are "\{0\} \{1\}", the Dutch has "\{0\} \{1\} \{2\}"/
    );
  });
});
