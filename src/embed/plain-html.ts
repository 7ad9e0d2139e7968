import type {Content, MoreContent} from '../content/content.js';
import type {Contact, Service} from '../content/helplines.js';
import {openNeeds} from '../content/needs.js';
import type {Block} from '../content/rubrics.js';
import {source} from '../content/source.js';

/** What the plain HTML is made of: the content, its numbers written out. */
export interface PlainInput {
  tag: string;
  dir: string;
  content: Content;
  more: MoreContent;
  contacts: readonly Contact[];
  /** A year and a number in the reader's digits. */
  number: (value: number) => string;
  date: (iso: string) => string;
}

/**
 * The whole panel in tags that every CMS lets through: `details`, `summary`,
 * `h2` to `h4`, `p`, `ul`, `a`, with `lang` and `dir`. For TYPO3, for WordPress
 * without rights, for e-mail.
 */
export function plainHtml(input: PlainInput): string {
  const {tag, dir, content, contacts} = input;
  const {title, help, needs, services} = content;
  const [emergency] = contacts.filter((one) => one.needs.includes('danger'));
  const all = contacts.map((one, index) => ({...one, ...services[index]}));
  const lists = openNeeds.map((need, index) => {
    const fit = all.filter((one) => one.needs.includes(need));
    const cards = fit.map((one) => service(one, input)).join('');
    // The first is open, as in the panel, so that a number is in view.
    return `<details${index ? '' : ' open'}><summary>${text(needs[need])}</summary>${cards}</details>`;
  });
  const parts = [
    `<h2>${text(title)}</h2>`,
    `<h3>${text(help.title)}</h3>`,
    p(`${text(needs.danger)} ${phone(emergency!)}`),
    ...lists,
    p(text(help.languages)),
    p(text(help.abroad)),
    ...rubrics(input),
    ...figures(input),
  ];
  // Every block says its language: a wrapper might be taken away.
  return parts.map((part) => part.replace(/^<(\w+)/, `<$1 lang="${tag}" dir="${dir}"`)).join('\n');
}

function service(one: Service, {content, more, date}: PlainInput): string {
  const {help} = content;
  const {name, nameLang, about, anonymity, claims = [], phones, website, chat, form} = one;
  const lang = nameLang ? ` lang="${nameLang}"` : '';
  const link = website ? site(website) : '';
  const sources = (more.sources[one.id] ?? []).map((read) =>
    read.date ? `${read.name} (${date(read.date)})` : read.name
  );
  return [
    `<h4${lang} dir="auto">${text(name)}</h4>`,
    about && p(text(about)),
    anonymity && p(text(anonymity)),
    p([phones ? phone(one) : link, ...claims.map(text)].filter(Boolean).join(' · ')),
    chat && p(fill(help.chat, link)),
    form && p(fill(help.form, link)),
    phones && p(website ? fill(help.check, link) : text(help.unconfirmed)),
    sources.length && p(fill(more.text.sources, text(sources.join(', ')))),
  ]
    .filter(Boolean)
    .join('');
}

function rubrics({content, more}: PlainInput): string[] {
  const {rubricsText, rubrics} = content;
  return [
    `<h3>${text(rubricsText.title)}</h3>`,
    p(text(rubricsText.period)),
    ...rubrics.flatMap(({title, summary, body, sections}) => [
      `<h4>${text(title)}</h4>`,
      p(text(summary)),
      `<details><summary>${text(rubricsText.more)}: ${text(title)}</summary>${[
        ...body.map(block),
        ...sections.map((one) => `<h5>${text(one.title)}</h5>${one.body.map(block).join('')}`),
      ].join('')}</details>`,
    ]),
    `<details><summary>${text(rubricsText.about)}</summary>${p(text(more.origin.words))}${p(text(more.origin.headings))}${list(
      more.origin.quotations.map((one) => `${text(one.title)}: ${text(one.sourceHeading)}`)
    )}${p(fill(more.origin.sourceLink, site(source.website)))}</details>`,
  ];
}

/** The figures as a list, since not every CMS lets a table through. */
function figures({content, number}: PlainInput): string[] {
  const {title, period, years, series} = content.figures;
  return [
    `<h3>${text(title)}</h3>`,
    p(text(period)),
    ...series.map(
      (one) =>
        `<ul>${one.values.map((value, row) => `<li>${text(one.title)}, ${number(years[row]!)}: ${number(value)}</li>`).join('')}</ul>`
    ),
  ];
}

const block = (one: Block) =>
  typeof one === 'string' ? p(text(one)) : p(text(one.lead)) + list(one.items.map(text));

const list = (items: string[]) => `<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`;
const p = (html: string) => `<p>${html}</p>`;
const fill = (template: string, html: string) => text(template).replace('{}', html);

const phone = ({phones = []}: Contact) =>
  phones
    .map(({dial, display}) => `<a href="tel:${dial}" dir="ltr">${text(display)}</a>`)
    .join(' · ');

const site = (url: string) =>
  `<a href="${text(url)}" dir="ltr">${text(url.replace(/^https:\/\/(www\.)?|\/$/g, ''))}</a>`;

/** Text as HTML; glossary marks stand for their words. */
function text(value: string): string {
  return value
    .replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
