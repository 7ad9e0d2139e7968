import {siteName} from '../../../src/base/views/contact-links.js';
import {openNeeds} from '../../../src/content/needs.js';
import {languages} from '../../../src/language/languages.js';
import {contacts} from '../../../src/language/locales/contacts.js';
import {presets} from '../../../src/elements/panel/audience.js';
import {contactHtml} from '../../../src/embed/contact-link.js';
import {documentOf, isInOneLanguage, rulesOf} from '../own-help/document.js';
import {rules} from '../own-help/problems.js';
import type {ServiceDraft, Settings} from '../state/settings.js';
import {escapeHtml, phoneLink, siteLink} from '../../../src/embed/plain/html-blocks.js';
import {validate} from '../../../src/features/local-help/validate.js';
import {attributes, indent} from './html.js';

/** `need` and `only` for the needs that show, in their order; empty where the panel does so itself. */
function needAttributes({needs, audience}: Settings): {need: string; only: string} {
  if (!needs.length) return {need: '', only: ''};
  const usual = presetOf(audience)?.need.split(' ') ?? openNeeds;
  const isUsual =
    usual.filter((need) => needs.some((shown) => shown === need)).join() === needs.join();
  return {
    need: isUsual ? '' : needs.join(' '),
    only: needs.length === openNeeds.length ? '' : needs.join(' '),
  };
}

/** The audience as the panel knows it: it has no presets for a municipality or a partner. */
export function presetOf(audience: Settings['audience']) {
  return audience === 'school' || audience === 'parents' ? presets[audience] : undefined;
}

/** What an element that shows help and one that a frame shows have in common. */
export function panelAttributes(settings: Settings): Record<string, string | boolean> {
  const {audience, parts, title, reading, languages, theme} = settings;
  return {
    for: presetOf(audience) ? audience : '',
    label: title.trim(),
    ...needAttributes(settings),
    parts: parts.join(' '),
    reading: reading === 'standard' ? '' : reading,
    languages: languages.join(' '),
    theme: theme === 'auto' ? '' : theme,
  };
}

/** The panel's tag, with the sentence that stands in it until it has loaded, and with own help. */
export function panelTag(settings: Settings, lang: string): string {
  const {services, owner, file, exit} = settings;
  const isLocal = services.length > 0;
  const isInPage = isInOneLanguage(settings);
  const panel = attributes({
    lang,
    ...panelAttributes(settings),
    exit: exit === 'panel',
    owner: isLocal && isInPage ? Object.values(owner)[0] : undefined,
    local: isLocal && !isInPage ? file : undefined,
  });
  const inside = [fallback, ...(isInPage ? services.map(localTag) : [])];
  return `<signpost-panel${panel}>\n${indent(inside.join('\n'), 2)}\n</signpost-panel>`;
}

const {phones: [phone] = [], website = ''} = contacts.find(({id}) => id === 'stop-it-now')!;

/** What every panel shows: the number of Stop it Now, or its website if the number was withdrawn. */
export const shownContact = phone?.display ?? siteName(website);

/** The name and number of Stop it Now, which read the same in every language. */
export const fallback = `<p>${contactHtml}</p>`;

/** A service as a tag, with links in it, which work without the script; what is no link yet, as typed. */
function localTag(service: ServiceDraft): string {
  const [valid] = validate(documentOf({owner: {}, services: [service]}), rules).services;
  const {needs, name, text, phone, href, timeZone} = service;
  const [[tag, first] = ['', '']] = Object.entries(name).filter(([, words]) => words.trim());
  const values = attributes({
    lang: tag,
    need: needs.join(' '),
    name: first.trim(),
    phone: valid?.phone ? undefined : phone.trim(),
    href: valid?.website ? undefined : href.trim(),
    hours: rulesOf(service),
    'time-zone': timeZone,
  });
  const inside = [
    escapeHtml((text[tag] ?? '').trim()),
    valid?.phone && phoneLink(valid.phone),
    valid?.website && siteLink(valid.website),
  ];
  return `<signpost-local${values}>${inside.filter(Boolean).join(' ')}</signpost-local>`;
}

/** The direction of a language. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  return languages.find((language) => language.tag === tag)?.dir ?? 'ltr';
}
