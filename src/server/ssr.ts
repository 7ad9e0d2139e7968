/**
 * `@signpost-help/signpost/ssr`: the panel as HTML, for an application that renders its pages on a server. It runs
 * in Node without a document, and needs no package besides this one.
 */
import {warn, warnOfValue} from '../base/warnings.js';
import {SignpostPanel} from '../elements/panel/signpost-panel.js';
import {contactHtml} from '../embed/contact-link.js';
import {escapeHtml} from '../embed/plain/html-blocks.js';
import {sourceLanguage} from '../language/language-controller.js';
import {
  editionName,
  type Language,
  offeredLanguages,
  type Reading,
  shownFor,
} from '../language/languages.js';
import {loadContent, loadPart} from '../language/load-content.js';
import {matchLanguage} from '../language/match.js';
import {prerender, prerenderExit, type RenderedEdition, styles} from './prerender.js';
import {ServerPanel} from './server-panel.js';

/** The attributes of `<signpost-panel>`, by their names in HTML. */
export interface PanelAttributes {
  lang?: string | undefined;
  for?: '' | 'school' | 'parents' | undefined;
  label?: string | undefined;
  parts?: string | undefined;
  languages?: string | undefined;
  need?: string | undefined;
  only?: string | undefined;
  open?: string | undefined;
  local?: string | undefined;
  owner?: string | undefined;
  exit?: boolean | undefined;
  'heading-level'?: string | number | undefined;
  region?: string | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
  reading?: Reading | undefined;
  offline?: boolean | undefined;
  check?: boolean | undefined;
}

export interface RenderOptions {
  /**
   * HTML inside the tag: `<signpost-local>` elements, and the sentence with a number that shows in
   * browsers without declarative shadow DOM. Default: Stop it Now with its number.
   */
  inside?: string;
  /** The nonce of the page's Content Security Policy, for the styles. */
  nonce?: string;
  /**
   * Address of the folder `frame/` of a published copy. Without a script, other languages are links to
   * its pages. Default: the controls that need the script are hidden where there is none.
   */
  frames?: string;
}

/** Hides what does nothing without the script. */
const hiddenWithoutScript = (selector: string) =>
  `@media (scripting:none){${selector}{display:none}}`;

/** The whole panel as HTML: `<signpost-panel lang="nl">…</signpost-panel>`. */
export async function render(
  attributes: PanelAttributes = {},
  options: RenderOptions = {}
): Promise<string> {
  const written = Object.entries(known(attributes)).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`
  );
  const content = await renderContent(attributes, options);
  return `<signpost-panel${written.join('')}>${content}</signpost-panel>`;
}

/**
 * What stands inside the tag, for a framework that writes the tag itself. The attributes must be those
 * of the tag.
 */
export async function renderContent(
  attributes: PanelAttributes = {},
  {inside = `<p>${contactHtml}</p>`, nonce, frames}: RenderOptions = {}
): Promise<string> {
  const panel = new ServerPanel(known(attributes));
  for (const name of Object.keys(attributes)) {
    if (!isAttribute(name)) warn(panel, `has no attribute ${JSON.stringify(name)}.`);
  }
  const lang = panel.getAttribute('lang') ?? '';
  const language = matchLanguage(lang);
  if (lang && !language) {
    warnOfValue(panel, 'lang', lang, offeredLanguages.map(({tag}) => tag).join(', '));
  }
  const edition = await loadEdition(language ?? sourceLanguage, panel.askedReading);
  // A file that can't be read has been logged. The page still shows a number.
  if (!edition) return inside;
  const style = (css: string) =>
    `<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ''}>${css}</style>`;
  const exit = `<template shadowrootmode="open">${style(styles.exit + hiddenWithoutScript('.shift'))}${prerenderExit(edition)}</template>`;
  const html = prerender(edition, frames?.replace(/\/*$/, '/'), panel).replace(
    '</signpost-exit>',
    () => `${exit}</signpost-exit>`
  );
  const hidden = frames === undefined ? hiddenWithoutScript('.picker,.switch,.link') : '';
  return `<template shadowrootmode="open">${style(styles.panel + hidden)}${html}</template>${inside}`;
}

/** The text of a language, in the reading that is wanted where there is one. */
async function loadEdition(
  wanted: Language,
  reading: Reading
): Promise<RenderedEdition | undefined> {
  const language = shownFor(wanted);
  const hasReading = language.readings?.includes(reading);
  const name = hasReading ? editionName(language, reading) : language.tag;
  const [module, more, reference] = await Promise.all([
    loadContent(name),
    loadPart(name, 'more'),
    loadPart(name, 'reference'),
  ]);
  if (!module || !more || !reference) return undefined;
  const parts = {more: more.content!, reference: reference.content!};
  return {language, name, module, parts};
}

/** The attributes as HTML has them: without those that are not set, or that the panel does not have. */
function known(attributes: PanelAttributes): Record<string, string> {
  const set = Object.entries(attributes)
    .filter(
      ([name, value]) => isAttribute(name) && ![undefined, null, false].includes(value as null)
    )
    .map(([name, value]) => [name, value === true ? '' : String(value)]);
  return Object.fromEntries(set) as Record<string, string>;
}

const isAttribute = (name: string) =>
  name === 'lang' || SignpostPanel.observedAttributes.includes(name);
