import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {createLogger, createServer, type ViteDevServer} from 'vite';
import {catalogues} from '../../build/locales/catalogue.js';
import {root} from '../../build/root.js';

/** How often to look whether the server has noticed a change. */
const POLLING_MS = 50;

describe('the development server', () => {
  // A copy, since the tests change the sources.
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-dev-'));
  const warnings: string[] = [];
  let server: ViteDevServer;
  let origin: string;

  before(async () => {
    const copied = ['src', 'build', 'demo', 'docs', 'hosting', 'locales', 'vite.config.ts'];
    const settings = [
      'package.json',
      'tsconfig.json',
      ...catalogues.map(({configFile}) => configFile),
    ];
    for (const name of [...copied, ...settings]) {
      const isSource = (file: string) =>
        !/[\\/](demo[\\/]frameworks|language[\\/]locales)\b/.test(file);
      cpSync(path.join(root, name), path.join(folder, name), {recursive: true, filter: isSource});
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const logger = createLogger('warn');
    logger.warn = (message) => warnings.push(message);
    server = await createServer({
      root: folder,
      configFile: path.join(folder, 'vite.config.ts'),
      cacheDir: path.join(folder, '.vite'),
      customLogger: logger,
      server: {port: 0},
    });
    await server.listen();
    origin = server.resolvedUrls!.local[0]!;
  });

  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const get = async (address: string) => (await fetch(new URL(address, origin))).text();

  /** Changes a source file, and waits until the server has another module that is made from it. */
  async function change(file: string, from: string, to: string, module: string) {
    const earlier = await get(module);
    const source = path.join(folder, file);
    const text = readFileSync(source, 'utf8');
    assert.ok(text.includes(from), `${file} has no ${from}`);
    writeFileSync(source, text.replace(from, to));
    for (;;) {
      const now = await get(module);
      if (now !== earlier) return now;
      await pause(POLLING_MS);
    }
  }

  it('shows the start page and the demo pages with their sources, and reloads them', async () => {
    const start = await get('');
    assert.match(start, /<script type="module" src="\/demo\/configurator\/configurator\.ts">/);
    assert.match(start, /href="\/demo\/site\/site\.css"/);
    assert.match(start, /0800 266 64 36/);
    assert.match(await get('signpost.js'), /customElements|define/);
    assert.match(await get('demo/configurator/configurator.ts'), /signpost-configurator/);
    assert.match(await get('locales/nl.js'), /content/);
    for (const page of ['examples.html', 'partner.html', 'municipality.html', 'school.html']) {
      const html = await get(page);
      assert.match(html, /<script type="module" src="\/src\/embed\/signpost\.ts">/, page);
      assert.match(html, /\/@vite\/client/, page);
    }
    assert.match(await get('src/embed/signpost.ts'), /customElements|define/);
    assert.match(await get('partner.css'), /\{/);
  });

  it('serves lazy and language modules through static imports', async () => {
    const map = await get('src/loading/import-module.ts');
    for (const name of [
      'exit',
      'read-aloud',
      'locales/nl',
      'locales/nl.more',
      'locales/nl.reference',
    ]) {
      assert.ok(map.includes(`"${name}": () => import("/src/`), name);
    }
  });

  it('shows a changed translation', {timeout: 60_000}, async () => {
    const module = await change(
      'locales/de.xlf',
      '>Zahlen<',
      '>Zahlenwerk<',
      'src/language/locales/de.js'
    );
    assert.match(module, /Zahlenwerk/);
  });

  it('shows a changed number', {timeout: 60_000}, async () => {
    const module = await change(
      'src/content/directory/nl.json',
      '0800 266 64 36',
      '0800 266 64 37',
      'src/language/locales/contacts.ts'
    );
    assert.match(module, /0800 266 64 37/);
  });

  it(
    'shows a changed Dutch text, and warns of outdated translations',
    {timeout: 60_000},
    async () => {
      assert.deepEqual(warnings, []);
      const module = await change(
        'src/content/figures.ts',
        "'Cijfers'",
        "'Getallen'",
        'src/language/locales/nl.js'
      );
      assert.match(module, /Getallen/);
      assert.match(warnings.join('\n'), /figures\.title: .*\bde\b.*Run: npm run locales/);
    }
  );
});
