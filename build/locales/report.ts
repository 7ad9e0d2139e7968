import {languages, SOURCE_LANGUAGE} from '../../src/language/languages.js';
import {languageOf} from './editions.js';
import {type Reading, readingsOf} from './readings.js';
import type {XliffFile} from './xliff.js';

/** A table in Markdown for docs/translating.md: how much of each language is translated and reviewed. */
export function report(files: XliffFile[]): string {
  const rows = files.map(({tag, units}) => {
    const translated = units.filter(({target}) => target !== undefined);
    return [
      `${nameOf(tag)} (\`${tag}\`)`,
      `${translated.length} of ${units.length}`,
      units.filter(({reviewed}) => reviewed).length,
      units.filter(({stale}) => stale).length,
      ...firstAndLast(readingsOf(tag)),
    ];
  });
  const sourceCount = Math.max(...files.map(({units}) => units.length));
  const dutch = [
    `${nameOf(SOURCE_LANGUAGE)} (\`${SOURCE_LANGUAGE}\`)`,
    'source',
    sourceCount,
    0,
    '',
    '',
  ];
  const head = [
    'Language',
    'Translated',
    'Reviewed by a native reader',
    'Stale',
    'First reading',
    'Last reading',
  ];
  return [head, head.map(() => '---'), dutch, ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** Major faults, and minor ones for each 1,000 words. */
function firstAndLast(readings: Reading[]): string[] {
  const [first, last] = [readings[0], readings.at(-1)].map((reading) =>
    reading ? `${reading.major} / ${reading.minorPerThousand.toFixed(1)}` : ''
  );
  return [first!, readings.length > 1 ? last! : ''];
}

function nameOf(tag: string) {
  const language = languages.find((candidate) => candidate.tag === languageOf(tag));
  const [, reading] = tag.split('-x-');
  return (language?.name ?? tag) + (reading ? `, ${reading}` : '');
}
