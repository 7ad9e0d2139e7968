import type {Service} from '../../content/helplines.js';
import type {LocalService, LocalServices, MultilingualText} from './model.js';

/** A service of the page, with its texts in one language. */
export interface LocalCard extends Service {
  /** The language of `about`; empty if it is unknown. */
  aboutLang?: string;
  /** Who added the service. Shown in its label. */
  owner: string;
  /** The language of `owner`; empty if it is unknown. */
  ownerLang: string;
}

const FALLBACK_LANGUAGE = 'nl';

/**
 * The cards to list under a need.
 *
 * @param tag - The visitor's language.
 * @param pageOwner - The owner that the page names. If empty, the owner named by the file is shown,
 *   otherwise the host name of the page.
 */
export function localCards(
  local: LocalServices,
  need: string,
  tag: string,
  pageOwner: string
): LocalCard[] {
  const owner = textFor(tag, pageOwner || (local.owner ?? location.hostname));
  return local.services
    .filter(({needs}) => (needs as readonly string[]).includes(need))
    .map((service) => card(service, tag, owner));
}

function card(service: LocalService, tag: string, owner: {text: string; lang: string}): LocalCard {
  const {id, name, text, phone} = service;
  const localName = textFor(tag, name);
  const about = text === undefined ? undefined : textFor(tag, text);
  return {
    ...service,
    // The prefix keeps it apart from the ids of the national services.
    id: `local:${id}`,
    name: localName.text,
    nameLang: localName.lang,
    about: about?.text,
    aboutLang: about?.lang,
    phones: phone && [phone],
    owner: owner.text,
    ownerLang: owner.lang,
  };
}

/** The text in the visitor's language, else in a variant of it, else in Dutch, else the first. */
function textFor(tag: string, text: MultilingualText): {text: string; lang: string} {
  // An empty `lang` means unknown: the text need not be in the language of the panel.
  if (typeof text === 'string') return {text, lang: ''};
  const tags = Object.keys(text);
  const related = tags.find((other) => other.split('-')[0] === tag.split('-')[0]);
  const lang =
    [tag, related, FALLBACK_LANGUAGE].find((choice) => tags.includes(choice!)) ?? tags[0]!;
  return {text: text[lang]!, lang};
}
