import {RELAY_WEBSITE} from '../../content/advice.js';
import type {Service} from '../../content/helplines.js';
import type {LocalCard} from '../../features/local-help/cards.js';
import {
  contentHtml,
  escapeHtml,
  fillHtml,
  type HtmlBlocks,
  phoneLink,
  siteLink,
} from './html-blocks.js';
import type {PlainInput} from './input.js';
import {
  emergencyOf,
  hoursOf,
  isUnconfirmed,
  languageNote,
  offersOf,
  shownNeeds,
} from './shown-help.js';

/** The emergency number, then each need with first steps and services, as blocks of HTML. */
export function helpHtml(input: PlainInput, blocks: HtmlBlocks): string[] {
  const {help, needs, steps} = input.content;
  const p = (text: string) => blocks.p(contentHtml(text));
  const {before, after} = languageNote(input);
  return [
    blocks.heading(1, contentHtml(help.title)),
    p(help.opening),
    ...before.map(p),
    blocks.p(`${contentHtml(needs.danger)} ${phoneLinks(emergencyOf(input))}`),
    p(help.app),
    ...shownNeeds(input).map(({need, services}) =>
      [
        blocks.heading(2, contentHtml(needs[need])),
        p(help.firstSteps),
        blocks.list((steps[need] ?? []).map(contentHtml)),
        ...services.map((service) => serviceHtml(service, input, blocks)),
      ].join('')
    ),
    p(help.abroad),
    blocks.p(fillHtml(help.relay, siteLink(RELAY_WEBSITE))),
    ...after.map(p),
    p(help.provenance),
  ];
}

/** A service, in the order of its card in the panel. */
function serviceHtml(service: Service | LocalCard, input: PlainInput, blocks: HtmlBlocks): string {
  const {name, nameLang, about = '', anonymity = '', claims = [], notes = []} = service;
  const {check = '', website = ''} = service;
  const p = (html: string) => html && blocks.p(html);
  return [
    blocks.heading(3, blocks.span(escapeHtml(name), nameLang)),
    'owner' in service ? introduction(service, input, blocks) : p(contentHtml(about)),
    p(contentHtml(anonymity)),
    p(contactHtml(service, input)),
    p([...claims, ...notes].map(contentHtml).join(' · ')),
    p(escapeHtml(hoursOf(service, input))),
    isUnconfirmed(service) ? p(fillHtml(check, siteLink(website))) : '',
    p(sourcesHtml(service, input)),
  ].join('');
}

/** Who has added the service, and their text about it. The text is in a language of its own. */
function introduction(
  {owner, about, aboutLang}: LocalCard,
  {more}: PlainInput,
  blocks: HtmlBlocks
) {
  return [
    owner && blocks.p(fillHtml(more.text.localBy, escapeHtml(owner))),
    about && blocks.p(escapeHtml(about), aboutLang),
  ].join('');
}

function contactHtml(service: Service, input: PlainInput): string {
  const link = siteLink(service.website ?? '');
  const offers = offersOf(service, input).map((offer) =>
    fillHtml(input.content.pair, contentHtml(offer), link)
  );
  return [phoneLinks(service), ...(offers.length ? offers : [link])].filter(Boolean).join(' · ');
}

/** Where the facts about a service were read, and when. */
function sourcesHtml({id}: Service, {reference, list, dir}: PlainInput): string {
  const {text, sources} = reference;
  const names = (sources[id] ?? []).map(({name, date}) => {
    // Among letters that run from right to left, `113.nl` would read `nl.113`.
    const marked = dir === 'rtl' ? `<span dir="ltr">${escapeHtml(name)}</span>` : escapeHtml(name);
    return date ? fillHtml(text.remark, marked, escapeHtml(date)) : marked;
  });
  return names.length ? fillHtml(text.sources, list(names)) : '';
}

const phoneLinks = ({phones = []}: Pick<Service, 'phones'>) => phones.map(phoneLink).join(' · ');
