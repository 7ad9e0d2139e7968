import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {build, type Plugin, type Rolldown} from 'vite';
import {foldTemplates} from '../../build/plugins/fold-templates.js';
import {selfContained} from '../../build/plugins/self-contained.js';

const folder = mkdtempSync(path.join(tmpdir(), 'signpost-plugins-'));
after(() => {
  rmSync(folder, {recursive: true});
});

let projects = 0;

/** Builds these files, and returns the code of each output file. */
async function built(files: Record<string, string>, entries: string[], plugin: Plugin) {
  const root = path.join(folder, String(projects++));
  for (const [name, code] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, code);
  }
  const entry = Object.fromEntries(
    entries.map((name) => [path.basename(name, '.ts'), path.join(root, name)])
  );
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      write: false,
      minify: false,
      lib: {entry, formats: ['es']},
      rolldownOptions: {output: {entryFileNames: '[name].js', chunkFileNames: '[name].js'}},
    },
  })) as Rolldown.RolldownOutput[];
  return new Map(
    output[0]!.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : ''])
  );
}

describe('foldTemplates()', () => {
  const file = 'src/base/a.ts';
  const fold = async (
    template: string,
    declarations = 'declare const css: (text: TemplateStringsArray) => string, html: typeof css;'
  ) => {
    const code = `${declarations} export const text = ${template};`;
    return (await built({[file]: code}, [file], foldTemplates())).get('a.js') ?? '';
  };
  const styles = 'css`\n  :host {\n    color: white;\n    color: #ff0000;\n  }\n`';

  it('replaces css`…` by minified text', async () => {
    assert.match(await fold(styles), /text = ":host\{color:red\}"/);
  });

  it('replaces Lit’s css`…` by unsafeCSS() with minified text', async () => {
    // `lit` resolves to this file in the project's folder.
    const lit = 'export const css = 0; export const unsafeCSS = (text) => [text];';
    const code = `import {css} from 'lit'; export const text = ${styles};`;
    const files = {[file]: code, 'node_modules/lit/index.js': lit};
    const output = await built(files, [file], foldTemplates());
    assert.match(output.get('a.js') ?? '', /unsafeCSS\(":host\{color:red\}"\)/);
  });

  it('keeps escaped characters in css`…`', async () => {
    const code = await fold('css`a::before { content: "\\\\\\\\ \\` \\${x}"; }`');
    assert.ok(code.includes(JSON.stringify('a:before{content:"\\\\ ` ${x}"}')), code);
  });

  it('rejects css`…` with an expression, which is not a whole style sheet', async () => {
    await assert.rejects(fold('css`a { color: ${1}; }`'), /join whole stylesheets/);
  });

  it('makes one space of line breaks in html`…`, and none between tags or beside a block', async () => {
    const code = await fold(
      'html`\n<p>\n    one\n    ${1}\n    <b>\n two</b>\n  </p>\n  <p\n    >three</p\n  >`'
    );
    assert.match(code, /html`<p>one \$\{1\} <b> two<\/b><\/p><p>three<\/p>`/);
  });
});

describe('selfContained()', () => {
  const entries = ['script.ts', 'lazy.ts', 'other.ts'];
  const files = {
    'shared.ts': 'export const shared = () => document.title;',
    'script.ts': 'console.log(1);',
    'lazy.ts': 'export const a = 1;',
    'other.ts': 'export const b = 1;',
  };
  const check = (changed: Record<string, string>) =>
    built({...files, ...changed}, entries, selfContained('script.js'));
  const using = (name: string) =>
    `import {shared} from './shared.js'; export const ${name} = () => shared();`;

  it('fails when the script and a lazy module share one, naming it and the lazy module', async () => {
    await assert.rejects(
      check({'script.ts': using('a'), 'lazy.ts': using('b')}),
      (error: Error) => {
        assert.match(error.message, /shared\.ts, imported by (?!.*script\.ts).*lazy\.ts/);
        assert.match(error.message, /Pass what the lazy module needs as an argument/);
        return true;
      }
    );
  });

  it('fails if the script imports a lazy module statically', async () => {
    const script = "import {a} from './lazy.js'; console.log(a);";
    await assert.rejects(
      check({'script.ts': script, 'lazy.ts': 'export const a = document.title;'}),
      /lazy\.ts, imported by .*script\.ts/
    );
  });

  it('allows lazy modules to share a file', async () => {
    const written = await check({'lazy.ts': using('a'), 'other.ts': using('b')});
    assert.deepEqual([...written.keys()].sort(), ['lazy.js', 'other.js', 'script.js', 'shared.js']);
  });
});
