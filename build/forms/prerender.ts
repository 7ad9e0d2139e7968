import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {styles as explanationStyles} from '../../src/base/views/explanation.lazy.js';
import {SignpostPanel} from '../../src/elements/panel/signpost-panel.js';
import {define} from '../../src/embed/define.js';
import * as sources from '../../src/features/sources/sources.lazy.js';
import {sourcesModule} from '../../src/features/sources/sources-controller.js';
import type {Edition} from './languages.js';

// The visitor's languages are not known yet. Node 20 has no `navigator`.
if (!('navigator' in globalThis)) Object.assign(globalThis, {navigator: {languages: []}});
sourcesModule.value = sources;
// In the registry that Lit brings along for Node: a class is complete once it is defined.
define();

/** The styles of the panel and of its explanations, as one style sheet. */
export const styles = [...SignpostPanel.elementStyles, explanationStyles].map(String).join('\n');

/** How the element is set. */
type Settings = Partial<Pick<SignpostPanel, 'headingLevel' | 'reading'>>;

/**
 * The panel's content as HTML, rendered by the element itself. Controls that
 * need the script become links to a page that does the same: another language,
 * the plain reading.
 *
 * @param frames - The address of the frame pages, with a slash at the end.
 */
export function prerender(edition: Edition, frames: string, settings: Settings = {}) {
  const {language, name, module, more} = edition;
  const panel = new SignpostPanel();
  Object.assign(panel, settings);
  panel.language.display(language, module, more);
  // Lit calls this protected method in a browser.
  const html = collectResultSync(render((panel as unknown as {render(): unknown}).render()));
  return withLinks(withoutComments(html), name, language.tag, frames);
}

/** Leaves out the comments that hydration would need, and the space between tags. */
function withoutComments(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ class=""/g, '')
    .replace(/ ?> </g, '><')
    .replace(/ >/g, '>');
}

/** Replaces buttons that do nothing without the script by links that do the same. */
function withLinks(html: string, name: string, tag: string, frames: string): string {
  const page = (to: string) => `${frames}${to}.html`;
  return html
    .replace(
      /<button (lang="([\w-]+)" dir="\w+" aria-current="(?:true|false)")>(.*?)<\/button>/g,
      (_, attributes: string, to: string, text: string) =>
        `<a href="${page(to)}" hreflang="${to}" ${attributes}>${text.trim()}</a>`
    )
    .replace(
      /<button class="switch" aria-pressed="\w+">(.*?)<\/button>/g,
      (_, text: string) =>
        `<a class="switch" href="${page(name === tag ? `${tag}-x-plain` : tag)}">${text.trim()}</a>`
    )
    .replace(
      /<button class="link">(.*?)<\/button>/g,
      (_, text: string) => `<a class="link" href="${page('nl')}" hreflang="nl">${text.trim()}</a>`
    );
}
