import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {validService} from '../features/local-help/fixtures.js';

const root = path.resolve(import.meta.dirname, '../..');

describe('signpost check', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-'));
  after(() => {
    rmSync(folder, {recursive: true});
  });

  function run(args: string[], files: Record<string, string> = {}) {
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
    const command = path.join(root, 'dist/cli.js');
    const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return {status, stderr, lines: stdout.trimEnd().split('\n')};
  }
  const check = (text: string) => run(['check', 'hulp.json'], {'hulp.json': text});

  it('is the `bin` of the package, in one file', () => {
    const {bin} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      bin: unknown;
    };
    assert.deepEqual(bin, {signpost: 'dist/cli.js'});
    const file = path.join(root, 'dist/cli.js');
    accessSync(file, constants.X_OK);
    const built = readFileSync(file, 'utf8');
    assert.match(built, /^#!\/usr\/bin\/env node\n/);
    // It has no imports except those of Node.
    const imported = [...built.matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
    assert.ok(
      imported.length && imported.every((from) => from?.startsWith('node:')),
      imported.join()
    );
  });

  it('says how many services of a valid file will show', () => {
    const {status, lines, stderr} = check(JSON.stringify({services: [validService]}));
    assert.deepEqual(lines, ['hulp.json: 1 will show, 0 left out.']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('reports each fault with its line and what to do', () => {
    const {status, lines} = check(
      [
        '\ufeff{',
        '  "services": [',
        '    {"id": "west", "need": "other", "name": "West", "phone": "030 123 45 67"},',
        '    {',
        '      "id": "east",',
        '      "need": ["other"],',
        '      "name": {',
        '        "nl": "Oost",',
        '        "en": "<b>East</b>"',
        '      },',
        '      "phone": "0800 2000",',
        '      "href": "javascript:alert(1)",',
        '      "hours": "Mo 25:00-26:00"',
        '    },',
        '    {"need": "other",',
        '     "name": "Noord", "phone": "030 123 45 67"},',
        '    {"id": "west",',
        '     "need": "other", "name": "Weer", "phone": "030 123 45 67"}',
        '  ]',
        '}',
      ].join('\r\n')
    );
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map((line) => line.replace(/ The service is left out\.$/, '')),
      [
        'hulp.json:9: services.1.name.en: "<b>East</b>" holds markup. Write plain text.',
        'hulp.json:11: services.1.phone: "0800 2000" is the number of a national line, which is there already. Write the service\'s own.',
        'hulp.json:12: services.1.href: "javascript:alert(1)" is not a link to a website. Write as in: https://example.nl/hulp.',
        'hulp.json:13: services.1.hours: "25:00-26:00" is not a time of day. Write as in: 09:00-17:00. Its opening hours are left out.',
        'hulp.json:15: services.2.id: it is missing. Write letters, digits, -, _ and ., 64 at most.',
        'hulp.json:17: services.3.id: "west" is used twice. Write another.',
        'hulp.json: 1 will show, 3 left out.',
      ]
    );
  });

  it('counts a service that shows without what has a fault as incomplete, and exits with 1', () => {
    const incomplete = {...validService, id: 'a', href: 'hulp.html', hours: 'ma-vr 9-5'};
    const lost = {...validService, id: 'b', hours: 'ma-vr 9-5', phone: '112'};
    const {status, lines} = check(JSON.stringify({services: [validService, incomplete, lost]}));
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map((line) => line.replace(/^(hulp\.json).*: .*(?=Its|The)/, '$1: ')),
      [
        'hulp.json: Its website is left out.',
        'hulp.json: Its opening hours are left out.',
        'hulp.json: The service is left out.',
        'hulp.json: Its opening hours are left out.',
        'hulp.json: 2 will show, 1 of them incomplete, 1 left out.',
      ]
    );
  });

  it('exits with 1 if the owner is left out', () => {
    const {status, lines} = check(JSON.stringify({owner: '<b>', services: [validService]}));
    assert.equal(status, 1);
    assert.match(lines[0]!, /^hulp\.json:1: owner: .* It is left out\.$/);
    assert.equal(lines[1], 'hulp.json: 1 will show, 0 left out.');
  });

  it('reads hours, links and numbers as people write them', () => {
    const service = {
      ...validService,
      phone: 'Tel. 030/1234567',
      href: 'www.example.nl',
      hours: 'ma-vr 9.00-17.00',
    };
    const {status, lines} = check(JSON.stringify({services: [service]}));
    assert.equal(status, 0);
    assert.deepEqual(lines, ['hulp.json: 1 will show, 0 left out.']);
  });

  it('only warns if all services show', () => {
    const {status, lines} = check(
      JSON.stringify(
        {services: [{...validService, phone: '0900 1234', websiet: 'x'}], extra: 1},
        null,
        1
      )
    );
    assert.equal(status, 0);
    assert.deepEqual(lines, [
      'hulp.json:7: services.0.phone: "0900 1234" costs more than an ordinary call. Write another, if there is one.',
      'hulp.json:8: services.0.websiet: it is not known. Known: id, need, name, text, phone, href, hours, timeZone.',
      'hulp.json:11: extra: it is not known. Known: owner, services, $schema.',
      'hulp.json: 1 will show, 0 left out.',
    ]);
  });

  it('knows the numbers of all national helplines, also of other countries', () => {
    for (const phone of ['112', '0800 266 64 36', '0031 800 2000', '113', '+44 808 1000 900']) {
      const {status, lines} = check(JSON.stringify({services: [{...validService, phone}]}));
      assert.equal(status, 1, phone);
      assert.match(lines[0]!, /is the number of a national line/);
    }
  });

  it('counts the services over the limit', () => {
    const services = Array.from({length: 10_000}, (_, i) => ({...validService, id: `s${i}`}));
    const {status, lines} = check(JSON.stringify({services}));
    assert.equal(status, 1);
    assert.equal(lines.length, 2);
    assert.equal(lines[1], 'hulp.json: 100 will show, 9900 left out.');
  });

  it('checks several files, and exits with the worst code', () => {
    const {status, lines} = run(['check', 'a.json', 'b.json'], {
      'a.json': '{"services": [1]}',
      'b.json': JSON.stringify({services: [validService]}),
    });
    assert.equal(status, 1);
    assert.deepEqual(lines.slice(1), [
      'a.json: 0 will show, 1 left out.',
      'b.json: 1 will show, 0 left out.',
    ]);
  });

  it('checks for a panel of another region', () => {
    const files = {
      'be.json': JSON.stringify({services: [{...validService, phone: '02 123 45 67'}]}),
    };
    const {status, lines} = run(['check', '--region', 'BE', 'be.json'], files);
    assert.equal(status, 1);
    assert.match(lines[0]!, /^be\.json:1: services\.0\.phone: .* has no country's code\./);
  });

  const broken: [what: string, text: string, message: RegExp][] = [
    ['a missing comma', '{"services": [\n  {"id": "a" "need": 1}]}', /:2:14: .*comma is missing/],
    ['a comma too many', '{\n"services": [],\n}', /:3:1: .*comma too many/],
    ['single quotes', "{\n 'services': []}", /:2:2: .*double quotes/],
    ['a comment', '// mine\n{}', /:1:1: .*comment/],
    ['a string over two lines', '{"services": ["a\nb"]}', /:1:15: .*closing quote/],
    ['no end', '{"services": [', /:1:15: .*closing \] is missing/],
    ['more after its end', '{}\n}', /:2:1: .*should end here/],
    ['no content', '', /:1:1: .*a value should stand here/],
    ['a hundred thousand brackets', '['.repeat(100_000), /^hulp\.json:? ?.*not JSON/],
    ['too much content', `[${' '.repeat(1_000_000)}]`, /^hulp\.json: .*Allowed: 1000000 at most/],
  ];
  for (const [what, text, message] of broken) {
    it(`reports the place of the JSON error in a file with ${what}`, () => {
      const {status, lines, stderr} = check(text);
      assert.equal(status, 1);
      assert.match(lines[0]!, message);
      assert.deepEqual(lines.slice(1), ['hulp.json: nothing will show.']);
      assert.equal(stderr, '');
    });
  }

  it('writes no control characters to the terminal', () => {
    const {lines} = check('{"services": [{"id": "\\u001b[2J", "\\u009b2J\\n": 1}]}');
    assert.doesNotMatch(lines.join(''), /[\0-\x1f\x7f-\x9f]/);
  });

  for (const args of [
    [],
    ['chekc'],
    ['check'],
    ['check', '--all', 'x.json'],
    ['check', 'no.json'],
  ]) {
    it(`exits with 2 and an explanation for: signpost ${args.join(' ')}`, () => {
      const {status, lines, stderr} = run(args);
      assert.equal(status, 2);
      assert.match(stderr + lines.join(''), /signpost check|no\.json: can't be read: /);
    });
  }

  it('prints its help', () => {
    const {status, lines} = run(['--help']);
    assert.equal(status, 0);
    assert.match(lines[0]!, /^signpost check /);
  });
});
