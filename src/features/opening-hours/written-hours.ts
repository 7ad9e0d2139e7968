import {common, dutch, type HoursWords, otherLanguages, strict} from './hours-words.js';
import {HoursError, parseHours} from './parse.js';
import {readPieces} from './written-rules.js';

/** The words of a language as a pattern, and the piece of the strict notation for each word. */
interface Lexicon {
  pattern: RegExp;
  pieces: Map<string, string>;
}

/** The signs of every language, with their pieces. */
const signs = new Map([
  [',', ','],
  ['،', ','],
  ['&', ','],
  ['+', ','],
  [';', ';'],
  ['؛', ';'],
  ['-', '-'],
  ['/', '/'],
  [':', ''],
  [' ', ''],
]);

// No two parts of these patterns match the same text, so that none takes long, whatever the text.
const DATE = /\d{4}-\d\d-\d\d(?!\d)/y;
const TIME = /(\d{1,2})(?:(?:[:.u]| ?h ?)(\d\d))?(?!\d)(?: ?([ap])\.? ?m(?!\p{L}))?(?:\.(?!\d))?/uy;

/**
 * Reads opening hours as people write them, and returns them in the strict notation that
 * `parseHours` reads: `ma-vr 9.00-17.00, zaterdag gesloten` gives `Mo-Fr 09:00-17:00; Sa off`. What
 * is in the strict notation already is returned unchanged.
 *
 * A text is in one language. If all its words are Dutch, the Dutch reading wins: `ma` is Monday (not
 * French `mardi`), `di` is Tuesday (not `dimanche`), `do` is Thursday (not Spanish `domingo`). A
 * text that other languages read differently is an error: `mo-so` ends on Sunday in German, on
 * Saturday in Frisian. `readPieces` lists what else is ambiguous.
 *
 * @throws {HoursError} if the text can't be read, or is ambiguous.
 */
export function strictHours(text: string): string {
  if (isStrict(text)) return text;
  const folded = fold(text).trim();
  const found = new Set<string>();
  // If no language can read the text, the error is that of the one that came furthest.
  let furthest = -1;
  let reason: unknown;
  for (const lexicon of (lexicons ??= makeLexicons())) {
    const {written, end} = translate(folded, lexicon);
    try {
      if (end < folded.length) throw new HoursError('not-a-rule', wordAt(end, folded));
      found.add(readPieces(written, text));
    } catch (error) {
      if (end > furthest) [furthest, reason] = [end, error];
    }
    if (lexicon === lexicons[0] && end === folded.length) break;
  }
  const [hours, ...others] = [...found];
  if (hours === undefined) throw reason as HoursError;
  if (others.length) throw new HoursError('not-a-rule', text);
  return hours;
}

function isStrict(text: string): boolean {
  try {
    parseHours(text);
    return true;
  } catch {
    return false;
  }
}

/** Without what differs between spellings: capitals, accents, kinds of dashes and of digits. */
function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/[٠-٩۰-۹]/g, latinDigit)
      .replace(/[‘’ʼ]/g, "'")
      .replace(/ı/g, 'i')
      .replace(/ł/g, 'l')
      .replace(/\s+/g, ' ')
      // Arabic writes "and" as a part of the next word.
      .replace(/ و(?=ال)/g, ' ،')
  );
}

/** The last four bits of an Arabic or Persian digit are its value. */
const latinDigit = (digit: string) => String(digit.charCodeAt(0) & 15);

/** Made when needed: most pages write the strict notation. */
let lexicons: Lexicon[] | undefined;

/** Dutch comes first. */
const makeLexicons = () => [
  makeLexicon([dutch, common]),
  makeLexicon([dutch, strict, common]),
  ...otherLanguages.map((words) => makeLexicon([words, common])),
];

function makeLexicon(languages: readonly HoursWords[]): Lexicon {
  const pieces = new Map<string, string>();
  for (const words of languages) {
    for (const [piece, spellings] of Object.entries(words)) {
      for (const spelling of spellings.split('|')) pieces.set(fold(spelling), piece);
    }
  }
  const longestFirst = [...pieces.keys()].sort((a, b) => b.length - a.length);
  // A dot may follow an abbreviation, or end a sentence.
  const pattern = new RegExp(`(${longestFirst.join('|')})(?!\\p{L})(?:\\.(?!\\d))?`, 'uy');
  return {pattern, pieces};
}

/** Writes each word, date, time and sign as its piece: `Mo-Fr9:00-17:00`. Ends at what is unknown. */
function translate(text: string, {pattern, pieces}: Lexicon): {written: string; end: number} {
  let written = '';
  let end = 0;
  const next = (expression: RegExp) => {
    expression.lastIndex = end;
    const match = expression.exec(text);
    if (match) end = expression.lastIndex;
    return match;
  };
  for (let match; end < text.length;) {
    if ((match = next(pattern))) written += pieces.get(match[1]!)!;
    else if ((match = next(DATE))) written += match[0];
    else if ((match = next(TIME))) written += `${match[1]!}:${match[2] ?? '00'}${match[3] ?? ''}`;
    else {
      const piece = signs.get(text[end]!);
      if (piece === undefined) break;
      written += piece;
      end++;
    }
  }
  // Two commas, as in "ma, wo, en vr", are one.
  return {written: written.replace(/,+/g, ','), end};
}

const wordAt = (index: number, text: string) => text.slice(index).split(' ')[0]!;
