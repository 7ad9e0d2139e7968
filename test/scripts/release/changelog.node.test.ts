import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {notesOf, release} from '../../../scripts/release/changelog.js';

const changelog = `# Changelog

For those who embed.

## Unreleased

- The number of X is corrected. See [Hosting](docs/hosting.md) and [semver](https://semver.org/).

## 1.2.2 (2026-11-27)

- Older.
`;

describe('a release in the changelog', () => {
  it('gets its version and its day, and nothing else changes', () => {
    const released = changelog.replace('## Unreleased', '## 1.2.3 (2026-11-28)');
    assert.equal(release(changelog, '1.2.3', '2026-11-28'), released);
    const named = changelog.replace('Unreleased', '1.2.3 (unreleased)');
    assert.equal(release(named, '1.2.3', '2026-11-28'), released);
  });

  it('needs something that is not released yet', () => {
    const released = release(changelog, '1.2.3', '2026-11-28');
    const empty = changelog.replace('## Unreleased', '## Unreleased\n\n## 1.2.3 (2026-11-28)');
    for (const text of [released, empty]) {
      assert.throws(() => release(text, '1.2.4', '2026-11-29'), /nothing under "## Unreleased"/);
    }
  });

  it('gives the notes of its version, without links that lead nowhere from there', () => {
    const released = release(changelog, '1.2.3', '2026-11-28');
    assert.equal(
      notesOf(released, '1.2.3'),
      '- The number of X is corrected. See Hosting and [semver](https://semver.org/).'
    );
    assert.equal(notesOf(released, '1.2.2'), '- Older.');
    assert.throws(() => notesOf(released, '1.2'), /no "## 1.2"/);
    assert.throws(() => notesOf(changelog, '1.2.3'), /no "## 1.2.3"/);
  });

  it('can be made from CHANGELOG.md itself, or has been made', () => {
    const own = readFileSync('CHANGELOG.md', 'utf8');
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.ok(
      /unreleased\)?$/im.test(own) ? release(own, '9.9.9', '2026-11-28') : notesOf(own, version)
    );
  });
});
