import {type Described, type Tagged, valuesOf} from './manifest.js';

/** `html.customData` of VS Code. */
export const vsCodeHtml = (elements: Tagged[]) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: (element.attributes ?? []).map((one) => ({
      name: one.name,
      description: one.description,
      values: valuesOf(one).map((name) => ({name})),
    })),
  })),
});

/** `css.customData` of VS Code. */
export const vsCodeCss = (elements: Tagged[]) => ({
  version: 1.1,
  properties: unique(elements.flatMap(({cssProperties = []}) => cssProperties)).map(described),
});

/** `web-types` of JetBrains' editors. */
export const webTypes = (elements: Tagged[], {name, version}: {name: string; version: string}) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: (element.attributes ?? []).map((one) => ({
          ...described(one),
          default: one.default,
          value: {
            type:
              valuesOf(one)
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

const described = ({name, description}: Described) => ({name, description});

function unique(all: Described[]) {
  return [...new Map(all.map((one) => [one.name, one])).values()];
}
