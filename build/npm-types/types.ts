import type {TaggedElement} from './manifest.js';

/**
 * Types of the tags for frameworks that check them. The existing generators write
 * types that fail without `skipLibCheck`: they import names that are not classes,
 * and extend the types of frameworks that are not installed.
 */
const imports = (names: Iterable<string>) => `// Generated from custom-elements.json; do not edit.
import type {${[...names].join(', ')}} from '../embed/index.js';
`;

const classes = (elements: TaggedElement[]) => elements.map(({name}) => name);

/**
 * `@signpost-help/signpost/react`: the attributes only. React 19 sets properties of other names and listens to events
 * of other names than its own on an element that it creates, and not on one that it hydrates.
 */
export const reactTypes = (elements: TaggedElement[]) => `${imports(classes(elements))}
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

${elements
  .map(
    (element) => `interface ${element.name}Props
  extends DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> {
  ${[...attributes(element), ...refused(element)].join('\n  ')}
}`
  )
  .join('\n\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${elements.map((element) => `${doc(element)}'${element.tagName}': ${element.name}Props;`).join('\n      ')}
    }
  }
}
`;

/**
 * `@signpost-help/signpost/vue`: for templates that vue-tsc or an editor checks. These look up `heading-level` as
 * `headingLevel`, also where that is no property.
 */
export const vueTypes = (
  elements: TaggedElement[]
) => `${imports([...classes(elements), ...eventTypes(elements)])}
import type {HTMLAttributes, PublicProps} from 'vue';

type Tag<Element, Props, Emit> = new () => Element & {
  $props: HTMLAttributes & PublicProps & Props;
  $emit: Emit;
};

${elements
  .map(
    (element) => `interface ${element.name}Props {
  ${attributes(element, camelCase).join('\n  ')}
}

interface ${element.name}Emit {
  ${emitted(element).join('\n  ')}
}`
  )
  .join('\n\n')}

declare module 'vue' {
  interface GlobalComponents {
    ${elements
      .map(
        (element) =>
          `${doc(element)}'${element.tagName}': Tag<${element.name}, ${element.name}Props, ${element.name}Emit>;`
      )
      .join('\n    ')}
  }
}
`;

/**
 * Each attribute by its own name. A server would write the name of the property as an attribute that
 * means nothing.
 */
const attributes = ({attributes = []}: TaggedElement, keyOf = (name: string) => name) =>
  attributes.map(
    (attribute) =>
      `${doc(attribute)}'${keyOf(attribute.name)}'?: ${attribute.type!.text} | undefined;`
  );

const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** TypeScript accepts any name with a hyphen in JSX, unless its type is `never`. */
const refused = ({events = []}: TaggedElement) =>
  events.map(
    ({name}) => `/** React does not listen to it after hydration: use a ref and addEventListener. */
  'on${name}'?: never;`
  );

const emitted = ({events = []}: TaggedElement) =>
  events.map((event) => `${doc(event)}(name: '${event.name}', event: ${event.type.text}): void;`);

function eventTypes(elements: TaggedElement[]) {
  return new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text)));
}

function doc({description = ''}: {description?: string}) {
  return `/** ${description.replace(/\s+/g, ' ')} */\n`;
}
