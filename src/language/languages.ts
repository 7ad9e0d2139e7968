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
  load(): Promise<LocaleModule>;
}

/**
 * Every language there is, in the order the picker shows them. Adding one is a
 * line here and a file in `locales/`.
 */
export const languages: readonly Language[] = [
  {tag: 'nl', name: 'Nederlands', load: () => import('./locales/nl.js')},
  {tag: 'en', name: 'English', load: () => import('./locales/en.js')},
  {tag: 'ar', name: 'العربية', dir: 'rtl', load: () => import('./locales/ar.js')},
];

/** The language the content is written in; the official text is Dutch. */
export const SOURCE_LANGUAGE = 'nl';
