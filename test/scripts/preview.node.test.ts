import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {visitorTexts} from '../../build/locales/catalogue.js';
import {readFiles} from '../../build/locales/files.js';
import {parseReadings} from '../../build/locales/readings.js';
import {pageOf} from '../../scripts/preview.js';

describe('the preview of a language', () => {
  const {files} = readFiles(visitorTexts);
  for (const tag of ['pl', 'ar', 'nl-x-young']) {
    const file = files.find((candidate) => candidate.tag === tag)!;
    const page = pageOf(file);

    it(`of ${tag} lists every text, with its id`, () => {
      for (const {id} of file.units) assert.ok(page.includes(`<code>${id}</code>`), id);
    });

    it(`of ${tag} shows the texts of the panel where they stand, with their ids`, () => {
      const shown = new Set([...page.matchAll(/ data-id="([^"]+)"/g)].map(([, id]) => id));
      for (const id of ['panel.title', 'need.victim', 'step.victim.fault', 'rubric.fight.title']) {
        assert.ok(shown.has(id), id);
      }
      assert.ok(shown.size > 120, `${shown.size} of ${file.units.length}`);
      // None of the characters that mark them is left.
      assert.doesNotMatch(page, /[\uE000-\uE002]/);
    });
  }
});

describe('the readings of a language', () => {
  it('are read from its reviews, first to last', () => {
    const review = `# Polish

## 27 November 2026, first reading

1,877 words; 1 major, 11 minor faults (5.9 minor per 1,000 words). The reader …

## 28 November 2026, second reading

2,393 words (3,829 characters; 1,600 to 1,000 words); 0 major, 1 minor fault (0.4 minor per 1,000 words).
`;
    assert.deepEqual(parseReadings(review), [
      {words: 1877, major: 1, minorPerThousand: 5.9},
      {words: 2393, major: 0, minorPerThousand: 0.4},
    ]);
  });
});
