import {configureLocalization} from '@lit/localize';

const source = 'nl';
const translated = ['en'] as const;

/** The language in which this page speaks to the editor; that of the panel is a setting. */
const {getLocale, setLocale} = configureLocalization({
  sourceLocale: source,
  targetLocales: translated,
  loadLocale: () => import('./locales/en.js'),
});

/** The languages of this page, with their names in themselves. */
export const pageLanguages = [
  {tag: source, name: 'Nederlands'},
  {tag: translated[0], name: 'English'},
];

export {getLocale};

/** Shows the page in a language; English for whoever reads no Dutch. */
export async function speak(tag: string) {
  await setLocale(tag.split('-')[0] === source ? source : translated[0]);
  document.documentElement.lang = getLocale();
}

/** The language that the address asks for, else that of the browser. */
export function wantedLanguage(): string {
  return new URLSearchParams(location.search).get('lang') ?? navigator.language;
}
