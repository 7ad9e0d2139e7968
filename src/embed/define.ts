import {SignpostExit} from '../elements/exit/signpost-exit.js';
import {SignpostFigures} from '../elements/figures/signpost-figures.js';
import {SignpostHelplines} from '../elements/helplines/signpost-helplines.js';
import {SignpostLocal} from '../elements/local/signpost-local.js';
import {SignpostPanel} from '../elements/panel/signpost-panel.js';
import {SignpostRubrics} from '../elements/rubrics/signpost-rubrics.js';
import {defineElements} from './define-elements.js';

const elements = {
  'signpost-panel': SignpostPanel,
  'signpost-rubrics': SignpostRubrics,
  'signpost-helplines': SignpostHelplines,
  'signpost-figures': SignpostFigures,
  'signpost-exit': SignpostExit,
  'signpost-local': SignpostLocal,
};

/** Registers every element. */
export function define() {
  defineElements(elements);
}
