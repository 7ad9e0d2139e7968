import type {Attribute} from 'custom-elements-manifest';
import {offeredLanguages} from '../../src/language/languages.js';
import {type TaggedElement, valuesOf} from '../npm-types/manifest.js';

/** How the playground lets a visitor set an attribute. */
export type Control =
  | {kind: 'checkbox' | 'text'}
  /** One of the values, or several in the order in which they are ticked. */
  | {kind: 'select' | 'list'; values: readonly string[]};

/** The control for an attribute, by its type and by what its description says of its values. */
export function controlOf(attribute: Attribute, element: TaggedElement): Control {
  const {type, description = ''} = attribute;
  if (type?.text === 'boolean') return {kind: 'checkbox'};
  const values = valuesOf(attribute);
  if (values.length) return {kind: 'select', values};
  const [, first, last] = /\b(\d) to (\d)\b/.exec(description) ?? [];
  if (type?.text.includes('number') && first && last) {
    return {kind: 'select', values: range(Number(first), Number(last))};
  }
  const tags = offeredLanguages.map(({tag}) => tag);
  if (description.startsWith('BCP 47 tag')) return {kind: 'select', values: tags};
  if (description.includes('as BCP 47 tags')) return {kind: 'list', values: tags};
  const named = namedValues(attribute, element);
  return named.length ? {kind: 'list', values: named} : {kind: 'text'};
}

/** The values of a list: those that its description names, or refers to by another attribute. */
function namedValues({description = ''}: Attribute, element: TaggedElement): string[] {
  const [, other] = /by\s+the\s+names\s+that\s+`([\w-]+)`\s+has/.exec(description) ?? [];
  const from = element.attributes?.find(({name}) => name === other)?.description ?? description;
  const [list] = /(`[\w-]+`[\s,and]+)+separated\s+by\s+spaces/.exec(from) ?? [''];
  return [...list.matchAll(/`([\w-]+)`/g)].map(([, value]) => value!);
}

const range = (first: number, last: number) =>
  Array.from({length: last - first + 1}, (_, index) => String(first + index));
