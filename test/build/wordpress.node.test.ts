import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {po} from 'gettext-parser';
import {deployedFiles} from '../../build/wordpress/files.js';
import {pluginFiles} from '../../build/wordpress/plugin.js';
import {openNeeds} from '../../src/content/needs.js';
import {offeredLanguages} from '../../src/language/languages.js';

const plugin = pluginFiles();
const deployed = deployedFiles();
const textOf = (content: string | Buffer) => content.toString();

describe('the WordPress plugin', () => {
  it('marks in each prerendered panel what a setting changes', () => {
    const panels = [...deployed].filter(([file]) => /^html\/[\w-]+\.html$/.test(file));
    assert.ok(panels.length >= offeredLanguages.length);
    const names = ['title', 'help', 'needs', 'rubrics', 'figures'];
    const marks = [...names, ...openNeeds.flatMap((id) => [`need:${id}`, `local:${id}`])];
    for (const [file, content] of panels) {
      const html = textOf(content);
      for (const mark of marks) {
        assert.equal(html.split(`<!--${mark}-->`).length, 2, `${file}: ${mark}`);
        assert.equal(html.split(`<!--/${mark}-->`).length, 2, `${file}: /${mark}`);
      }
      assert.match(html, /^<signpost-panel [^>]*><template shadowrootmode="open">/);
    }
  });

  it('has the files of each language, and no pseudo-language', () => {
    for (const {tag} of offeredLanguages) {
      for (const file of [`locales/${tag}.js`, `html/${tag}.html`, `html/${tag}.exit.html`]) {
        assert.ok(deployed.has(file), file);
      }
    }
    assert.deepEqual(
      [...deployed.keys()].filter((file) => file.includes('qps')),
      []
    );
  });

  it('names its version and a number, whatever file is missing', () => {
    const main = textOf(plugin.get('signpost.php')!);
    assert.match(main, /Version: +\d+\.\d+\.\d+/);
    assert.match(main, /'SIGNPOST_CONTACT', '[^'{]*<a href="tel:\+\d+">/);
  });

  it('knows the size of each file that it loads, and so a file that is cut off', () => {
    const main = textOf(plugin.get('signpost.php')!);
    const [, json] = /'SIGNPOST_INCLUDES', '([^']+)'/.exec(main)!;
    const sizes = Object.entries(JSON.parse(json!) as Record<string, number>);
    const included = [...plugin.keys()].filter((file) => file.startsWith('includes/'));
    assert.deepEqual(
      sizes.map(([file]) => `includes/${file}`),
      included
    );
    for (const [file, size] of sizes) {
      assert.equal(Buffer.byteLength(plugin.get(`includes/${file}`)!), size);
    }
  });

  it('marks the style in each panel and exit, for optimisers to leave it there', () => {
    const style = '<style data-signpost data-no-optimize="1" data-noptimize="1">';
    for (const [file, content] of deployed) {
      if (!/^html\/[\w-]+(\.exit)?\.html$/.test(file)) continue;
      assert.deepEqual(textOf(content).match(/<style[^>]*>/g), [style], file);
    }
  });

  it('has each text of its own in Dutch', () => {
    const {translations} = po.parse(textOf(plugin.get('languages/signpost-nl_NL.po')!));
    const php = [...plugin].filter(([file]) => file.endsWith('.php')).map(([, text]) => text);
    const texts = php
      .map(textOf)
      .join('\n')
      .matchAll(/(?:__|esc_html__|esc_html_e|esc_attr_e)\( '(.+?)', 'signpost' \)/g);
    const untranslated = [...texts].filter(([, text]) => !translations['']?.[text!]?.msgstr[0]);
    assert.deepEqual(untranslated, []);
  });
});
