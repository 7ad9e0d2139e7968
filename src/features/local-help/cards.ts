import type {Service} from '../../content/helplines.js';
import type {LocalHelp, Localised, LocalService} from './model.js';

/** A service the page has added, in the words for this visitor. */
export interface LocalCard extends Service {
  /** The language of what is said of it; empty where that is not known. */
  aboutLang?: string;
  /** Whose it is, for the label. */
  owner: string;
}

/** Dutch comes first where a text is not there in the visitor's language, as everywhere. */
const FALLBACK = 'nl';

/**
 * What stands in a need's list, in a language.
 *
 * @param owner - Whose it is, in the word of the page; else the file's counts, else the site's name.
 */
export function localCards(help: LocalHelp, need: string, tag: string, owner: string): LocalCard[] {
  const name = owner || (help.owner ? inLanguage(help.owner, tag).text : location.hostname);
  return help.services
    .filter(({needs}) => (needs as readonly string[]).includes(need))
    .map((service) => card(service, tag, name));
}

function card(service: LocalService, tag: string, owner: string): LocalCard {
  const {id, needs, name, text, phone, website, hours} = service;
  const named = inLanguage(name, tag);
  const about = text === undefined ? undefined : inLanguage(text, tag);
  return {
    // No id of a national service's, whatever the page calls it.
    id: `local:${id}`,
    needs,
    name: named.text,
    nameLang: named.lang,
    about: about?.text,
    aboutLang: about?.lang,
    phones: phone && [phone],
    website,
    hours,
    owner,
  };
}

/**
 * A text in the visitor's language, else in Dutch, else in the first there is.
 * One without a language is marked as that: it need not be in the panel's.
 */
function inLanguage(text: Localised, tag: string): {text: string; lang: string} {
  if (typeof text === 'string') return {text, lang: ''};
  const tags = Object.keys(text);
  const related = tags.find((one) => one.split('-')[0] === tag.split('-')[0]);
  const lang = [tag, related, FALLBACK].find((one) => tags.includes(one!)) ?? tags[0]!;
  return {text: text[lang]!, lang};
}
