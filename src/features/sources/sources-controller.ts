import {html} from 'lit';
import type {ReferenceContent} from '../../content/content.js';
import type {SignpostElement} from '../../base/signpost-element.js';
import {toolkit} from '../../base/toolkit.js';
import {lazyModule} from '../../loading/lazy-module.js';

type SourcesModule = typeof import('./sources.lazy.js');

export const sourcesModule = lazyModule<SourcesModule>('sources');

/** Renders the content of a disclosure, once everything it needs has loaded. */
type View = (module: SourcesModule, reference: ReferenceContent, tools: typeof toolkit) => unknown;

/** Shows the sources of facts and texts in disclosures, whose content loads when they are opened. */
export class SourcesController {
  constructor(private readonly host: SignpostElement) {}

  disclosure(className: string, label: unknown, view: View) {
    const {value: module} = sourcesModule;
    const {reference} = this.host.language.parts;
    return html`<details class=${className} @toggle=${this.load}>
      <summary>${label}</summary>
      ${module && reference && view(module, reference, toolkit)}
    </details>`;
  }

  private readonly load = () => {
    this.host.language.request('reference');
    void sourcesModule.use(() => {
      this.host.requestUpdate();
    });
  };
}
