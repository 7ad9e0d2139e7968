import {html} from 'lit';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {styles as explanationStyles} from '../../src/base/views/explanation.lazy.js';
import {styles as exitStyles} from '../../src/elements/exit/exit-styles.js';
import {exitView} from '../../src/elements/exit/exit-view.js';
import {SignpostExit} from '../../src/elements/exit/signpost-exit.js';
import {SignpostPanel} from '../../src/elements/panel/signpost-panel.js';
import {define} from '../../src/embed/define.js';
import * as sources from '../../src/features/sources/sources.lazy.js';
import {sourcesModule} from '../../src/features/sources/sources-controller.js';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import type {Edition} from './languages.js';

// Elements read `navigator.languages`, which Node 20 lacks. The visitor's are not known at build time.
if (!('navigator' in globalThis)) Object.assign(globalThis, {navigator: {languages: []}});
sourcesModule.value = sources;
// In the registry that Lit provides in Node: Lit finalises a class when it is defined.
define();

/** The styles of a prerendered panel, with those of its explanations, and of a prerendered exit. */
export const styles = {
  panel: [...SignpostPanel.elementStyles, explanationStyles].map(String).join('\n'),
  exit: [...SignpostExit.elementStyles, exitStyles].map(String).join('\n'),
};

/** Properties of the element to render. */
type Settings = Partial<Pick<SignpostPanel, 'headingLevel' | 'reading'>>;

/**
 * The panel's content as HTML, rendered by the element itself. Controls that
 * need the script become links to a frame page that shows the same: another
 * language, or another reading.
 *
 * @param frames - The address of the frame pages, with a slash at the end.
 */
export function prerender(edition: Edition, frames: string, settings: Settings = {}) {
  const {language, name, module, parts} = edition;
  const panel = new SignpostPanel();
  Object.assign(panel, settings, {isWhole: true});
  panel.language.display(language, module, parts);
  return withLinks(htmlOf(panel), name, language.tag, frames);
}

/** An exit whose code has loaded. */
class LoadedExit extends SignpostExit {
  protected override render() {
    const {defaultHref: href} = SignpostExit;
    return this.box(exitView(this.language.parts.more!.exit, {html}, {href, presses: 0}));
  }
}
customElements.define('loaded-exit', LoadedExit);

/** The exit's content as HTML, rendered by the element itself. */
export function prerenderExit({language, module, parts}: Edition) {
  const exit = new LoadedExit();
  exit.language.display(language, module, parts);
  return htmlOf(exit);
}

function htmlOf(element: SignpostElement): string {
  // Lit calls this protected method in a browser.
  const view = (element as unknown as {render(): unknown}).render();
  return withoutComments(collectResultSync(render(view)));
}

/** Removes the comments that hydration would need, and the space between tags. */
function withoutComments(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ class=""/g, '')
    .replace(/ ?> </g, '><')
    .replace(/ >/g, '>');
}

/** Replaces buttons, which need the script, by links to the page that each would show. */
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
