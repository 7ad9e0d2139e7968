import {openNeeds} from '../../../src/content/needs.js';
import {plainHtml} from '../../../src/embed/plain-html.js';
import {plainText} from '../../../src/embed/plain-text.js';
import type {PageInLanguage} from '../../../src/embed/plain/input.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {offeredLanguages} from '../../../src/language/languages.js';
import {contacts} from '../../../src/language/locales/contacts.js';
import type {Texts} from '../deployment.js';
import {documentOf} from '../own-help/document.js';
import {rules} from '../own-help/problems.js';
import type {Settings} from '../state/settings.js';
import {wholeAddress} from '../whole-address.js';
import {directionOf, presetOf} from './panel.js';
import {editionOf} from './script.js';

/** The content as plain HTML, in the language of the settings. */
export function plainForm(settings: Settings, base: string, texts: Texts): string {
  const {language, languages, hasPages} = settings;
  const input = inputOf(settings, base, texts);
  if (hasPages || !languages.length) return plainHtml(input);
  const pages = languages.map((tag) => ({...languageOf(tag), href: `#${anchorOf(tag)}`}));
  return plainHtml({...input, settings: {...input.settings, id: anchorOf(language), pages}});
}

/** The id of the text in a language, to which those in other languages link. */
const anchorOf = (tag: string) => `signpost-${tag}`;

const languageOf = (tag: string) => offeredLanguages.find((language) => language.tag === tag)!;

/** The same for a message, in which links to places further down do not work everywhere. */
export function emailForm(settings: Settings, base: string, texts: Texts): string {
  return plainHtml(inputOf(settings, base, texts));
}

/** The numbers and addresses as plain text. */
export function textForm(settings: Settings, base: string, texts: Texts): string {
  return plainText(inputOf(settings, base, texts));
}

function inputOf(settings: Settings, base: string, {module, more, reference}: Texts) {
  const {language: tag, needs, parts, title, audience, exit, exitHref, owner} = settings;
  const lists = new Intl.ListFormat(tag);
  return {
    tag,
    dir: directionOf(tag),
    content: module.content,
    reviewed: module.reviewed,
    more,
    reference,
    contacts,
    list: (items: string[]) => lists.format(items),
    settings: {
      need: needs,
      only: needs.length === openNeeds.length ? [] : needs,
      parts,
      label: title.trim(),
      audience: presetOf(audience) ? (audience as 'school' | 'parents') : ('' as const),
      local: validate(documentOf(settings), rules),
      owner: owner[tag],
      exit: exit ? exitHref.trim() || (true as const) : undefined,
      pages: otherPages(settings, base),
    },
  };
}

/**
 * The pages in other languages: the editor's own, where languages are chosen, else those of this copy
 * with the panel alone.
 */
function otherPages(settings: Settings, base: string): PageInLanguage[] {
  const {language, languages, hasPages, pages} = settings;
  const others = offeredLanguages.filter(({tag}) => tag !== language);
  if (!languages.length) {
    return others.map((other) => ({
      ...other,
      href: `${base}frame/${editionOf({...settings, language: other.tag})}.html`,
    }));
  }
  return others.flatMap((other) => {
    const href = hasPages && languages.includes(other.tag) && wholeAddress(pages[other.tag]);
    return href ? [{...other, href}] : [];
  });
}
