import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {openNeeds} from '../../../../src/content/needs.js';
import {validate} from '../../../../src/features/local-help/validate.js';
import {strictHours} from '../../../../src/features/opening-hours/written-hours.js';
import {nationalNumbers} from '../../../../src/language/locales/national-numbers.js';
import {program} from '../packages.js';
import {pluginArchive} from './wordpress.js';

const rules = {needs: openNeeds, nationalNumbers, strictHours};
const team = {id: 'team', need: ['other'], name: 'Wijkteam', href: 'https://wijkteam.example/'};
const phone = (phone: unknown) => ({...team, href: undefined, phone});
const href = (href: unknown) => ({...team, href});
const name = (name: unknown) => ({...team, name});

/** Values at the edges of each rule, one service each. */
const services: unknown[] = [
  team,
  ...['', 'a'.repeat(64), 'a'.repeat(65), 'wijk team', 5, null].map((id) => ({...team, id})),
  ...['other', 'other victim', ' other\n', 'Other', 'x', [], ['other', 'x'], [['other']], 3].map(
    (need) => ({...team, need})
  ),
  ...[
    'A',
    '…',
    ' ',
    'a'.repeat(80),
    'a'.repeat(81),
    `a${' '.repeat(90)}b`,
    '<b>x</b>',
    'R & D',
    'R &amp; D',
    '1 < 2',
    'a\u202eb',
    'a\u0007b',
    'a\u00a0b',
    '😀',
    'فريق الحي',
    {},
    [],
    {nl: 'A'},
    {nl_NL: 'A'},
    {'zh-Hans': 'A'},
    {nl: 'A', en: 5},
    {nl: '<i>'},
  ].map(name),
  {...team, text: 'a'.repeat(300)},
  {...team, text: undefined},
  ...[
    '030 123 45 67',
    '030-1234567',
    '030–123 45 67',
    '030/1234567',
    '030 1234567/68',
    '030 123456',
    '(030) 123 45 67',
    '+31 (0)30 123 45 67',
    '+31 30 123 45 67',
    '0031 30 123 45 67',
    '+49 30 901820',
    '06 12345678',
    '0900 1234',
    '0800 0432',
    '0800-0432',
    '0800 266 64 36',
    '+31 0800 266 64 36',
    '+318002666436',
    '0800 266 64 36 1',
    '112',
    '911',
    '113',
    '14030',
    '14 030',
    '12',
    'Tel. 030 123 45 67',
    'T: 030 123 45 67',
    'téléphone 030 123 45 67',
    'fax 030 123 45 67',
    '٠٣٠١٢٣٤٥٦٧',
    '\u202a030 123 45 67\u202c',
    '030 123 45 67 of 06 12345678',
    'bel ons',
    '',
    301234567,
    null,
  ].map(phone),
  ...[
    'https://a.example/',
    'HTTP://a.example',
    'http://a.example/b?c=d#e',
    'a.example',
    'www.a.example/x',
    'wijkteam.nl?x=1',
    'hulp.html',
    '/hulp',
    '//a.example/',
    'ftp://a.example',
    'javascript:alert(1)',
    'https:///a.example',
    'https://',
    'https://u:p@a.example/',
    'https://u@a.example/',
    'mailto:a@a.example',
    `https://a.example/${'a'.repeat(1990)}`,
    'münchen.example',
    '',
    5,
  ].map(href),
  'x',
  null,
];

describe('own help in the plugin', () => {
  let folder: string;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'signpost-plugin-'));
    for (const [file, content] of Object.entries(unzipSync(readFileSync(pluginArchive)))) {
      await mkdir(path.join(folder, path.dirname(file)), {recursive: true});
      await writeFile(path.join(folder, file), content);
    }
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('is shown where the element shows it, and nowhere else', () => {
    const documents = services.map((service) => ({services: [service]}));
    const {stdout, stderr} = spawnSync(
      program('php'),
      [path.join(import.meta.dirname, '../php/check-help.php'), path.join(folder, 'signpost')],
      {input: JSON.stringify(documents), encoding: 'utf8'}
    );
    assert.equal(stderr, '');
    const byPlugin = JSON.parse(stdout) as string[][];
    const differing = documents.flatMap((document, index) => {
      const {services, problems} = validate(document, rules);
      // The plugin is stricter: it asks for what the element would leave out.
      const byElement = problems.some(({loses}) => loses !== 'nothing')
        ? []
        : services.map(({id}) => id);
      const same = JSON.stringify(byPlugin[index]) === JSON.stringify(byElement);
      return same ? [] : [{service: document.services[0], byPlugin: byPlugin[index], byElement}];
    });
    assert.deepEqual(differing, []);
  });
});
