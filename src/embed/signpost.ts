/** The entry of the script that pages embed. It registers every element. */
import {define} from './define.js';
import type {
  SignpostExit,
  SignpostFigures,
  SignpostHelplines,
  SignpostLocal,
  SignpostPanel,
  SignpostRubrics,
} from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'signpost-panel': SignpostPanel;
    'signpost-rubrics': SignpostRubrics;
    'signpost-helplines': SignpostHelplines;
    'signpost-figures': SignpostFigures;
    'signpost-exit': SignpostExit;
    'signpost-local': SignpostLocal;
  }
}

define();
