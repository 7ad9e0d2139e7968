/** How a text is written: as it is, in plain language, or for readers of 12 to 18. */
export type Reading = 'standard' | 'plain' | 'young';

export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** Its name in the language itself; written down, since Intl lacks several. */
  name: string;
  dir?: 'rtl';
  /** The readings it has beside the standard text. */
  readings?: readonly Reading[];
  /** Whether readers in some regions write other digits than the text has. */
  regionalDigits?: true;
  /** Not offered to visitors: the pseudo-locales, for tests and the demo, and what has no text. */
  hidden?: true;
  /** The tag of the language to show, with a notice, in place of one without a text. */
  instead?: string;
}

const simplerReadings = ['plain', 'young'] as const;

/**
 * Every language, in the order of the picker. To add one, add a line here and a
 * file in `locales/`.
 */
export const languages: readonly Language[] = [
  {tag: 'nl', name: 'Nederlands', readings: simplerReadings},
  {tag: 'en', name: 'English', readings: simplerReadings},
  {tag: 'de', name: 'Deutsch'},
  {tag: 'fr', name: 'Français'},
  {tag: 'es', name: 'Español'},
  {tag: 'pl', name: 'Polski'},
  {tag: 'tr', name: 'Türkçe'},
  {tag: 'ar', name: 'العربية', dir: 'rtl', regionalDigits: true},
  {tag: 'uk', name: 'Українська'},
  {tag: 'ru', name: 'Русский'},
  {tag: 'fa', name: 'فارسی', dir: 'rtl'},
  {tag: 'fy', name: 'Frysk'},
  {tag: 'ro', name: 'Română'},
  {tag: 'bg', name: 'Български'},
  {tag: 'hu', name: 'Magyar'},
  {tag: 'it', name: 'Italiano'},
  {tag: 'pt', name: 'Português'},
  {tag: 'zh-Hans', name: '简体中文'},
  {tag: 'zh-Hant', name: '繁體中文', hidden: true, instead: 'zh-Hans'},
  {tag: 'qps', name: 'qps', hidden: true},
  {tag: 'qps-Arab', name: 'qps-Arab', dir: 'rtl', hidden: true},
];

/** The language whose text shows: for one without a text, the one that takes its place. */
export const shownFor = (language: Language): Language =>
  languages.find(({tag}) => tag === language.instead) ?? language;

/** The languages that visitors can choose. */
export const offeredLanguages = languages.filter(({hidden}) => !hidden);

/** The language the content is written in; the official text is Dutch. */
export const SOURCE_LANGUAGE = 'nl';

/** The name of the files of a language in a reading: `nl`, `nl-x-plain`. */
export const editionName = ({tag}: Language, reading: Reading) =>
  reading === 'standard' ? tag : `${tag}-x-${reading}`;
