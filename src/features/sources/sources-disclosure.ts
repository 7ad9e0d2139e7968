import {html, nothing} from 'lit/html.js';
import type {MoreContent} from '../../content/content.js';
import type {Localizer} from '../../language/language-controller.js';
import {importModule} from '../../loading/import-module.js';
import type {RenderedElement} from '../../base/rendered-element.js';

type Origins = typeof import('./sources.lazy.js');

let origins: Origins | undefined;

/** Loads what shows where something was read: for the prerenderer, which has all at hand. */
export async function loadOrigins() {
  origins = (await importModule('sources')) as Origins;
}

/**
 * A disclosure of where something was read, which few visitors want: it loads
 * when it is opened.
 */
export function onDemand(
  name: string,
  label: unknown,
  l: Localizer,
  content: (origins: Origins, more: MoreContent, tools: Tools) => unknown
) {
  const open = async ({currentTarget}: Event) => {
    const {host} = (currentTarget as Element).getRootNode() as ShadowRoot;
    l.needMore();
    try {
      await loadOrigins();
    } catch (error) {
      console.error(error);
    }
    (host as RenderedElement).requestUpdate();
  };
  return html`<details class=${name} @toggle=${open}>
    <summary>${label}</summary>
    ${origins && l.more && content(origins, l.more, tools)}
  </details>`;
}

/** What a module that loads later is given, since it may share nothing with the script. */
export interface Tools {
  html: typeof html;
  nothing: typeof nothing;
}

const tools: Tools = {html, nothing};
