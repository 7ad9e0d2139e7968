import {escapeHtml} from '../../../src/embed/plain/html-blocks.js';

/** Attributes, each with a space before it. Those without a value are left out; `true` has none. */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
    )
    .join('');
}

/** Each line with that many spaces before it. */
export function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
