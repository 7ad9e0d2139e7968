import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import type {CustomElementDeclaration, Package} from 'custom-elements-manifest';
import {dist} from '../../build/manifest/files.js';
import {tokens} from '../../src/base/styles/tokens.js';
import {colourGroups} from '../../src/features/page-colours/colour-groups.js';

const manifest = JSON.parse(
  readFileSync(path.join(dist, 'custom-elements.json'), 'utf8')
) as Package;
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter((found): found is CustomElementDeclaration => 'tagName' in found);
const exit = elements.find(({tagName}) => tagName === 'signpost-exit')!;
const names = (list: readonly {name: string}[] = []) => list.map(({name}) => name).sort();

it('the exit is documented with the attributes that it has', () => {
  assert.deepEqual(names(exit.attributes), ['check', 'href', 'lang', 'reading', 'theme']);
});

it('the exit is documented without events, since it fires none', () => {
  assert.deepEqual(exit.events ?? [], []);
});

it('the exit is documented with the parts and the slot that it has', () => {
  assert.deepEqual(names(exit.cssParts), ['floating', 'link', 'root']);
  assert.deepEqual(names(exit.slots), ['']);
});

it('the exit is documented with the custom properties that an element reads', () => {
  const inStyles = tokens.cssText.match(/--signpost-[\w-]+/g) ?? [];
  const measured = colourGroups
    .flatMap(({properties}) => properties.flat())
    .filter((name) => name.startsWith('--signpost-'));
  const read = new Set([...inStyles, ...measured]);
  assert.deepEqual(names(exit.cssProperties), [...read].sort());
});

it('only elements that show content are documented with their events', () => {
  assert.equal(elements.length, 6);
  for (const {tagName, events} of elements) {
    const expected = ['signpost-exit', 'signpost-local'].includes(tagName ?? '')
      ? []
      : ['signpost-contact', 'signpost-language'];
    assert.deepEqual(names(events as {name: string}[] | undefined), expected, tagName);
  }
});
