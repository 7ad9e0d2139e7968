import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../build/root.js';
import {demoPage} from '../../demo/server.js';
import {exitRoomStyle, roomStyle} from '../../src/embed/room-style.js';

describe('the style that holds a panel’s place', () => {
  it('is the same in every snippet, and on every demo page with a panel', () => {
    const snippets = ['README.md', 'docs/embedding.md'].map((page) =>
      readFileSync(path.join(root, page), 'utf8')
    );
    const demo = ['partner', 'municipality', 'school', 'forms'].map((name) =>
      demoPage(`${name}.html`, '')
    );
    for (const html of [...snippets, ...demo]) {
      const styles = html.match(/<style>\s*@media \(scripting: enabled\)[^]*?<\/style>/g) ?? [];
      assert.notEqual(styles.length, 0);
      for (const style of styles) assert.equal(style, roomStyle);
    }
  });

  it('is the same for an exit in its guide', () => {
    const guide = readFileSync(path.join(root, 'docs/leaving-the-page.md'), 'utf8');
    assert.ok(guide.includes(exitRoomStyle));
  });
});
