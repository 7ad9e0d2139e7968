import {siteName} from '../base/views/contact-links.js';
import {RELAY_WEBSITE} from '../content/advice.js';
import type {Content, ReferenceContent} from '../content/content.js';
import type {Contact, Service} from '../content/helplines.js';
import {openNeeds} from '../content/needs.js';
import type {Block} from '../content/rubrics.js';
import {source} from '../content/source.js';

export interface PlainHtmlInput {
  tag: string;
  dir: string;
  content: Content;
  reference: ReferenceContent;
  contacts: readonly Contact[];
  date: (iso: string) => string;
  /** Joins words as a list: a, b and c. */
  list: (items: string[]) => string;
}

/**
 * The content of a panel as HTML without scripts or styles, with elements and attributes that every
 * CMS allows: for TYPO3, for WordPress users without the right to add scripts, for e-mail.
 */
export function plainHtml(input: PlainHtmlInput): string {
  const {tag, dir, content, contacts} = input;
  const {title, help, needs, services} = content;
  const [emergency] = contacts.filter((contact) => contact.needs.includes('danger'));
  const all = contacts.map((contact, index) => ({...contact, ...services[index]}));
  const lists = openNeeds.map((need) => {
    const cards = all
      .filter((service) => service.needs.includes(need))
      .map((service) => serviceHtml(service, input))
      .join('');
    const brief = inBrief(
      all.filter((service) => service.needs.includes(need)),
      help.channels
    );
    const steps = content.steps[need] ?? [];
    return `<details><summary>${escapeText(needs[need])} (${brief})</summary>${p(escapeText(help.firstSteps))}${list(steps.map(escapeText))}${cards}</details>`;
  });
  // Whoever reads neither Dutch nor English has to know it before the first number.
  const isFirst = !['nl', 'en'].includes(tag);
  const parts = [
    `<h2>${escapeText(title)}</h2>`,
    `<h3>${escapeText(help.title)}</h3>`,
    p(escapeText(help.opening)),
    ...(isFirst ? [p(escapeText(help.languages))] : []),
    p(`${escapeText(needs.danger)} ${phoneLinks(emergency!)}`),
    p(escapeText(help.app)),
    ...lists,
    p(escapeText(help.abroad)),
    p(fill(help.relay, siteLink(RELAY_WEBSITE))),
    ...(isFirst ? [] : [p(escapeText(help.languages))]),
    p(escapeText(help.provenance)),
    ...rubricsHtml(input),
    ...figuresHtml(input),
  ];
  // Every block has a language of its own, since a CMS might remove an element around them.
  return parts.map((part) => part.replace(/^<(\w+)/, `<$1 lang="${tag}" dir="${dir}"`)).join('\n');
}

function serviceHtml(
  service: Service,
  {content, reference, date, list: joined}: PlainHtmlInput
): string {
  const {help, pair} = content;
  const {
    name,
    nameLang,
    about,
    anonymity,
    claims = [],
    phones,
    website,
    chat,
    form,
    check,
    confirmed,
  } = service;
  const lang = nameLang ? ` lang="${nameLang}"` : '';
  const link = website ? siteLink(website) : '';
  const sources = (reference.sources[service.id] ?? []).map((source) =>
    source.date ? `${source.name} (${date(source.date)})` : source.name
  );
  return [
    `<h4${lang} dir="auto">${escapeText(name)}</h4>`,
    about && p(escapeText(about)),
    anonymity && p(escapeText(anonymity)),
    p(
      [
        phones && phoneLinks(service),
        chat && fill(pair, escapeText(help.channels.chat), link),
        form && fill(pair, escapeText(help.channels.form), link),
        !chat && !form && link,
      ]
        .filter(Boolean)
        .join(' · ')
    ),
    claims.length && p(claims.map(escapeText).join(' · ')),
    check && !confirmed && p(fill(check, link)),
    sources.length && p(fill(reference.text.sources, escapeText(joined(sources)))),
  ]
    .filter(Boolean)
    .join('');
}

/** The first service of a need, and its first number that is not in doubt. */
function inBrief(services: Service[], {chat, form}: Content['help']['channels']): string {
  const numberOf = ({phones, check, confirmed}: Service) =>
    check && !confirmed ? undefined : phones?.[0]?.display;
  const [first] = services;
  const callable = services.find(numberOf);
  return [...new Set([first!, callable ?? first!])]
    .flatMap((service) => [
      service.name,
      numberOf(service),
      service.chat && chat,
      service.form && form,
    ])
    .filter((word) => typeof word === 'string')
    .map(escapeText)
    .join(' · ');
}

function rubricsHtml({content, reference}: PlainHtmlInput): string[] {
  const {rubricsText, rubrics, pair} = content;
  return [
    `<h3>${escapeText(rubricsText.title)}</h3>`,
    p(escapeText(rubricsText.period)),
    ...rubrics.flatMap(({title, summary, body, sections}) => [
      `<details><summary>${fill(pair, escapeText(title), escapeText(summary))}</summary>${[
        ...body.map(blockHtml),
        ...sections.map(
          (section) =>
            `<h4>${escapeText(section.title)}</h4>${section.body.map(blockHtml).join('')}`
        ),
      ].join('')}</details>`,
    ]),
    `<details><summary>${escapeText(rubricsText.about)}</summary>${p(escapeText(reference.origin.words))}${p(escapeText(reference.origin.headings))}${list(
      reference.origin.quotations.map((quotation) =>
        fill(pair, escapeText(quotation.title), escapeText(quotation.sourceHeading))
      )
    )}${p(fill(reference.origin.sourceLink, siteLink(source.website)))}</details>`,
  ];
}

/** Shows the figures as lists, since not every CMS allows tables. */
function figuresHtml({content}: PlainHtmlInput): string[] {
  const {pair} = content;
  const {title, period, series, since} = content.figures;
  const row = (label: string, value: string) => fill(pair, escapeText(label), escapeText(value));
  return [
    `<h3>${escapeText(title)}</h3>`,
    p(escapeText(period)),
    ...series.map(({title, bars}) =>
      list(bars.map(({year, value}) => row(`${title}, ${year}`, value)))
    ),
    `<h4>${escapeText(since.title)}</h4>`,
    p(escapeText(since.note)),
    ...since.kinds.flatMap(({title, values, sources}) => [
      p(escapeText(title)),
      list([...values.map(({year, value}) => row(year, value)), row(since.sourcesLabel, sources)]),
    ]),
  ];
}

const blockHtml = (block: Block) =>
  typeof block === 'string'
    ? p(escapeText(block))
    : p(escapeText(block.lead)) + list(block.items.map(escapeText));

const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const p = (html: string) => `<p>${html}</p>`;
/** Fills the slots of a text, in their order, with HTML. */
const fill = (template: string, ...html: string[]) =>
  html.reduce((text, part) => text.replace('{}', () => part), escapeText(template));

const phoneLinks = ({phones = []}: Contact) =>
  phones
    .map(({dial, display}) => `<a href="tel:${dial}" dir="ltr">${escapeText(display)}</a>`)
    .join(' · ');

const siteLink = (url: string) =>
  `<a href="${escapeText(url)}" dir="ltr">${escapeText(siteName(url))}</a>`;

/** Escapes a text of the content. Glossary marks are reduced to their words. */
function escapeText(value: string): string {
  return value
    .replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
