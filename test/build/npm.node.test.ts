import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {isBuiltin} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {version} from '../../src/embed/version.js';
import {editionName, languages} from '../../src/language/languages.js';

interface Package {
  version: string;
  dependencies: Record<string, string>;
}

const packaged = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const windows = process.platform === 'win32';

it('the script has the version of the package', () => {
  assert.equal(version, packaged.version);
});

describe('the packed npm package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-package-'));
  const installed = path.join(folder, 'node_modules/@signpost-help/signpost');
  let tarball: string;

  before(() => {
    const args = ['pack', '--json', '--pack-destination', folder];
    const [{filename}] = JSON.parse(
      execFileSync('npm', args, {encoding: 'utf8', shell: windows})
    ) as [{filename: string}];
    tarball = path.join(folder, filename);
    mkdirSync(installed, {recursive: true});
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
    // Relative, since some tars take a drive letter for a host name.
    execFileSync('tar', ['-xzf', filename, '-C', installed, '--strip-components=1'], {cwd: folder});
    for (const name of Object.keys(packaged.dependencies)) {
      symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
    }
  });

  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  /** The lines that Node prints for a module, in a folder where the package is installed. */
  function node(code: string) {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', code],
      {cwd: folder, encoding: 'utf8'}
    );
    assert.deepEqual([status, stderr], [0, '']);
    return stdout.trim().split('\n').filter(Boolean);
  }

  it('depends only on lit', () => {
    assert.deepEqual(Object.keys(packaged.dependencies), ['lit']);
    for (const {file, text} of modules()) {
      const bare = text.matchAll(
        /^(?:import|export)\b[^'"\n]*["']([^."'][^"']*)|\bimport\(["'](\w[^"']*)/gm
      );
      for (const [, fixed, lazy] of bare) {
        const specifier = fixed ?? lazy;
        const isServer = file.startsWith('server') && isBuiltin(specifier!);
        assert.ok(isServer || /^lit(\/|$)/.test(specifier!), `${file}: ${specifier!}`);
      }
    }
  });

  it('passes publint', async () => {
    const contents = readFileSync(tarball);
    const {buffer, byteOffset, byteLength} = contents;
    const {messages, pkg} = await publint({
      strict: true,
      pack: {tarball: buffer.slice(byteOffset, byteOffset + byteLength)},
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      []
    );
  });

  it('has types that match its modules', () => {
    const args = [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'];
    const {status, stdout} = spawnSync('node_modules/.bin/attw', args, {
      encoding: 'utf8',
      shell: windows,
    });
    assert.equal(status, 0, stdout);
  });

  it('can be imported on a server', () => {
    assert.deepEqual(
      node(`console.log(Object.keys(await import('@signpost-help/signpost')).join(' '));`),
      [
        'SignpostContactEvent SignpostExit SignpostFigures SignpostHelplines SignpostLanguageEvent SignpostLocal SignpostPanel SignpostRubrics version',
      ]
    );
    assert.deepEqual(node(`await import('@signpost-help/signpost/define');`), []);
  });

  it('renders on a server, also where the elements are registered and lit is missing', () => {
    const html = `<signpost-panel lang="ar"><template shadowrootmode="open">`;
    const code = `const {render} = await import('@signpost-help/signpost/ssr');
      console.log((await render({lang: 'ar'})).slice(0, ${html.length}));`;
    assert.deepEqual(node(`await import('@signpost-help/signpost/define'); ${code}`), [html]);
    const lit = path.join(folder, 'node_modules/lit');
    rmSync(lit);
    assert.deepEqual(node(code), [html]);
    symlinkSync(path.resolve('node_modules/lit'), lit);
  });

  it('registers the elements only by `@signpost-help/signpost/define`', () => {
    const browser = `globalThis.HTMLElement = class {};
      globalThis.customElements = {get() {}, define(tag) { console.log(tag); }};`;
    assert.deepEqual(node(`${browser} await import('@signpost-help/signpost');`), []);
    assert.deepEqual(node(`${browser} await import('@signpost-help/signpost/define');`).sort(), [
      'signpost-exit',
      'signpost-figures',
      'signpost-helplines',
      'signpost-local',
      'signpost-panel',
      'signpost-rubrics',
    ]);
  });

  it('registers one element by an import of its own', () => {
    const code = (name: string) => `globalThis.HTMLElement = class {};
      globalThis.customElements = {get() {}, define(tag) { console.log(tag); }};
      await import('@signpost-help/signpost/${name}');`;
    for (const name of ['exit', 'figures', 'rubrics']) {
      assert.deepEqual(node(code(name)), [`signpost-${name}`]);
    }
    assert.deepEqual(node(code('helplines')), ['signpost-helplines', 'signpost-local']);
    const both =
      "await import('@signpost-help/signpost/exit'); await import('@signpost-help/signpost/define');";
    assert.deepEqual(node(`${both} console.log(!!customElements.get('signpost-panel'));`), [
      'true',
    ]);
  });

  it('has every language, by imports that a bundler can follow', () => {
    const load = pathToFileURL(path.join(installed, 'dist/npm/language/load-content.js')).href;
    const written = languages.filter(({instead}) => !instead);
    const names = written.flatMap((language) => [
      language.tag,
      ...(language.readings ?? []).map((reading) => editionName(language, reading)),
    ]);
    const titles = node(`const {loadContent, loadPart} = await import('${load}');
      for (const name of ${JSON.stringify(names)}) {
        await loadPart(name, 'more');
        console.log((await loadContent(name)).content.title);
      }`);
    assert.equal(titles.length, names.length);
    for (const {file, text} of modules()) {
      assert.doesNotMatch(text, /@vite-ignore|\bimport\((?!["'])/, file);
    }
  });

  it('has types that check the code of a page', () => {
    const use = (code: string) => {
      writeFileSync(
        path.join(folder, 'page.ts'),
        `import '@signpost-help/signpost/define';\n${code}`
      );
      const strict = '--strict --noEmit --skipLibCheck false --module nodenext';
      const args = [...strict.split(' '), '--lib', 'es2023,dom,dom.iterable', 'page.ts'];
      const tsc = path.resolve('node_modules/typescript/bin/tsc');
      return spawnSync(process.execPath, [tsc, ...args], {cwd: folder, encoding: 'utf8'}).stdout;
    };
    const page = `const panel = document.querySelector('signpost-panel')!;
      panel.region = 'BE';
      panel.addEventListener('signpost-contact', ({service, channel}) => [service, channel]);
      panel.addEventListener('signpost-language', ({lang}) => lang.length);`;
    assert.equal(use(page), '');
    assert.match(use(`${page}\npanel.country = 'BE';`), /'country' does not exist/);
  });

  it('contains every file that it refers to', () => {
    const named = JSON.stringify(packaged).matchAll(/"(?:\.\/)?(dist\/[^"]+)"/g);
    for (const [, file] of named) {
      assert.ok(existsSync(path.join(installed, file!.replace(/\*.*$/, ''))), file);
    }
    const manifest = readJson('dist/custom-elements.json') as {modules: {path: string}[]};
    const paths = manifest.modules.map((module) => module.path);
    assert.ok(paths.includes('dist/npm/elements/panel/signpost-panel.js'));
    for (const file of paths) assert.ok(existsSync(path.join(installed, file)), file);
  });

  it('contains the pages that its documentation links to', () => {
    const pages = readdirSync(installed, {recursive: true, encoding: 'utf8'}).filter(
      (file) => file.endsWith('.md') && !file.startsWith('dist')
    );
    assert.ok(pages.includes('CHANGELOG.md'));
    for (const page of pages) {
      const text = readFileSync(path.join(installed, page), 'utf8').replace(/```[^]*?```/g, '');
      for (const [, to] of text.matchAll(/\]\((?!\w+:|#|id\))([^)#]+)/g)) {
        const target = path.posix.join(path.posix.dirname(page.replaceAll(path.sep, '/')), to!);
        // Maintainers' pages lead to sources, which only a checkout has.
        const isSource =
          /^(locales|src|test)\//.test(`${target}/`) && !/^(README|CHANGELOG)/.test(page);
        assert.ok(isSource || existsSync(path.join(installed, target)), `${page}: ${target}`);
      }
    }
  });

  it('describes tags, attributes and their values for editors', () => {
    const {tags} = readJson('dist/npm/data/vscode.html-custom-data.json') as {
      tags: {name: string; attributes: {name: string; values: {name: string}[]}[]}[];
    };
    const panel = tags.find(({name}) => name === 'signpost-panel')!;
    const theme = panel.attributes.find(({name}) => name === 'theme')!;
    assert.deepEqual(
      theme.values.map(({name}) => name),
      ['auto', 'light', 'dark']
    );
    const {contributions} = readJson('dist/npm/data/web-types.json') as {
      contributions: {html: {elements: {name: string}[]}};
    };
    assert.deepEqual(
      contributions.html.elements.map(({name}) => name),
      tags.map(({name}) => name)
    );
  });

  it('types exactly the attributes that each element has', () => {
    const {tags} = readJson('dist/npm/data/vscode.html-custom-data.json') as {
      tags: {name: string; attributes: {name: string}[]}[];
    };
    assert.ok(tags.some(({name}) => name === 'signpost-local'));
    for (const {name, attributes} of tags) {
      const names = attributes.map((attribute) => attribute.name).sort();
      const keys = (file: string) => {
        const types = readFileSync(path.join(installed, 'dist/npm/data', file), 'utf8');
        const [, type] = new RegExp(`'${name}': (?:Tag<\\w+, )?(\\w+)`).exec(types)!;
        const [, body] = new RegExp(`interface ${type!}\\b[^{]*{([^}]*)}`).exec(types)!;
        return [...body!.matchAll(/^ {2}'?([\w-]+)'?\?:(?! never)/gm)]
          .map(([, key]) => key!)
          .sort();
      };
      assert.deepEqual(keys('react.d.ts'), names, name);
      const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      assert.deepEqual(keys('vue.d.ts').map(kebab).sort(), names, name);
    }
  });

  function readJson(file: string): unknown {
    return JSON.parse(readFileSync(path.join(installed, file), 'utf8'));
  }

  /** The modules of the package. */
  function modules() {
    const root = path.join(installed, 'dist/npm');
    return readdirSync(root, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({file, text: readFileSync(path.join(root, file), 'utf8')}));
  }
});
