import {languages, PLAIN, SOURCE_LANGUAGE} from '../../src/language/languages.js';
import type {XliffFile} from './xliff.js';

/** A table in Markdown: how far each language is. `docs/translating.md` shows it. */
export function report(files: XliffFile[], sourceCount: number): string {
  const rows = files.map(({tag, units}) => {
    const translated = units.filter(({target}) => target !== undefined);
    return [
      `${nameOf(tag)} (\`${tag}\`)`,
      `${translated.length} of ${units.length}`,
      units.filter(({reviewed}) => reviewed).length,
      units.filter(({stale}) => stale).length,
    ];
  });
  const dutch = [`${nameOf(SOURCE_LANGUAGE)} (\`${SOURCE_LANGUAGE}\`)`, 'source', sourceCount, 0];
  const head = ['Language', 'Translated', 'Reviewed by a native reader', 'Stale'];
  return [head, head.map(() => '---'), dutch, ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function nameOf(tag: string) {
  const language = languages.find((one) => one.tag === tag.replace(PLAIN, ''));
  return (language?.name ?? tag) + (tag.endsWith(PLAIN) ? ', plain' : '');
}
