import type {Described, Tagged} from './manifest.js';

/**
 * Types of the tags where a framework checks them. What generators for this give
 * does not hold with `skipLibCheck` off: they import what is no class, and extend
 * frameworks that are not there.
 */
const imports = (elements: Tagged[]) => `// Generated from custom-elements.json; do not edit.
import type {${[...elements.map(({name}) => name), ...eventTypes(elements)].join(', ')}} from '../embed/index.js';
`;

/** `signpost/react`: for React 19, which sets properties and listens to events of any name. */
export const reactTypes = (elements: Tagged[]) => `${imports(elements)}
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

${elements
  .map(
    (one) => `interface ${one.name}Props
  extends DetailedHTMLProps<HTMLAttributes<${one.name}>, ${one.name}> {
  ${[...settings(one), ...listeners(one)].join('\n  ')}
}`
  )
  .join('\n\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${elements.map((one) => `${doc(one)}'${one.tagName}': ${one.name}Props;`).join('\n      ')}
    }
  }
}
`;

/** `signpost/vue`: for templates that vue-tsc or the editor checks. */
export const vueTypes = (elements: Tagged[]) => `${imports(elements)}
import type {HTMLAttributes, PublicProps} from 'vue';

type Tag<Element, Props, Emit> = new () => Element & {
  $props: HTMLAttributes & PublicProps & Props;
  $emit: Emit;
};

${elements
  .map(
    (one) => `interface ${one.name}Props {
  ${settings(one).join('\n  ')}
}

interface ${one.name}Emit {
  ${emitted(one).join('\n  ')}
}`
  )
  .join('\n\n')}

declare module 'vue' {
  interface GlobalComponents {
    ${elements
      .map(
        (one) => `${doc(one)}'${one.tagName}': Tag<${one.name}, ${one.name}Props, ${one.name}Emit>;`
      )
      .join('\n    ')}
  }
}
`;

/** Each attribute, and the property that reflects it where that has another name. */
function settings({attributes = []}: Tagged) {
  return attributes.flatMap((one) => {
    const {name, fieldName = name, type} = one;
    return [...new Set([name, fieldName])].map(
      (key) => `${doc(one)}'${key}'?: ${type!.text} | undefined;`
    );
  });
}

const listeners = ({events = []}: Tagged) =>
  events.map(
    (one) => `${doc(one)}'on${one.name}'?: ((event: ${one.type!.text}) => void) | undefined;`
  );

const emitted = ({events = []}: Tagged) =>
  events.map((one) => `${doc(one)}(name: '${one.name}', event: ${one.type!.text}): void;`);

function eventTypes(elements: Tagged[]) {
  return new Set(elements.flatMap(({events = []}) => events.map(({type}) => type!.text)));
}

function doc({description = ''}: Described) {
  return `/** ${description.replace(/\s+/g, ' ')} */\n`;
}
