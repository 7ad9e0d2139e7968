import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {check, format, resolveConfig} from 'prettier';
import {catalogues} from '../../build/locales/catalogue.js';
import {root} from '../../build/root.js';
import {runHelplines} from '../../scripts/helplines/command.js';
import type {Change} from '../../src/content/changes.js';
import type {Helpline} from '../../src/content/directory/helpline.js';

const now = new Date('2026-12-02T12:00');
const found = (on: string, by: string) => ['--on', on, '--by', by];
const rejection = found('2026-12-01', 'J. Jansen');
const confirmation = [...rejection, '--how', 'dialled'];

const directory = path.join(root, 'src/content/directory');
const style = {...(await resolveConfig(path.join(root, 'package.json'))), parser: 'json'};

/** Its hyphen keeps it from being read as a file of the directory. */
const CHANGES = 'what-changed.json';

/** Copies the directory as if nobody had confirmed anything yet, so that the tests outlast that. */
async function copyDirectory(folder: string) {
  const unseen = (key: string, value: unknown) =>
    key === 'confirmed' || key === 'wrong' ? undefined : value;
  for (const file of readdirSync(directory).filter((name) => /^\w+\.json$/.test(name))) {
    const content: unknown = JSON.parse(readFileSync(path.join(directory, file), 'utf8'));
    const text = await format(JSON.stringify(content, unseen, 2), style);
    writeFileSync(path.join(folder, file), text);
  }
}

