import {type Html, html} from './html.js';

/** The languages of the site's own words. The documentation has pages in each. */
export type SiteLanguage = 'nl' | 'en';

/** A text of the header or the footer in both languages. */
export type Words = Readonly<Record<SiteLanguage, string>>;

export const words = {
  skip: {nl: 'Naar de inhoud', en: 'Skip to the content'},
  start: {nl: 'Beginnen', en: 'Start'},
  docs: {nl: 'Documentatie', en: 'Documentation'},
  playground: {nl: 'Uitproberen', en: 'Playground'},
  numbers: {nl: 'Nummers', en: 'Numbers'},
  changes: {nl: 'Wat is veranderd', en: 'What changed'},
  accessibility: {nl: 'Toegankelijkheid', en: 'Accessibility'},
  version: {nl: 'Versie', en: 'Version'},
  promise: {
    nl: 'Geen cookies, geen opslag, geen derden.',
    en: 'No cookies, no storage, no third parties.',
  },
} satisfies Record<string, Words>;

/**
 * A text in one language; in both for a page whose language a visitor chooses, of which the style
 * sheet shows the one that `<html lang>` names.
 */
export function said(text: Words, lang: SiteLanguage | 'both'): Html {
  if (lang !== 'both') return html`${text[lang]}`;
  return html`<span class="said" lang="nl">${text.nl}</span
    ><span class="said" lang="en">${text.en}</span>`;
}
