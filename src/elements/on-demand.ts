import {html} from 'lit/html.js';
import type {MoreContent} from '../content/content.js';
import type {Localizer} from '../language/localizer.js';

/**
 * A disclosure whose content few visitors want, such as where something was
 * read: it loads when it is opened.
 */
export function onDemand(
  name: string,
  label: unknown,
  l: Localizer,
  content: (more: MoreContent) => unknown
) {
  return html`<details
    class=${name}
    @toggle=${() => {
      l.needMore();
    }}
  >
    <summary>${label}</summary>
    ${l.more && content(l.more)}
  </details>`;
}
