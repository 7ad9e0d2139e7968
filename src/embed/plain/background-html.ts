import type {Block} from '../../content/rubrics.js';
import {source} from '../../content/source.js';
import {contentHtml, fillHtml, type HtmlBlocks, siteLink} from './html-blocks.js';
import type {PlainInput} from './input.js';

/** What is done about it, and where that text comes from, as blocks of HTML. */
export function rubricsHtml(input: PlainInput, blocks: HtmlBlocks): string[] {
  const {rubricsText, rubrics, pair} = input.content;
  const body = (all: Block[]) => all.map((block) => blockHtml(block, blocks));
  return [
    blocks.heading(1, contentHtml(rubricsText.title)),
    blocks.p(contentHtml(rubricsText.period)),
    ...rubrics.map((rubric) =>
      blocks.details(
        fillHtml(pair, contentHtml(rubric.title), contentHtml(rubric.summary)),
        ...body(rubric.body),
        ...rubric.sections.flatMap((section) => [
          blocks.heading(2, contentHtml(section.title)),
          ...body(section.body),
        ])
      )
    ),
    originHtml(input, blocks),
  ];
}

function originHtml({content, reference}: PlainInput, blocks: HtmlBlocks): string {
  const {origin, text} = reference;
  return blocks.details(
    contentHtml(content.rubricsText.about),
    blocks.p(contentHtml(origin.words)),
    blocks.p(contentHtml(origin.headings)),
    blocks.list(
      origin.quotations.map(({title, sourceHeading}) =>
        fillHtml(content.pair, contentHtml(title), fillHtml(text.quote, contentHtml(sourceHeading)))
      )
    ),
    blocks.p(fillHtml(origin.sourceLink, siteLink(source.website)))
  );
}

/** Shows the figures as lists, since not every CMS allows tables. */
export function figuresHtml({content}: PlainInput, blocks: HtmlBlocks): string[] {
  const {title, period, series, since} = content.figures;
  const row = (label: string, value: string) =>
    fillHtml(content.pair, contentHtml(label), contentHtml(value));
  return [
    blocks.heading(1, contentHtml(title)),
    blocks.p(contentHtml(period)),
    ...series.map(({title, bars}) =>
      blocks.list(bars.map(({year, value}) => row(`${title}, ${year}`, value)))
    ),
    blocks.heading(2, contentHtml(since.title)),
    blocks.p(contentHtml(since.note)),
    ...since.kinds.flatMap(({title, values, sources}) => [
      blocks.p(contentHtml(title)),
      blocks.list([
        ...values.map(({year, value}) => row(year, value)),
        row(since.sourcesLabel, sources),
      ]),
    ]),
  ];
}

function blockHtml(block: Block, blocks: HtmlBlocks): string {
  if (typeof block === 'string') return blocks.p(contentHtml(block));
  return blocks.p(contentHtml(block.lead)) + blocks.list(block.items.map(contentHtml));
}
