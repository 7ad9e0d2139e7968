import {html, type TemplateResult} from 'lit/html.js';

/** A heading of the given level; deeper than 6, it stays 6. */
export function heading(level: number, content: unknown, name = ''): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name}>${content}</h6>`;
  }
}
