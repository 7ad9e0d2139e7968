import {ANSWERED_IN} from '../../content/help.js';
import {type Contact, type Service, servicesOf, type ServiceText} from '../../content/helplines.js';
import type {NeedId} from '../../content/needs.js';
import {webAddress} from '../../elements/exit/destination.js';
import {needsInOrder} from '../../elements/helplines/needs-in-order.js';
import {presets} from '../../elements/panel/audience.js';
import {type LocalCard, localCards} from '../../features/local-help/cards.js';
import {formatWeek} from '../../features/opening-hours/format.js';
import {parseHours} from '../../features/opening-hours/parse.js';
import {SOURCE_LANGUAGE} from '../../language/languages.js';
import type {PageInLanguage, PlainInput} from './input.js';

/** What plain HTML and plain text both show, by the rules of the panel. */

/** A need with its services: the national ones, then those of the page. */
interface ShownNeed {
  need: NeedId;
  services: readonly (Service | LocalCard)[];
}

export function titleOf({content, settings: {label = '', audience} = {}}: PlainInput): string {
  return label.trim() || (audience ? content.titles[audience] : content.title);
}

/** The emergency number. */
export function emergencyOf({contacts}: PlainInput): Contact {
  return contacts.find(({needs}) => needs.includes('danger'))!;
}

/**
 * What is said about the languages in which the lines answer: before the first number to whoever
 * reads neither Dutch nor English, otherwise after the last.
 */
export function languageNote({tag, content}: PlainInput): {before: string[]; after: string[]} {
  const note = [content.help.languages];
  return ANSWERED_IN.includes(tag) ? {before: [], after: note} : {before: note, after: []};
}

export function shownNeeds({tag, content, contacts, settings = {}}: PlainInput): ShownNeed[] {
  const {need = [], only = [], audience, local, owner = ''} = settings;
  const order = need.join(' ') || (audience ? presets[audience].need : '');
  const services = servicesOf(contacts, content.services);
  // An owner of its own, since the page on which it will be is not this one.
  const own = local && {...local, owner: local.owner ?? ''};
  return needsInOrder(order, only.join(' ')).map((id) => ({
    need: id,
    services: [
      ...services.filter(({needs}) => needs.includes(id)),
      ...(own ? localCards(own, id, tag, owner.trim()) : []),
    ],
  }));
}

/** Says that no native reader has reviewed the language, where none has. */
export const reviewNotice = ({reviewed, content}: PlainInput): string[] =>
  reviewed ? [] : [content.notices.unreviewed];

/** What a service's website offers: chat, a form. Empty if it is only a website. */
export function offersOf({chat, form}: Service, {content}: PlainInput): string[] {
  const {channels} = content.help;
  return [...(chat ? [channels.chat] : []), ...(form ? [channels.form] : [])];
}

/** Whether nobody has confirmed a number that may be out of date. */
export const isUnconfirmed = ({check, confirmed}: ServiceText) =>
  check !== undefined && confirmed === undefined;

/** The opening hours of a week in words; empty if there are none. */
export function hoursOf({hours}: Service, {tag, more}: PlainInput): string {
  if (!hours) return '';
  // An engine that lacks a language would use that of the browser.
  const [locale] = Intl.DateTimeFormat.supportedLocalesOf([tag, SOURCE_LANGUAGE]);
  return formatWeek(parseHours(hours.rules), locale!, more.text);
}

/** The pages whose address can be a link, with the address in its full form. */
export function linkedPages({settings: {pages = []} = {}}: PlainInput): PageInLanguage[] {
  return pages.flatMap((page) => {
    const href = page.href.startsWith('#') ? page.href : webAddress(page.href);
    return href ? [{...page, href}] : [];
  });
}
