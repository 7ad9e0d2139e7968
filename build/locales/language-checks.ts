import {languageOf} from './editions.js';

/** A translation, and where it stands. */
interface Text {
  id: string;
  source: string;
  target: string;
  /** The tag of its edition. */
  tag: string;
}

/** Says what a reader of the language would mark as wrong, and what to write. */
type LanguageCheck = (text: Text) => string[];

const questionMarks: LanguageCheck = ({source, target}) => {
  const isQuestion = source.endsWith('?') && !/[?؟？]/.test(target);
  const opened = count(target, '¿');
  return [
    ...(isQuestion ? ['the Dutch asks a question. End one with a question mark.'] : []),
    ...(opened && opened !== count(target, '?') ? ['¿ and ? do not balance. Write both.'] : []),
  ];
};

/** How often any of the marks is in a text. */
const count = (text: string, marks: string) =>
  (text.match(new RegExp(`[${marks}]`, 'g')) ?? []).length;

/** Opening marks with what may close them. The apostrophe closes ‘ too, so more of it is no fault. */
const quotes: [open: string, close: string][] = [
  ['«', '»'],
  ['„', '“”'],
  ['《', '》'],
  ['「', '」'],
  ['‘', '’'],
];

const quotationMarks: LanguageCheck = ({target}) => {
  const unbalanced = quotes.filter(([open, close]) => {
    const missing = count(target, open) - count(target, close);
    return open === '‘' || open === '„' ? missing > 0 : missing !== 0;
  });
  // German and Polish close with what English opens or closes with.
  if (!count(target, '„') && count(target, '“') !== count(target, '”')) unbalanced.push(['“', '”']);
  return [
    ...unbalanced.map(([open, close]) => `${open} and ${close} do not balance. Write both.`),
    ...(/["']/.test(target)
      ? ['it has a straight quotation mark. Write your language’s own.']
      : []),
  ];
};

const frenchSpaces: LanguageCheck = ({target, tag}) =>
  tag === 'fr' && /(?<![\u00a0\u202f])[:;?!»]|«(?![\u00a0\u202f])/.test(target)
    ? ['before : ; ? ! and », and after «, French has a no-break space (U+00A0 or U+202F).']
    : [];

/** Prefixes and endings that a zero-width non-joiner sets off, and no space. */
const persianJoins: LanguageCheck = ({target, tag}) =>
  tag === 'fa' && /(?<!\p{L})ن?می \p{L}| ها(?:ی|یی)?(?!\p{L})/u.test(target)
    ? ['after می and نمی, and before ها, Persian has a zero-width non-joiner (U+200C), no space.']
    : [];

/** As dictionaries have it. */
const headwords: LanguageCheck = ({id, target}) =>
  /^glossary\..+\.word$/.test(id) && /[.,:;!?،。]$/.test(target)
    ? ['a headword is the term alone, in the form of a dictionary, without a sign at its end.']
    : [];

const LONGEST_SENTENCE = 15;

/** Plain and young readers get short sentences. */
const shortSentences: LanguageCheck = ({target, tag}) => {
  if (tag === languageOf(tag)) return [];
  return target
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(?<=[.:;?!])\s+/)
    .filter((sentence) => (sentence.match(/[\p{L}\p{N}{}’-]+/gu) ?? []).length > LONGEST_SENTENCE)
    .map((sentence) => `"${sentence}" has more than ${LONGEST_SENTENCE} words. Make two of it.`);
};

/** What readers of the language had to find by hand, where a machine can. */
export const languageChecks: readonly LanguageCheck[] = [
  questionMarks,
  quotationMarks,
  frenchSpaces,
  persianJoins,
  headwords,
  shortSentences,
];
