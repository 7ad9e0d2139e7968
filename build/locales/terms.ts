import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {languageOf, localesDir} from './editions.js';

/** One entry of `locales/terms/<language>.json`. Translators read it too. */
export interface Term {
  concept: string;
  /** Wordings to use, with `*` for any letters: `slachtoffer*`. The Dutch ones identify the concept. */
  preferred: string[];
  /** Wordings that must not appear. */
  avoid: string[];
  note: string;
}

export function readTerms(tag: string): Term[] {
  const file = path.join(localesDir, 'terms', `${languageOf(tag)}.json`);
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')) as Term[];
}

const expressions = new Map<string, RegExp>();

/** Whether a text contains a wording as whole words, in upper or lower case. */
export function contains(text: string, wording: string): boolean {
  // Compiling all expressions takes longer than all other checks together, and few are needed.
  const [start] = /^[^ *]*/.exec(wording)!;
  if (!text.toLowerCase().includes(start.toLowerCase())) return false;
  const expression = expressions.get(wording) ?? expressionOf(wording);
  expressions.set(wording, expression);
  return expression.test(text);
}

function expressionOf(wording: string): RegExp {
  const pattern = wording
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join("[\\p{L}\\p{M}\u200c’'-]*");
  // Chinese has no spaces between its words.
  if (/\p{Script=Han}/u.test(wording)) return new RegExp(pattern, 'u');
  return new RegExp(`(?<![\\p{L}\\p{M}])${pattern}(?![\\p{L}\\p{M}])`, 'iu');
}
