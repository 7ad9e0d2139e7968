import MiniSearch from 'minisearch';
import type {Token} from 'marked';
import {searchOptions, type Section} from '../../demo/site/search-options.js';
import type {Document} from './markdown.js';

/**
 * The index of the search, as JSON that MiniSearch loads: an entry for each section of each page, so
 * that a result leads to the words and not to the top of a long page.
 */
export function searchIndex(documents: readonly Document[]): string {
  const index = new MiniSearch(searchOptions);
  index.addAll(documents.flatMap(sectionsOf));
  return JSON.stringify(index);
}

function sectionsOf({path, title, headings, tokens}: Document): Section[] {
  const sections: Section[] = [];
  for (const token of tokens) {
    if (token.type === 'heading') {
      const {id, text} = headings[sections.length]!;
      sections.push({address: `${path}#${id}`, title, heading: text, text: ''});
    } else if (sections.length) {
      sections.at(-1)!.text += `${wordsOf(token)} `;
    }
  }
  return sections;
}

/** What a reader sees of a token: its Markdown without the addresses of links and without comments. */
function wordsOf({raw}: Token): string {
  return raw.replace(/<!--[^]*?-->/g, '').replace(/\]\([^)]*\)/g, ']');
}
