import {SignpostExit} from '../elements/exit/signpost-exit.js';
import {SignpostFigures} from '../elements/figures/signpost-figures.js';
import {SignpostHelplines} from '../elements/helplines/signpost-helplines.js';
import {SignpostPanel} from '../elements/panel/signpost-panel.js';
import {SignpostRubrics} from '../elements/rubrics/signpost-rubrics.js';
import {version} from './version.js';

const elements = {
  'signpost-panel': SignpostPanel,
  'signpost-rubrics': SignpostRubrics,
  'signpost-helplines': SignpostHelplines,
  'signpost-figures': SignpostFigures,
  'signpost-exit': SignpostExit,
};

/**
 * Registers all elements, or none: a page can hold the script twice, and parts
 * of two versions must not mix.
 */
export function define() {
  // On a server, which renders the text inside the tag, there is nothing to register.
  if (!('customElements' in globalThis)) return;
  const taken = Object.keys(elements).find((tag) => customElements.get(tag));
  if (taken) {
    const {version: other} = customElements.get(taken) as {version?: string};
    if (other !== version) {
      console.warn(
        `<${taken}> is already defined, by version ${other ?? 'unknown'}. This copy, version ${version}, does nothing.`
      );
    }
    return;
  }
  for (const [tag, element] of Object.entries(elements)) {
    customElements.define(tag, Object.assign(element, {version}));
  }
}
