import type {Values} from './controls.js';

/** The element that shows a service of the page's own, since the tag of one shows nothing by itself. */
const AROUND: Readonly<Record<string, string>> = {'signpost-local': 'signpost-panel'};

/** The HTML to copy. */
export function markupOf(tag: string, values: Values, content: string, script: string): string {
  const around = AROUND[tag];
  const lines = [`<${tag}${attributesIn(values)}>`, `  ${content}`, `</${tag}>`];
  return [
    `<script type="module" src="${escaped(script)}"></script>`,
    ...(around ? [`<${around}>`, ...lines.map((line) => `  ${line}`), `</${around}>`] : lines),
  ].join('\n');
}

function attributesIn(values: Values): string {
  const attributes = [...values].filter(([name]) => !isProperty(name));
  const styles = [...values].filter(([name]) => isProperty(name));
  const style = styles.map(([name, value]) => `${name}: ${value}`).join('; ');
  return [...attributes, ...(style ? [['style', style] as const] : [])]
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`))
    .join('');
}

/** Creates the element as the markup would. What is set is never parsed as HTML. */
export function elementOf(tag: string, values: Values, content: DocumentFragment): HTMLElement {
  const element = document.createElement(tag);
  element.append(content);
  apply(element, values);
  const around = AROUND[tag];
  if (!around) return element;
  const outer = document.createElement(around);
  outer.append(element);
  return outer;
}

/** Sets the values on an element, and removes what is no longer set. */
export function apply(element: HTMLElement, values: Values) {
  for (const name of element.getAttributeNames()) {
    if (!values.has(name) && name !== 'style') element.removeAttribute(name);
  }
  for (const name of [...element.style]) element.style.removeProperty(name);
  for (const [name, value] of values) {
    if (isProperty(name)) element.style.setProperty(name, value);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

const isProperty = (name: string) => name.startsWith('--');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
