import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it, mock} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../../build/root.js';
import type * as Ssr from '../../src/server/ssr.js';
import {editionName, offeredLanguages} from '../../src/language/languages.js';

const file = path.join(root, 'dist/npm/server/ssr.js');
const {render, renderContent} = (await import(pathToFileURL(file).href)) as typeof Ssr;

describe('@signpost-help/signpost/ssr', () => {
  it('renders what the build prerenders, in each language and reading', async () => {
    for (const language of offeredLanguages) {
      for (const reading of ['standard', ...(language.readings ?? [])] as const) {
        const name = editionName(language, reading);
        const prerendered = readFileSync(path.join(root, `dist/html/${name}.html`), 'utf8');
        const [, frames] = /href="(https?:[^"]+\/frame\/)/.exec(prerendered)!;
        const attributes = reading === 'standard' ? {} : {reading};
        const rendered = await render({lang: language.tag, ...attributes}, {frames});
        assert.equal(words(rendered), words(prerendered), name);
      }
    }
  });

  it('shows what the attributes ask for', async () => {
    const html = await render({lang: 'en-GB', need: 'victim self', 'heading-level': 3, exit: true});
    assert.match(
      html,
      /^<signpost-panel lang="en-GB" need="victim self" heading-level="3" exit="">/
    );
    assert.deepEqual(needs(html).slice(0, 2), ['victim', 'self']);
    assert.match(html, /<h3 class="title">/);
    assert.match(html, /<signpost-exit [^>]+><template shadowrootmode="open">[^]+class="leave"/);
    assert.deepEqual(needs(await render({only: 'report'})), ['report']);
    assert.match(await render({region: 'BE'}), /data-service="child-focus"/);
    assert.match(await render({theme: 'dark'}), /data-theme="dark"/);
    const school = await render({for: 'school'});
    assert.deepEqual(needs(school), ['victim', 'other', 'self', 'despair', 'report']);
    assert.match(school, /Hulp bij iets naars online/);
  });

  it('leaves the tag to a framework that writes it', async () => {
    const content = await renderContent({lang: 'nl'}, {inside: '<p>Bel 112</p>', nonce: 'a"b'});
    assert.match(content, /^<template shadowrootmode="open"><style nonce="a&#34;b">/);
    assert.match(content, /<\/template><p>Bel 112<\/p>$/);
    assert.equal(
      await render({lang: 'nl'}),
      `<signpost-panel lang="nl">${await renderContent()}</signpost-panel>`
    );
  });

  it('escapes a label, and warns of it', async () => {
    const [html, warnings] = await warned(() => render({label: '<img onerror="x">'}));
    assert.doesNotMatch(html, /<img/);
    assert.match(warnings, /<signpost-panel> label=/);
  });

  it('falls back with a warning where a value is not known', async () => {
    const unknown = {
      lang: 'xx',
      need: 'x',
      headingLevel: 3,
      'on"><script>': 'x',
      region: undefined,
    };
    const [html, warnings] = await warned(() => render(unknown as Ssr.PanelAttributes));
    assert.match(html, /^<signpost-panel lang="xx" need="x"><template/);
    assert.match(html, /lang="nl"/);
    assert.equal(needs(html).length, 5);
    for (const name of ['lang="xx"', 'need="x"', 'no attribute "headingLevel"']) {
      assert.ok(warnings.includes(name), `${name} in ${warnings}`);
    }
  });

  it('hides what needs the script where there is none', async () => {
    assert.match(await render(), /@media \(scripting:none\)/);
    const linked = await render({}, {frames: 'https://www.example.nl/signpost/frame'});
    assert.doesNotMatch(linked, /@media \(scripting:none\)/);
    assert.match(linked, /href="https:\/\/www\.example\.nl\/signpost\/frame\/ar\.html"/);
  });

  it('knows every attribute of the panel', async () => {
    interface Manifest {
      tags: {name: string; attributes: {name: string}[]}[];
    }
    const data = path.join(root, 'dist/npm/data/vscode.html-custom-data.json');
    const {tags} = JSON.parse(readFileSync(data, 'utf8')) as Manifest;
    const declared = readFileSync(path.join(root, 'dist/npm/server/ssr.d.ts'), 'utf8');
    const [, typed] = /interface PanelAttributes {([^}]+)}/.exec(declared)!;
    const names = [...typed!.matchAll(/^\s*'?([\w-]+)'?\?:/gm)].map(([, name]) => name!).sort();
    const attributes = tags.find(({name}) => name === 'signpost-panel')!.attributes;
    assert.deepEqual(names, attributes.map(({name}) => name).sort());
    const all = Object.fromEntries(names.map((name) => [name, '']));
    const [, warnings] = await warned(() => render(all as Ssr.PanelAttributes));
    assert.doesNotMatch(warnings, /has no attribute/);
  });
});

/** The markup without styles, and without the space that minified templates leave out. */
const words = (html: string) => html.replace(/<style>[^]*?<\/style>|\s/g, '');

const needs = (html: string) => [...html.matchAll(/data-need="([\w-]+)"/g)].map(([, need]) => need);

async function warned<T>(action: () => Promise<T>): Promise<[T, string]> {
  const warn = mock.method(console, 'warn', () => undefined);
  const result = await action();
  warn.mock.restore();
  return [result, warn.mock.calls.map(({arguments: [message]}) => String(message)).join('\n')];
}
