/** The messages of one language, by id. A message with placeholders is a function of their values. */
export type Messages = Readonly<Record<string, string | ((...values: unknown[]) => string)>>;

/** What a generated locale module exports. It imports nothing, so it costs one round trip. */
export interface LocaleModule {
  messages: Messages;
  /** Whether a native reader has reviewed every text. */
  reviewed: boolean;
  /** Tells whether the script and this module know the same messages. */
  contract: string;
}

export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** What its readers call it. Written down, since Intl lacks several. */
  name: string;
  dir?: 'rtl';
  load: () => Promise<LocaleModule>;
  /** Its text in plain language, where there is one. */
  plain?: () => Promise<LocaleModule>;
  /** In no list a visitor sees: the pseudo-locales, for tests and the demo. */
  hidden?: true;
}

/**
 * Every language there is, in the order the picker shows them. Adding one is a
 * line here and a file in `locales/`.
 */
export const languages: readonly Language[] = [
  {
    tag: 'nl',
    name: 'Nederlands',
    load: () => import('./locales/nl.js'),
    plain: () => import('./locales/nl-x-plain.js'),
  },
  {
    tag: 'en',
    name: 'English',
    load: () => import('./locales/en.js'),
    plain: () => import('./locales/en-x-plain.js'),
  },
  {tag: 'de', name: 'Deutsch', load: () => import('./locales/de.js')},
  {tag: 'fr', name: 'Français', load: () => import('./locales/fr.js')},
  {tag: 'es', name: 'Español', load: () => import('./locales/es.js')},
  {tag: 'pl', name: 'Polski', load: () => import('./locales/pl.js')},
  {tag: 'tr', name: 'Türkçe', load: () => import('./locales/tr.js')},
  {tag: 'ar', name: 'العربية', dir: 'rtl', load: () => import('./locales/ar.js')},
  {tag: 'uk', name: 'Українська', load: () => import('./locales/uk.js')},
  {tag: 'ru', name: 'Русский', load: () => import('./locales/ru.js')},
  {tag: 'fa', name: 'فارسی', dir: 'rtl', load: () => import('./locales/fa.js')},
  {tag: 'fy', name: 'Frysk', load: () => import('./locales/fy.js')},
  {tag: 'qps', name: 'qps', hidden: true, load: () => import('./locales/qps.js')},
  {
    tag: 'qps-Arab',
    name: 'qps-Arab',
    dir: 'rtl',
    hidden: true,
    load: () => import('./locales/qps-Arab.js'),
  },
];

/** The language the content is written in; the official text is Dutch. */
export const SOURCE_LANGUAGE = 'nl';

/** What a language's tag ends with for its plain reading. */
export const PLAIN = '-x-plain';
