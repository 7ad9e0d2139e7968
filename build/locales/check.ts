import {properNames, technicalNames} from '../../src/content/names.js';
import {glossaryIds} from '../../src/content/glossary.js';
import {languageChecks} from './language-checks.js';
import {contains, type Term} from './terms.js';
import type {Unit, XliffFile} from './xliff.js';

/** What a check needs besides the message. */
interface Context {
  tag: string;
  /** The terms of this language. */
  terms: Term[];
  /** The Dutch terms, used to recognise concepts in the source. */
  dutchTerms: Term[];
}

/** Says what is wrong with a message, and what to do about it. */
type Check = (unit: TranslatedUnit, context: Context) => string[];
type TranslatedUnit = Unit & {target: string};

const known: readonly string[] = glossaryIds;

const MARK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** Every fault in a file, as `file:line: id: what is wrong. What to do.` */
export function check(file: XliffFile, terms: Term[], dutchTerms: Term[]): string[] {
  const context: Context = {tag: file.tag, terms, dutchTerms};
  return file.units.flatMap((unit) =>
    faultsOf(unit, context).map((fault) => `${file.name}:${unit.line}: ${unit.id}: ${fault}`)
  );
}

function faultsOf(unit: Unit, context: Context): string[] {
  if (!isTranslated(unit)) return ['no translation. Write one in <target>.'];
  if (unit.stale) {
    return [
      `the Dutch has changed since this was translated. Change <target>, or, if it still holds, run: npm run locales -- --accept ${context.tag} ${unit.id}`,
    ];
  }
  const {id, source, target} = unit;
  return [
    ...checks.flatMap((check) => check(unit, context)),
    ...languageChecks.flatMap((check) => check({id, source, target, tag: context.tag})),
  ];
}

function isTranslated(unit: Unit): unit is TranslatedUnit {
  return unit.target !== undefined;
}

const stamped: Check = (unit) => (unit.stamped ? [] : ['not yet stamped. Run: npm run locales']);

const placeholders: Check = ({source, target}) => {
  const [expected, found] = [source, target].map((text) =>
    (text.match(/\{\d+\}/g) ?? []).sort().join(' ')
  );
  return expected === found
    ? []
    : [
        `its placeholders are "${found ?? ''}", the Dutch has "${expected ?? ''}". Keep every <x/> once.`,
      ];
};

const marks: Check = ({source, target}) => {
  const [expected, found] = [source, target].map((text) =>
    [...text.matchAll(MARK)]
      .map(([, , id]) => id)
      .sort()
      .join(' ')
  );
  const unknown = [...target.matchAll(MARK)].filter(
    ([, words, id]) => !words || !known.includes(id ?? '')
  );
  if (expected !== found) {
    return [
      `its glossary marks are "${found ?? ''}", the Dutch has "${expected ?? ''}". Keep every [words](id).`,
    ];
  }
  return unknown.map(([mark]) => `${mark} is no glossary term. Known: ${known.join(', ')}.`);
};

const markup: Check = ({target}) =>
  /<\/?[a-z!]/i.test(target) ? ['it holds markup. Messages are text; only <x/> is allowed.'] : [];

const untranslated: Check = ({source, target, intentionallySame, id}, {tag}) =>
  source === target && !intentionallySame && !tag.startsWith('nl')
    ? [
        `it is the same as the Dutch. Translate it, or, if that is meant, run: npm run locales -- --same ${tag} ${id}`,
      ]
    : [];

/** Reports letters of a script other than the language's own, except in names. */
const script: Check = ({target}, {tag}) => {
  const own = (new Intl.Locale(tag).maximize().script ?? 'Latn').replace(/^Han[st]$/, 'Han');
  const names = [...Object.keys(properNames), ...technicalNames];
  const words = names.reduce(
    (text, name) => text.replaceAll(name, ''),
    target.replace(MARK, '$1').replace(/\{\d+\}/g, '')
  );
  const foreign = words.match(
    new RegExp(`(?=\\p{L})[^\\p{Script=${own}}\\p{Script=Common}\\p{Script=Inherited}]+`, 'gu')
  );
  return foreign
    ? [`"${foreign.join('", "')}" is not in the script of ${tag} (${own}). Translate it.`]
    : [];
};

/** Opening and closing characters. If unbalanced, they change the direction of the text that follows. */
const bidiPairs: [string, string][] = [
  ['\u202A\u202B\u202D\u202E', '\u202C'],
  ['\u2066\u2067\u2068', '\u2069'],
];

const controls: Check = ({target}) => {
  const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFD]/.exec(target);
  const unbalanced = bidiPairs.some(([open, close]) => {
    let depth = 0;
    for (const character of target) {
      if (open.includes(character)) depth++;
      if (character === close && --depth < 0) return true;
    }
    return depth !== 0;
  });
  return [
    ...(control ? [`it holds the control character U+${hex(control[0])}. Take it out.`] : []),
    ...(unbalanced ? ['its bidirectional control characters do not balance. Close each one.'] : []),
  ];
};

const hex = (character: string) =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Numbers, including phone numbers, must occur in the source, but may use other digits. */
const numbers: Check = ({source, target}) => {
  const allowed = numbersIn(source);
  return numbersIn(target)
    .filter((number) => !allowed.includes(number))
    .map((number) => `the number ${number} is not in the Dutch. Numbers must be the same.`);
};

function numbersIn(text: string): string[] {
  const latin = text
    .replace(/\{\d+\}/g, ' ')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return (latin.match(/\d[\d\s.-]*\d|\d/g) ?? []).map((number) => number.replace(/\D/g, ''));
}

const avoided: Check = ({target}, {terms}) =>
  terms.flatMap(({avoid, preferred}) =>
    avoid
      .filter((wording) => contains(withoutNames(target), wording))
      .map((wording) => `"${wording}" is a word to avoid. Use: ${preferred.join(', ')}.`)
  );

const preferred: Check = ({source, target}, {terms, dutchTerms}) =>
  dutchTerms
    .filter(({preferred: wordings}) => wordings.some((wording) => contains(words(source), wording)))
    .flatMap(({concept}) => {
      const term = terms.find((candidate) => candidate.concept === concept);
      return !term || term.preferred.some((wording) => contains(words(target), wording))
        ? []
        : [`the term for "${concept}" is missing. Use: ${term.preferred.join(', ')}.`];
    });

const words = (text: string) => text.replace(MARK, '$1');

/** Removes the only name that contains a word to avoid. */
const withoutNames = (text: string) => words(text).replaceAll('Meldpunt Kinderporno', '');

const checks = [
  placeholders,
  marks,
  markup,
  untranslated,
  script,
  controls,
  numbers,
  avoided,
  preferred,
  stamped,
];
