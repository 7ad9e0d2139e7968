import {abroad, european} from './directory/abroad.js';
import {netherlands} from './directory/netherlands.js';
import {factsOf, type Helpline} from './directory/helpline.js';
import {exitText} from './exit.js';
import type {Source} from './fact.js';
import {figures} from './figures.js';
import {glossary} from './glossary.js';
import {helpText, moreText} from './help.js';
import {contact, type Service, serviceText} from './helplines.js';
import type {Localize} from './translation.js';
import {needs} from './needs.js';
import {
  noticeText,
  offerText,
  originText,
  panelText,
  pickerText,
  readingText,
  rubricsText,
} from './panel.js';
import {type Rubric, rubrics, type Section} from './rubrics.js';
import {listenText, speechText} from './speech.js';
import {statementText} from './statement.js';

/** Everything a first visit shows, written out in one language. */
export type Content = ReturnType<typeof content>;

/** What only some visitors use: other regions, opening hours, local help, sources, explanations. */
export type MoreContent = ReturnType<typeof moreContent>;

export function content(l: Localize) {
  return {
    title: panelText(l).title,
    picker: pickerText(l).label,
    plain: readingText(l).plain,
    notices: noticeText(l),
    help: helpText(l),
    needs: needs(l),
    // In the order of `contacts`, which the script has: no ids, which every language would repeat.
    services: netherlands.map((line) => serviceText(line, l)),
    rubricsText: rubricsText(l),
    // In the order of `rubricIds`.
    rubrics: rubrics(l).map(withoutOrigin),
    figures: figures(l),
    listen: listenText(l),
  };
}

export function moreContent(l: Localize) {
  const lines = [...netherlands, ...abroad];
  return {
    text: moreText(l),
    speech: speechText(l),
    exit: exitText(l),
    glossary: glossary(l),
    origin: {...originText(l), quotations: quotations(l)},
    regions: byRegion(l),
    regionCodes: regionCodes(),
    european,
    sources: Object.fromEntries(lines.map((line) => [line.id, sourcesOf(line)])),
  };
}

/** What a script holds of the Dutch services, for when no text can be had. */
export const contacts = netherlands.map(contact);

/** What a language says to offer itself. */
export const offer = offerText;

/** What a partner can copy into its own accessibility statement. */
export const statement = statementText;

type Shown<T> = Omit<T, 'id' | 'sourceHeading' | 'sections'>;

/** A rubric without the headings of its source, which only show to who asks where it comes from. */
function withoutOrigin({
  id,
  sourceHeading,
  sections,
  ...rubric
}: Rubric): Shown<Rubric> & {sections: Shown<Section>[]} {
  return {...rubric, sections: sections.map(({sourceHeading, ...section}) => section)};
}

/** Each heading of the source beside what it is called now. */
function quotations(l: Localize) {
  return rubrics(l)
    .flatMap((rubric) => [rubric, ...rubric.sections])
    .map(({title, sourceHeading}) => ({title, sourceHeading}));
}

/** The services of each other region, in the order they are shown. */
function byRegion(l: Localize): Record<string, Service[]> {
  const regions = [...new Set(abroad.flatMap((line) => line.regions))];
  const services = (region: string) =>
    abroad
      .filter((line) => line.regions.includes(region))
      .map((line) => ({...contact(line), ...serviceText(line, l)}));
  return Object.fromEntries(regions.map((region) => [region, services(region)]));
}

/** The regions that have services of their own. */
function regionCodes(): string[] {
  const all = abroad.flatMap(({regions}) => regions);
  // Not the European Union and the world, which are no regions that a page can name.
  return ['NL', ...new Set(all.filter((code) => code !== 'EU' && code !== '001'))];
}

/** Where all that may be shown of a service was read, each source once. */
function sourcesOf(line: Helpline): Source[] {
  const all = factsOf(line).flatMap(([, {sources}]) => sources);
  return [...new Map(all.map((one) => [`${one.name} ${one.date ?? ''}`, one])).values()];
}
