import {siteName} from '../../src/base/views/contact-links.js';
import {RELAY_WEBSITE} from '../../src/content/advice.js';
import {shownFacts} from '../../src/content/directory/helpline.js';
import {directory} from '../../src/content/directory/index.js';
import {parseSource} from '../../src/content/directory/parse-source.js';
import {changesUpTo} from '../../src/content/changes.js';
import {counts} from '../../src/content/figures.js';
import {servicesOf} from '../../src/content/helplines.js';
import {rubricIds} from '../../src/content/rubrics.js';
import {source} from '../../src/content/source.js';
import {version} from '../../src/embed/version.js';
import {contacts} from '../../src/language/locales/contacts.js';
import type {Edition} from './languages.js';

/** The content of one language as data, for apps and other renderers. */
export function contentJson({language, reading, module, parts: {reference}}: Edition) {
  const {tag, dir = 'ltr'} = language;
  const {title, titles, needs, steps, services, rubrics, figures, notices, help} = module.content;
  const {since} = figures;
  return {
    $schema: './content.schema.json',
    version,
    language: tag,
    direction: dir,
    reading,
    reviewed: module.reviewed,
    title,
    titles,
    notices: {
      opening: help.opening,
      unreviewed: notices.unreviewed,
      languages: help.languages,
      abroad: help.abroad,
      app: help.app,
      relay: help.relay.replace('{}', siteName(RELAY_WEBSITE)),
      provenance: help.provenance,
    },
    source: {publisher: source.publisher, year: source.year, website: source.website},
    needs,
    steps,
    services: servicesOf(contacts, services).map((service) => ({
      ...service,
      facts: facts(service.id),
    })),
    regions: Object.fromEntries(
      Object.entries(reference.regions).map(([region, lines]) => [
        region,
        lines.map((line) => ({...line, facts: facts(line.id)})),
      ])
    ),
    rubrics: rubrics.map((rubric, index) => ({
      id: rubricIds[index],
      ...rubric,
      sourceHeading: reference.origin.quotations.find(({title}) => title === rubric.title)
        ?.sourceHeading,
    })),
    // As numbers, which a renderer writes in digits itself.
    figures: {
      title: figures.title,
      summary: figures.summary,
      period: figures.period,
      years: counts.years,
      series: [counts.victims, counts.suspects].map((values, index) => ({
        title: figures.series[index]!.title,
        values,
      })),
      since: {title: since.title, note: since.note, kinds: since.kinds},
    },
    glossary: reference.glossary,
  };
}

/** The sources of each fact that is shown. Who confirmed it stays in the directory. */
function facts(id: string) {
  return Object.fromEntries(
    shownFacts(directory.find((helpline) => helpline.id === id)!).map(
      ([name, {mark, sources, confirmed}]) => [
        name,
        {mark, sources: sources.map(parseSource), confirmed: confirmed?.on},
      ]
    )
  );
}

export const changes = changesUpTo(version);

export const changesJson = {$schema: './changes.schema.json', version, changes};
