import type {CssCustomProperty} from 'custom-elements-manifest';
import {type TaggedElement, valuesOf} from './manifest.js';

/** `html.customData` of VS Code. */
export const vsCodeHtml = (elements: TaggedElement[]) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: (element.attributes ?? []).map((attribute) => ({
      ...described(attribute),
      values: valuesOf(attribute).map((name) => ({name})),
    })),
  })),
});

/** `css.customData` of VS Code. */
export const vsCodeCss = (elements: TaggedElement[]) => ({
  version: 1.1,
  properties: unique(elements.flatMap(({cssProperties = []}) => cssProperties)).map(described),
});

/** `web-types` of JetBrains' editors. */
export const webTypes = (
  elements: TaggedElement[],
  {name, version}: {name: string; version: string}
) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: (element.attributes ?? []).map((attribute) => ({
          ...described(attribute),
          default: attribute.default,
          value: {
            type:
              valuesOf(attribute)
                .map((value) => `'${value}'`)
                .join(' | ') || 'string',
          },
        })),
        js: {events: (element.events ?? []).map(described)},
        css: {
          properties: (element.cssProperties ?? []).map(described),
          parts: (element.cssParts ?? []).map(described),
        },
      })),
    },
  },
});

const described = ({name, description}: {name: string; description?: string}) => ({
  name,
  description,
});

function unique(properties: CssCustomProperty[]) {
  return [...new Map(properties.map((property) => [property.name, property])).values()];
}
