import {EXIT_ADDRESS} from '../content/exit.js';
import {webAddress} from '../elements/exit/destination.js';
import {figuresHtml, rubricsHtml} from './plain/background-html.js';
import {helpHtml} from './plain/help-html.js';
import {contentHtml, escapeHtml, fillHtml, HtmlBlocks} from './plain/html-blocks.js';
import type {PlainInput} from './plain/input.js';
import {linkedPages, reviewNotice, titleOf} from './plain/shown-help.js';

/**
 * The content of a panel as HTML without scripts or styles, with elements and attributes that every
 * CMS allows: for TYPO3, for WordPress users without the right to add scripts, for e-mail. Help is not
 * in `<details>`, which print closed and which some editors close.
 */
export function plainHtml(input: PlainInput): string {
  const {label, parts = [], headingLevel = 2, id} = input.settings ?? {};
  const blocks = new HtmlBlocks(input.tag, input.dir, headingLevel);
  const shows = (part: (typeof parts)[number]) => !parts.length || parts.includes(part);
  // A title of the page's own is in its language, but need not be in its script.
  const titleLang = label ? input.tag : undefined;
  const html = [
    ...exitHtml(input, blocks),
    blocks.heading(0, escapeHtml(titleOf(input)), titleLang),
    ...pagesHtml(input, blocks),
    ...(shows('help') ? helpHtml(input, blocks) : []),
    ...(shows('rubrics') ? rubricsHtml(input, blocks) : []),
    ...(shows('figures') ? figuresHtml(input, blocks) : []),
    ...reviewNotice(input).map((notice) => blocks.p(contentHtml(notice))),
  ].join('\n');
  return id ? html.replace(/^<\w+/, `$& id="${escapeHtml(id)}"`) : html;
}

/** A link that leaves the page, and what it can't promise. */
function exitHtml({more, settings: {exit} = {}}: PlainInput, blocks: HtmlBlocks): string[] {
  if (!exit) return [];
  const address = (exit !== true && webAddress(exit)) || EXIT_ADDRESS;
  const link = `<a href="${escapeHtml(address)}" rel="noreferrer">${contentHtml(more.exit.leave)}</a>`;
  return [blocks.p(link), blocks.p(contentHtml(more.exit.history))];
}

/** Links to the page in other languages, each by its own name. */
function pagesHtml(input: PlainInput, blocks: HtmlBlocks): string[] {
  const {picker, pair} = input.content;
  const links = linkedPages(input)
    .filter(({tag}) => tag !== input.tag)
    .map(({tag, name, dir = 'ltr', href}) => {
      const lang = escapeHtml(tag);
      return `<a href="${escapeHtml(href)}" lang="${lang}" hreflang="${lang}" dir="${dir}">${escapeHtml(name)}</a>`;
    });
  return links.length ? [blocks.p(fillHtml(pair, contentHtml(picker), links.join(' · ')))] : [];
}
