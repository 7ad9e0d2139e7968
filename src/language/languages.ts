export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** What its readers call it. Written down, since Intl lacks several. */
  name: string;
  dir?: 'rtl';
  /** Whether there is a text of it in plain language too. */
  plain?: true;
  /** In no list a visitor sees: the pseudo-locales, for tests and the demo. */
  hidden?: true;
}

/**
 * Every language there is, in the order the picker shows them. Adding one is a
 * line here and a file in `locales/`.
 */
export const languages: readonly Language[] = [
  {tag: 'nl', name: 'Nederlands', plain: true},
  {tag: 'en', name: 'English', plain: true},
  {tag: 'de', name: 'Deutsch'},
  {tag: 'fr', name: 'Français'},
  {tag: 'es', name: 'Español'},
  {tag: 'pl', name: 'Polski'},
  {tag: 'tr', name: 'Türkçe'},
  {tag: 'ar', name: 'العربية', dir: 'rtl'},
  {tag: 'uk', name: 'Українська'},
  {tag: 'ru', name: 'Русский'},
  {tag: 'fa', name: 'فارسی', dir: 'rtl'},
  {tag: 'fy', name: 'Frysk'},
  {tag: 'qps', name: 'qps', hidden: true},
  {
    tag: 'qps-Arab',
    name: 'qps-Arab',
    dir: 'rtl',
    hidden: true,
  },
];

/** The language the content is written in; the official text is Dutch. */
export const SOURCE_LANGUAGE = 'nl';

/** What a language's tag ends with for its plain reading. */
export const PLAIN = '-x-plain';
