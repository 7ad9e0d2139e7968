import {languages, SOURCE_LANGUAGE} from '../../src/language/languages.js';
import {languageOf} from './editions.js';
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
    ];
  });
  const sourceCount = Math.max(...files.map(({units}) => units.length));
  const dutch = [`${nameOf(SOURCE_LANGUAGE)} (\`${SOURCE_LANGUAGE}\`)`, 'source', sourceCount, 0];
  const head = ['Language', 'Translated', 'Reviewed by a native reader', 'Stale'];
  return [head, head.map(() => '---'), dutch, ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function nameOf(tag: string) {
  const language = languages.find((candidate) => candidate.tag === languageOf(tag));
  const [, reading] = tag.split('-x-');
  return (language?.name ?? tag) + (reading ? `, ${reading}` : '');
}
