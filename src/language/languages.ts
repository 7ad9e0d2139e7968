export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** Its name in the language itself; written down, since Intl lacks several. */
  name: string;
  dir?: 'rtl';
  /** Whether it has a plain reading too. */
  plain?: true;
  /** Whether readers in some regions write other digits than the text has. */
  regionalDigits?: true;
  /** Not offered to visitors: the pseudo-locales, for tests and the demo. */
  hidden?: true;
}

/**
 * Every language, in the order of the picker. To add one, add a line here and a
 * file in `locales/`.
 */
export const languages: readonly Language[] = [
  {tag: 'nl', name: 'Nederlands', plain: true},
  {tag: 'en', name: 'English', plain: true},
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
  {tag: 'qps', name: 'qps', hidden: true},
  {tag: 'qps-Arab', name: 'qps-Arab', dir: 'rtl', hidden: true},
];

/** The languages that visitors can choose. */
export const offeredLanguages = languages.filter(({hidden}) => !hidden);

/** The language the content is written in; the official text is Dutch. */
export const SOURCE_LANGUAGE = 'nl';

/** The suffix of a language's tag that stands for its plain reading. */
export const PLAIN = '-x-plain';
