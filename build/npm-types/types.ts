import type {TaggedElement} from './manifest.js';

/**
 * Types of the tags for frameworks that check them. The existing generators write
 * types that fail without `skipLibCheck`: they import names that are not classes,
 * and extend the types of frameworks that are not installed.
 */
const imports = (elements: TaggedElement[]) => `// Generated from custom-elements.json; do not edit.
import type {${[...elements.map(({name}) => name), ...eventTypes(elements)].join(', ')}} from '../embed/index.js';
`;

/** `signpost/react`: for React 19, which sets properties and listens to events of any name. */
export const reactTypes = (elements: TaggedElement[]) => `${imports(elements)}
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

${elements
  .map(
    (element) => `interface ${element.name}Props
  extends DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> {
  ${[...attributes(element), ...listeners(element)].join('\n  ')}
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

/** `signpost/vue`: for templates that vue-tsc or an editor checks. */
export const vueTypes = (elements: TaggedElement[]) => `${imports(elements)}
import type {HTMLAttributes, PublicProps} from 'vue';

type Tag<Element, Props, Emit> = new () => Element & {
  $props: HTMLAttributes & PublicProps & Props;
  $emit: Emit;
};

${elements
  .map(
    (element) => `interface ${element.name}Props {
  ${attributes(element).join('\n  ')}
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

/** Each attribute, and its property if that has another name. */
function attributes({attributes = []}: TaggedElement) {
  return attributes.flatMap((attribute) => {
    const {name, fieldName = name, type} = attribute;
    return [...new Set([name, fieldName])].map(
      (key) => `${doc(attribute)}'${key}'?: ${type!.text} | undefined;`
    );
  });
}

const listeners = ({events = []}: TaggedElement) =>
  events.map(
    (event) => `${doc(event)}'on${event.name}'?: ((event: ${event.type.text}) => void) | undefined;`
  );

const emitted = ({events = []}: TaggedElement) =>
  events.map((event) => `${doc(event)}(name: '${event.name}', event: ${event.type.text}): void;`);

function eventTypes(elements: TaggedElement[]) {
  return new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text)));
}

function doc({description = ''}: {description?: string}) {
  return `/** ${description.replace(/\s+/g, ' ')} */\n`;
}
