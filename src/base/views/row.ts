import {html, type TemplateResult} from 'lit';
import {heading} from './heading.js';

/**
 * What a row that opens shows while it is closed: a heading and a line below it. Nothing stands
 * between the two, since engines differ in what they make of a space there.
 */
export function rowSummary(level: number, title: unknown, line: TemplateResult): TemplateResult {
  return html`<summary>${heading(level, title)}${line}</summary>`;
}
