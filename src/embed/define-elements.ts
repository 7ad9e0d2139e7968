import {version} from './version.js';

/**
 * Registers all of the elements, or none: a page can hold the script twice, and parts
 * of two versions must not mix.
 */
export function defineElements(elements: Record<string, CustomElementConstructor>) {
  // On a server, which renders the text inside the tag, there is nothing to register.
  if (!('customElements' in globalThis)) return;
  const taken = Object.entries(elements).find(([tag, element]) => {
    const defined = customElements.get(tag);
    // A panel of a class of its own may have defined the exit that stands in it.
    return defined && defined !== element;
  });
  if (taken) {
    const [tag] = taken;
    const {version: other} = customElements.get(tag) as {version?: string};
    if (other !== version) {
      console.warn(
        `<${tag}> is already defined, by version ${other ?? '?'}. This copy, ${version}, does nothing.`
      );
    }
    return;
  }
  for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, Object.assign(element, {version}));
  }
}
