import {html} from 'lit';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {SignpostElement} from '../base/signpost-element.js';
import {styles as explanationStyles} from '../base/views/explanation.lazy.js';
import {warningsModule} from '../base/warnings.js';
import * as warnings from '../base/warnings.lazy.js';
import type {ContentParts} from '../content/content.js';
import {styles as exitStyles} from '../elements/exit/exit-styles.js';
import {exitView} from '../elements/exit/exit-view.js';
import {SignpostExit} from '../elements/exit/signpost-exit.js';
import {regionsModule} from '../features/regions/regions-controller.js';
import * as regions from '../features/regions/regions.lazy.js';
import {sourcesModule} from '../features/sources/sources-controller.js';
import * as sources from '../features/sources/sources.lazy.js';
import type {Language} from '../language/languages.js';
import type {LocaleModule} from '../language/load-content.js';
import {linksInPlace} from './links-in-place.js';
import {ServerPanel} from './server-panel.js';

warningsModule.value = warnings;
sourcesModule.value = sources;
regionsModule.value = regions;

/** A language in one of its readings. */
export interface RenderedEdition {
  language: Language;
  /** The name of its files: `nl`, `nl-x-plain`. */
  name: string;
  module: LocaleModule;
  parts: Required<ContentParts>;
}

/** An exit whose code has loaded. */
class LoadedExit extends SignpostExit {
  protected override render() {
    const {defaultHref: href} = SignpostExit;
    return this.box(exitView(this.language.parts.more!.exit, {html}, {href, presses: 0}));
  }
}

// Lit finalises a class when it is asked for its attributes. The classes are not registered, since
// an application may register those of `@signpost-help/signpost/define` in the same process.
for (const element of [ServerPanel, LoadedExit]) Reflect.get(element, 'observedAttributes');

/** The styles of a prerendered panel, with those of its explanations, and of a prerendered exit. */
export const styles = {
  panel: [...ServerPanel.elementStyles, explanationStyles].map(String).join('\n'),
  exit: [...LoadedExit.elementStyles, exitStyles].map(String).join('\n'),
};

/**
 * The panel's content as HTML, rendered by the element itself. Controls that
 * need the script become links to a frame page that shows the same: another
 * language, or another reading.
 *
 * @param frames - The address of the frame pages, with a slash at the end. Without one the controls
 *   stay buttons.
 */
export function prerender(edition: RenderedEdition, frames?: string, panel = new ServerPanel()) {
  const {language, name, module, parts} = edition;
  panel.language.display(language, module, parts);
  const rendered = htmlOf(panel);
  return frames === undefined ? rendered : linksInPlace(rendered, name, language.tag, frames);
}

/** The exit's content as HTML, rendered by the element itself. */
export function prerenderExit({language, module, parts}: RenderedEdition) {
  const exit = new LoadedExit();
  exit.language.display(language, module, parts);
  return htmlOf(exit);
}

function htmlOf(element: SignpostElement): string {
  // Lit calls this protected method in a browser.
  const view = (element as unknown as {render(): unknown}).render();
  // Elements inside stay empty, whatever an application has registered by their names.
  return withoutComments(collectResultSync(render(view, {elementRenderers: []})));
}

/** Removes the comments that hydration would need, and the space between tags. */
function withoutComments(html: string): string {
  return html
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ class=""/g, '')
    .replace(/ ?> </g, '><')
    .replace(/ >/g, '>');
}