describe('npm run helplines', () => {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'signpost-helplines-'));
    await copyDirectory(folder);
    cpSync(path.join(root, 'src/content/changes.json'), path.join(folder, CHANGES));
  });
  afterEach(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  const run = (...args: string[]) =>
    runHelplines(args, {folder, changes: path.join(folder, CHANGES), now});
  const changes = () => (JSON.parse(text(CHANGES)) as {changes: Change[]}).changes;
  const sheet = async (...args: string[]) => (await run(...args)).output ?? '';
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const find = (file: string, id: string) =>
    (JSON.parse(text(file)) as {helplines: Helpline[]}).helplines.find((line) => line.id === id)!;
  const questions = (sheet: string) =>
    [...sheet.matchAll(/^ {6}(\S+ \S+) ·/gm)].map(([, id]) => id);

  it('prints each fact that visitors see as a question, with where to ask it', async () => {
    const {output = '', exitCode} = await run();
    assert.equal(exitCode, 0);
    assert.match(
      output,
      /Stop it Now \(Nederland\)\n {2}Website: https:\/\/stopitnow\.nl\/\n {2}\[ \] Is 0800 266 64 36 het nummer van Stop it Now\?\n {6}stop-it-now phones · nog nooit bevestigd · gelezen bij downloaders\.stopitnow\.nl 2024-06,/
    );
    assert.match(output, /Bel dit alarmnummer niet/);
    assert.ok(questions(output).includes('slachtofferhulp charged'));
    // It is marked `link`.
    assert.ok(!questions(output).includes('troubled-desire languages'));
    assert.match(await sheet('--lang', 'en'), /Is 0800-2000 the number of Veilig Thuis\?/);
  });

  it('puts what was confirmed longest ago first, and leaves out the last 90 days', async () => {
    const days = [
      ['kindertelefoon', '2026-02-01'],
      ['veilig-thuis', '2026-01-01'],
      ['stop-it-now', '2026-12-01'],
    ] as const;
    for (const [id, on] of days) {
      for (const fact of Object.keys(find('nl.json', id)).slice(5)) {
        await run('confirm', id, fact, ...found(on, 'J. Jansen'), '--how', 'site');
      }
    }
    const ids = questions(await sheet()).map((id) => id!.split(' ')[0]);
    assert.ok(!ids.includes('stop-it-now'));
    assert.ok(ids.indexOf('redirection') < ids.indexOf('veilig-thuis'));
    assert.ok(ids.indexOf('veilig-thuis') < ids.indexOf('kindertelefoon'));
    assert.match(await sheet(), /veilig-thuis phones · bevestigd op 2026-01-01/);
  });

  it('writes a confirmation, and nothing else in the file', async () => {
    const [original, other] = [text('nl.json'), text('be.json')];
    const {output, errors, exitCode} = await run(
      'confirm',
      'stop-it-now',
      'phones',
      ...confirmation
    );
    assert.equal(errors, undefined);
    assert.equal(exitCode, 0);
    assert.match(
      output!,
      /^nl\.json: phones of stop-it-now is confirmed on 2026-12-01 by J\. Jansen/
    );
    const {phones} = find('nl.json', 'stop-it-now');
    assert.deepEqual(phones!.confirmed, {on: '2026-12-01', by: 'J. Jansen', how: 'dialled'});
    assert.equal(text('nl.json').replace(/,\s+"confirmed": \{[^}]*\}/, ''), original);
    assert.equal(text('be.json'), other);
    assert.ok(await check(text('nl.json'), style));
  });

  it('replaces an earlier confirmation', async () => {
    await run('confirm', 'awel', 'phones', ...confirmation);
    await run('confirm', 'awel', 'phones', ...found('2026-12-02', 'P. Peters'), '--how', 'site');
    const {phones} = find('be.json', 'awel');
    assert.deepEqual(phones!.confirmed, {on: '2026-12-02', by: 'P. Peters', how: 'site'});
  });

  it('marks a fact wrong, says what visitors no longer see and what to do', async () => {
    await run('confirm', 'stop-it-now', 'phones', ...confirmation);
    const {output = '', exitCode} = await run(
      ...['wrong', 'stop-it-now', 'phones', ...rejection, '--why', 'Not in use']
    );
    assert.equal(exitCode, 0);
    const {phones} = find('nl.json', 'stop-it-now');
    assert.deepEqual(phones!.wrong, {on: '2026-12-01', by: 'J. Jansen', why: 'Not in use'});
    assert.equal(phones!.confirmed, undefined);
    const [gone, left] = output.split('They still see:');
    assert.match(gone!, /visitors no longer see:\n {2}0800 266 64 36\n {2}Gratis\n/);
    assert.match(left!, /Stop it Now\n {2}https:\/\/stopitnow\.nl\//);
    assert.match(left!, /Release[^]*git grep -F "0800 266 64 36"/);
    assert.ok(await check(text('nl.json'), style));
    assert.match(await sheet(), /nummer van Stop it Now\?\n {6}Klopt niet/);
  });

  it('tells partners which number must no longer be dialled, for the next release', async () => {
    const before = changes();
    const {output} = await run('wrong', '113', 'phones', ...rejection);
    const says = '113 Zelfmoordpreventie: 113 and 0800-0113 must no longer be dialled.';
    assert.deepEqual(changes(), [
      {
        date: '2026-12-01',
        what: 'number',
        severity: 'critical',
        id: '113',
        says,
        withdrawn: ['113', '+318000113'],
      },
      ...before,
    ]);
    assert.ok(output!.includes(says));
    assert.ok(await check(text(CHANGES), style));
  });

  it('tells partners of any other fact that visitors saw, and of no other', async () => {
    const before = changes();
    await run('wrong', 'troubled-desire', 'languages', ...rejection);
    assert.deepEqual(changes(), before);
    await run('wrong', 'stop-it-now', 'website', ...rejection);
    const [change] = changes();
    assert.equal(change!.severity, 'normal');
    assert.equal(change!.withdrawn, undefined);
    assert.match(change!.says, /^Stop it Now: the address of the website was found to be wrong/);
  });

  const faults: [args: string[], ...errors: RegExp[]][] = [
    [['stop-it-now'], /There is no command "stop-it-now"\. Known: confirm, wrong/],
    [['--lang', 'fr'], /--lang fr is not known\. Known: nl, en/],
    [['--date', '2026-12-01'], /Unknown option '--date'/],
    [
      ['confirm'],
      /No service/,
      /No fact/,
      /--on is missing/,
      /--by is missing/,
      /--how is missing/,
    ],
    [
      ['confirm', 'stop-it', 'phone', ...confirmation.slice(0, 4), '--how', 'mail'],
      /no service "stop-it"\. Did you mean: stop-it-now,/,
      /--how is "mail"/,
    ],
    [['confirm', 'xyz', 'phones', ...confirmation], /Known: emergency, stop-it-now, veilig-thuis/],
    [
      ['confirm', 'stop-it-now', 'phone', ...confirmation],
      /no fact "phone"\. It has: phones, website, free, anonymous, chat\./,
    ],
    [['wrong', 'awel', 'phones', '--on', '2026-12-03', '--by', 'J'], /2026-12-03 is in the future/],
    [['wrong', 'awel', 'phones', '--on', '2026-02-30', '--by', 'J'], /2026-02-30 is no day/],
    [['wrong', 'awel', 'phones', '--on', '1-12-2026', '--by', ' '], /is no day/, /--by is missing/],
    [['wrong', 'awel', 'phones', ...confirmation], /--how belongs to confirm/],
    [['confirm', 'awel', 'phones', ...confirmation, '--why', 'x'], /--why belongs to wrong/],
    [['confirm', 'awel', 'phones', 'Jansen', ...confirmation], /too much: Jansen/],
  ];
  for (const [args, ...expected] of faults) {
    it(`writes nothing and says what to do after: ${args.join(' ')}`, async () => {
      const files = ['nl.json', 'be.json', CHANGES];
      const originals = files.map(text);
      const {output, errors, exitCode} = await run(...args);
      assert.equal(exitCode, 2);
      assert.equal(output, undefined);
      for (const error of expected) assert.match(errors!, error);
      assert.deepEqual(files.map(text), originals);
    });
  }

  it('confirms no fact that is marked wrong', async () => {
    await run('wrong', 'awel', 'phones', ...rejection);
    const {errors, exitCode} = await run('confirm', 'awel', 'phones', ...confirmation);
    assert.equal(exitCode, 2);
    assert.match(errors!, /phones of awel is marked wrong since 2026-12-01/);
  });
});

describe('npm run helplines, as a command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-helplines-'));
  before(() => {
    const copied = ['src', 'build', 'demo', 'hosting', 'locales', 'scripts', 'package.json'];
    for (const name of [...copied, ...catalogues.map(({configFile}) => configFile)]) {
      const isSource = (file: string) => !/[\\/]demo[\\/]frameworks\b/.test(file);
      cpSync(path.join(root, name), path.join(folder, name), {recursive: true, filter: isSource});
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  });
  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/helplines.ts', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });

  it('writes to the files of its own project', () => {
    const day = ['--on', '2026-11-01', '--by', 'J. Jansen'];
    const {status, stdout, stderr} = run('confirm', 'veilig-thuis', 'hours', ...day);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /no fact "hours"/);
    const confirmed = run('confirm', 'veilig-thuis', 'phones', ...day, '--how', 'dialled');
    assert.deepEqual([confirmed.status, confirmed.stderr], [0, '']);
    const file = path.join(folder, 'src/content/directory/nl.json');
    assert.match(readFileSync(file, 'utf8'), /"by": "J\. Jansen"/);
  });
});
