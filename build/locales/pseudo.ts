/**
 * The text of a pseudo-locale: about 40 % longer than the Dutch, with accents and
 * brackets, so that a text that is not translatable, or is cut off, shows at a glance.
 */
export function lengthened(text: string): string {
  const accented = change(text, (part) =>
    part.replace(/[aeiouncs]/g, (letter) => accents[letter] ?? letter)
  );
  const padding = '·'.repeat(Math.ceil(text.length * 0.4) - 2);
  // Divided into words, so that it wraps as text does.
  return `⟦${accented} ${padding.replace(/(.{7})/g, '$1 ').trim()}⟧`;
}

/**
 * The text of a right-to-left pseudo-locale, in Hebrew letters, which none of the
 * languages uses. Text that stays Latin is not translatable.
 */
export function mirrored(text: string): string {
  return change(text, (part) =>
    part.replace(/[a-z]/gi, (letter) =>
      String.fromCharCode(0x5d0 + ((letter.toLowerCase().charCodeAt(0) - 97) % 22))
    )
  );
}

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  c: 'ç',
  s: 'š',
};

/** Placeholders, glossary ids and proper names stay as they are. */
const KEPT = /(\{\d+\}|\]\([^)]*\)|Stop it Now|Veilig Thuis)/;

function change(text: string, by: (part: string) => string): string {
  return text
    .split(KEPT)
    .map((part, i) => (i % 2 ? part : by(part)))
    .join('');
}
