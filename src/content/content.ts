import {firstSteps, otherWaysText} from './advice.js';
import {type Helpline, shownFacts} from './directory/helpline.js';
import {abroad, directory, european, netherlands} from './directory/index.js';
import {parseSource} from './directory/parse-source.js';
import {exitText} from './exit.js';
import {released, type Source} from './fact.js';
import {figures} from './figures.js';
import {glossary} from './glossary.js';
import {helpText, moreText, provenance, referenceText} from './help.js';
import {contact, type Service, serviceText} from './helplines.js';
import {needs} from './needs.js';
import {noticeText, originText, panelText, pickerText, readingText, rubricsText} from './panel.js';
import {type Rubric, rubrics, type Section} from './rubrics.js';
import {pairText} from './punctuation.js';
import {listenText, speechText} from './speech.js';
import type {Translator} from './translator.js';

export {offerText as offer} from './panel.js';
export {statementText as statement} from './statement.js';

/** The content of a first visit, in one language. */
export type Content = ReturnType<typeof content>;

/** The words of features that only some panels have, in one language: opening hours, local help, reading aloud, the exit. */
export type MoreContent = ReturnType<typeof moreContent>;

/** What some visitors look up, in one language: other regions, sources, explanations of terms. */
export type ReferenceContent = ReturnType<typeof referenceContent>;

/** The content that loads on demand, by the name of its file. */
export interface ContentParts {
  more?: MoreContent;
  reference?: ReferenceContent;
}

export function content(translator: Translator) {
  return {
    ...panelText(translator),
    pair: pairText(translator),
    picker: pickerText(translator).label,
    plain: readingText(translator).plain,
    notices: noticeText(translator),
    help: {
      ...helpText(translator),
      ...otherWaysText(translator),
      provenance: provenance(translator, confirmation()),
    },
    steps: firstSteps(translator),
    needs: needs(translator),
    // In the order of `contacts`, which is in the script, so that no language file repeats the ids.
    services: netherlands.map((helpline) => serviceText(helpline, translator)),
    rubricsText: rubricsText(translator),
    // In the order of `rubricIds`.
    rubrics: rubrics(translator).map(withoutSource),
    figures: figures(translator),
    listen: listenText(translator),
  };
}

export function moreContent(translator: Translator) {
  return {
    text: moreText(translator),
    speech: speechText(translator),
    exit: exitText(translator),
  };
}

export function referenceContent(translator: Translator) {
  return {
    text: referenceText(translator),
    glossary: glossary(translator),
    origin: {...originText(translator), quotations: quotations(translator)},
    regions: servicesByRegion(translator),
    regionCodes: regionCodes(),
    european,
    sources: Object.fromEntries(
      directory.map((helpline) => [helpline.id, sourcesOf(helpline, translator)])
    ),
  };
}

/** The Dutch services as in the script, to show if no language file can be loaded. */
export const contacts = netherlands.map(contact);

/** What to dial for every service, of the Netherlands and of other regions. */
export const nationalNumbers = directory.flatMap((helpline) =>
  (contact(helpline).phones ?? []).map(({dial}) => dial)
);

type WithoutSource<T> = Omit<T, 'id' | 'sourceHeading' | 'sections'>;

/** Leaves out the headings of the source, which only visitors who open "About this text" see. */
function withoutSource({
  id,
  sourceHeading,
  sections,
  ...rubric
}: Rubric): WithoutSource<Rubric> & {sections: WithoutSource<Section>[]} {
  return {...rubric, sections: sections.map(({sourceHeading, ...section}) => section)};
}

/** Each heading of the source with the title that replaces it. */
function quotations(translator: Translator) {
  return rubrics(translator)
    .flatMap((rubric) => [rubric, ...rubric.sections])
    .map(({title, sourceHeading}) => ({title, sourceHeading}));
}

/** The services of each region other than the Netherlands, in display order. */
function servicesByRegion(translator: Translator): Record<string, Service[]> {
  const regions = [...new Set(abroad.flatMap((helpline) => helpline.regions))];
  const servicesIn = (region: string) =>
    abroad
      .filter((helpline) => helpline.regions.includes(region))
      .map((helpline) => ({...contact(helpline), ...serviceText(helpline, translator)}));
  return Object.fromEntries(regions.map((region) => [region, servicesIn(region)]));
}

/** How many of the numbers a person has confirmed. */
function confirmation(): 'all' | 'some' | 'none' {
  const numbers = [...netherlands, ...abroad].flatMap(({phones}) =>
    phones && released(phones) ? [phones] : []
  );
  const confirmed = numbers.filter((phones) => phones.confirmed).length;
  return confirmed === 0 ? 'none' : confirmed < numbers.length ? 'some' : 'all';
}

/** The regions that have services of their own. */
function regionCodes(): string[] {
  const regions = abroad.flatMap((helpline) => helpline.regions);
  // A page can't name the European Union or the world.
  return ['NL', ...new Set(regions.filter((region) => region !== 'EU' && region !== '001'))];
}

/**
 * The sources of the facts about a helpline that are shown, without duplicates. Their dates are in
 * words, since browsers can't write them in every language.
 */
function sourcesOf(helpline: Helpline, {date: written}: Translator): Source[] {
  const {nameSources = []} = helpline;
  const sources = shownFacts(helpline).flatMap(([, fact]) => fact.sources);
  return [...new Set([...nameSources, ...sources])].map((text) => {
    const {date, ...source} = parseSource(text);
    return {...source, ...(date && {date: written(date)})};
  });
}
